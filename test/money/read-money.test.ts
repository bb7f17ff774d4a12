import { describe, expect, test } from "vitest";
import { checkMoney, moneySchema, readMoney } from "../../src/money/index.js";
import { isSaimaError, readBy, SaimaError } from "../../src/reason/index.js";

const codes = (input: unknown) => checkMoney(input).map((each) => each.code);

describe("readMoney", () => {
  test.each([
    ["1483.01亿元", "148301000000", "CNY"],
    ["1,483.01亿元", "148301000000", "CNY"],
    ["１，４８３．０１亿元", "148301000000", "CNY"],
    ["5000万元", "50000000", "CNY"],
    ["5000 万", "50000000", "CNY"],
    ["5千万元", "50000000", "CNY"],
    [" 5000万元\n", "50000000", "CNY"],
    ["2.5百万元", "2500000", "CNY"],
    ["3千元", "3000", "CNY"],
    ["10.9万亿元", "10900000000000", "CNY"],
    ["2千亿元", "200000000000", "CNY"],
    ["2百亿元", "20000000000", "CNY"],
    ["2十亿元", "2000000000", "CNY"],
    ["1.5亿元", "150000000", "CNY"],
    ["100元", "100", "CNY"],
    ["0.05元", "0.05", "CNY"],
    ["0亿元", "0", "CNY"],
    ["人民币5000万元", "50000000", "CNY"],
    ["5000万元人民币", "50000000", "CNY"],
    ["5000万人民币", "50000000", "CNY"],
    ["RMB 5000万", "50000000", "CNY"],
    ["¥5,000", "5000", "CNY"],
    ["￥５０００", "5000", "CNY"],
    ["3000万美元", "30000000", "USD"],
    ["3000万 美元", "30000000", "USD"],
    ["USD 3000万", "30000000", "USD"],
    ["usd3000万元", "30000000", "USD"],
    ["US$3000万", "30000000", "USD"],
    ["3000000 USD", "3000000", "USD"],
    ["300万美金", "3000000", "USD"],
    ["5亿港元", "500000000", "HKD"],
    ["港币5亿元", "500000000", "HKD"],
    ["8000万欧元", "80000000", "EUR"],
    ["€8000万", "80000000", "EUR"],
    ["20亿日元", "2000000000", "JPY"],
    ["300万英镑", "3000000", "GBP"],
    ["100亿韩元", "10000000000", "KRW"],
    ["6亿新台币", "600000000", "TWD"],
    ["2亿VND", "200000000", "VND"],
    ["-5000万元", "-50000000", "CNY"],
    ["−5000万元", "-50000000", "CNY"],
    ["－5000万元", "-50000000", "CNY"],
    ["¥-5", "-5", "CNY"],
    ["-¥5", "-5", "CNY"],
    ["10/3亿元", "1000000000/3", "CNY"],
  ])("reads %s", (text, amount, currency) => {
    expect(readMoney(text)).toEqual({ amount, currency });
    expect(readBy(moneySchema, text)).toEqual({ amount, currency });
    expect(checkMoney(text)).toEqual([]);
  });

  test("makes the object form canonical", () => {
    expect(readMoney({ amount: "1.50", currency: "USD" })).toEqual({ amount: "1.5", currency: "USD" });
    expect(readBy(moneySchema, { amount: 20, currency: "USD" })).toEqual({ amount: "20", currency: "USD" });
  });

  test.each([
    "1亿元以上",
    "超1亿元",
    "超过1亿元",
    "近5亿元",
    "逾5亿元",
    "约3亿元",
    "1-2亿元",
    "1亿元—2亿元",
    "5000万~1亿元",
    "5000万至1亿元",
    "5000万到1亿元",
    "不足1亿元",
    "不到1亿元",
    "不低于1亿元",
    "不少于1亿元",
    "1亿元左右",
    "1亿元上下",
    "1亿多元",
    "10余亿元",
    "数亿元",
    "上亿元",
    "过百亿元",
    "至少1亿元",
    "最低1亿元",
    "大于1亿元",
    "≥1亿元",
    "＞1亿元",
    "1亿元＋",
    "1亿元起",
    "1亿元以内",
  ])("does not take %s for an amount", (text) => {
    expect(codes(text)).toEqual(["money-inexact"]);
  });

  test.each([
    ["5000", "money-unit-missing"],
    ["-5,000.5", "money-unit-missing"],
    ["12,34亿", "money-malformed"],
    ["1,2345亿元", "money-malformed"],
    ["1234,567元", "money-malformed"],
    [",123元", "money-malformed"],
    ["", "money-malformed"],
    ["元", "money-malformed"],
    ["万元", "money-malformed"],
    ["abc", "money-malformed"],
    ["5.元", "money-malformed"],
    [".5亿元", "money-malformed"],
    ["1.2.3亿元", "money-malformed"],
    ["1e5元", "money-malformed"],
    ["50%亿元", "money-malformed"],
    ["1/0亿元", "money-malformed"],
    ["5000万平方米", "money-malformed"],
    ["2024年5000万元", "money-malformed"],
    ["--5元", "money-malformed"],
    ["-¥-5", "money-malformed"],
    ["五千万元", "money-malformed"],
    ["5²元", "money-malformed"],
    ["３000万 XYZ", "currency-unknown"],
    ["ABC 5万", "currency-unknown"],
    ["USD 5万港元", "currency-conflict"],
    ["人民币5万美元", "currency-conflict"],
    [`${"9".repeat(61)}元`, "money-too-long"],
    [`${"9".repeat(60)}万元`, "money-too-long"],
    [`5${" ".repeat(150)}元`, "money-too-long"],
    [{ amount: "5", currency: "RMB" }, "currency-unknown"],
    [{ amount: "5", currency: "usd" }, "currency-unknown"],
    [{ amount: "5" }, "money-malformed"],
    [{ amount: ["5"], currency: "USD" }, "money-malformed"],
    [{ amount: "5万元", currency: "CNY" }, "money-malformed"],
    [{ amount: Number.NaN, currency: "CNY" }, "money-malformed"],
    [{ amount: "5", currency: "USD", note: "" }, "money-malformed"],
    [{ amount: `1/${2n ** 100n}`, currency: "USD" }, "money-too-long"],
    [5000, "money-malformed"],
    [null, "money-malformed"],
    [undefined, "money-malformed"],
  ])("refuses %s", (input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  test("says in both languages what it read and what to write instead", () => {
    const [problem] = checkMoney("近5亿元");
    expect(problem?.says.zh).toBe("“近5亿元”是门槛、约数或区间。请写确数；门槛写进条件");
    expect(problem?.says.en).toContain("write one amount");
    expect(() => readMoney("近5亿元")).toThrow(SaimaError);
  });

  test("answers a hostile text at once, and an object that throws", () => {
    const began = performance.now();
    for (const text of ["9", "9,", "-", "近", " ", "亿", "1-"].map((part) => part.repeat(1_000_000)))
      expect(codes(text)).toEqual(["money-too-long"]);
    expect(performance.now() - began).toBeLessThan(500);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(proxy)).toEqual(["money-malformed"]);
    let thrown: unknown;
    try {
      readMoney(proxy as never);
    } catch (error) {
      thrown = error;
    }
    expect(isSaimaError(thrown)).toBe(true);
  });
});
