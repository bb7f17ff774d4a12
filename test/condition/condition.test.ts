import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  ask,
  type Condition,
  checkCondition,
  compileCondition,
  conditionSchema,
  explainCondition,
  fieldConditionSchema,
  fieldsOf,
  type Look,
  lookIn,
  parseCondition,
  type Seen,
  subjectsOf,
  unknownLeaves,
} from "../../src/condition/index.js";
import { rational } from "../../src/exact/index.js";
import { checkBy, readBy, renderWhy, SaimaError, toJsonSchema } from "../../src/reason/index.js";

function asked(condition: unknown, record: unknown, options = {}) {
  return ask(parseCondition(condition), lookIn(record), options);
}

describe("the condition of design.md, section 4", () => {
  const condition = {
    all: [
      { field: "signing.class", equals: "contract" },
      { field: "investment.total", atLeast: "1亿元" },
      { field: "industry.category", in: ["manufacturing"] },
      { not: { field: "tags", contains: "real-estate", absent: false } },
      { field: "funds.fixedAssets", atLeast: { times: "5%", field: "investment.total" } },
    ],
  };
  const project = {
    signing: { class: "contract" },
    investment: { total: "1.2亿元" },
    industry: { category: "manufacturing" },
    funds: { fixedAssets: "600万元" },
  };

  test("holds of a project that meets it to the yuan, and not of one that lacks a yuan", () => {
    expect(asked(condition, project)).toBe("true");
    expect(asked(condition, { ...project, funds: { fixedAssets: "599.9999万元" } })).toBe("false");
    expect(asked(condition, { ...project, tags: ["park", "real-estate"] })).toBe("false");
  });

  test("is unknown without the total, and says that the total is why", () => {
    const open = { ...project, investment: {} };
    expect(asked(condition, open)).toBe("unknown");
    const found = unknownLeaves(parseCondition(condition), lookIn(open));
    expect(found.map(({ subject, doubt }) => [subject.field, doubt])).toEqual([
      ["investment.total", "absent"],
      ["investment.total", "absent"],
    ]);
  });

  test("is false without the total where another part already fails: nothing unknown matters then", () => {
    const other = { ...project, investment: {}, signing: { class: "intent" } };
    expect(asked(condition, other)).toBe("false");
    expect(unknownLeaves(parseCondition(condition), lookIn(other))).toEqual([]);
  });

  test("is canonical and frozen when parsed", () => {
    const parsed = parseCondition(condition);
    expect(parsed).toEqual({
      all: [
        condition.all[0],
        { field: "investment.total", atLeast: { amount: "100000000", currency: "CNY" } },
        condition.all[2],
        condition.all[3],
        { field: "funds.fixedAssets", atLeast: { times: "0.05", field: "investment.total" } },
      ],
    });
    expect(Object.isFrozen(parsed) && Object.isFrozen((parsed as { all: unknown[] }).all[1])).toBe(true);
  });

  test("reads these fields", () => {
    expect(fieldsOf(condition as Condition)).toEqual([
      "funds.fixedAssets",
      "industry.category",
      "investment.total",
      "signing.class",
      "tags",
    ]);
  });
});

describe("the table of tests", () => {
  const seen = [undefined, null, "", "n/a", [], false, 0, "0万元", "word", ["word"]];
  const T = "true";
  const F = "false";
  const U = "unknown";
  test.each([
    ["is a text", { is: "word" }, [F, F, F, F, F, F, F, F, T, F]],
    ["is false", { is: false }, [F, F, F, F, F, T, F, F, F, F]],
    ["present", { present: true }, [F, F, T, T, T, T, T, T, T, T]],
    ["blank", { blank: true }, [T, T, T, F, T, F, F, F, F, F]],
    ["truthy", { truthy: true }, [F, F, T, T, T, F, F, F, T, T]],
    ["applicable", { applicable: true }, [T, T, T, F, T, T, T, T, T, T]],
    ["equals a text", { equals: "word" }, [U, U, U, U, U, U, U, F, T, U]],
    ["equals zero", { equals: "0" }, [U, U, U, U, U, U, T, T, F, U]],
    ["in", { in: ["word", false] }, [U, U, U, U, U, T, U, U, T, U]],
    ["contains", { contains: "word" }, [U, U, U, U, F, U, U, F, T, T]],
    ["any", { any: { field: ".", is: "word" } }, [U, U, U, U, F, U, U, U, U, T]],
    ["every", { every: { field: ".", is: "word" } }, [U, U, U, U, T, U, U, U, U, T]],
    ["at least", { atLeast: 0 }, [U, U, U, U, U, U, T, T, U, U]],
    ["between", { between: ["-1万元", "1万元"] }, [U, U, U, U, U, U, T, T, U, U]],
  ])("%s", (_name, leaf, answers) => {
    expect(seen.map((a) => asked({ field: "a", ...leaf }, { a }))).toEqual(answers);
    const [key = "", wanted] = Object.entries(leaf)[0] ?? [];
    const turned = answers.map((each) => (each === T ? F : each === F ? T : U));
    if (typeof wanted === "boolean" && key !== "is")
      expect(seen.map((a) => asked({ field: "a", [key]: !wanted }, { a }))).toEqual(turned);
    if (answers.includes(U))
      for (const absent of [true, false]) {
        const settled = answers.map((each, i) => (i < 4 ? String(absent) : each));
        expect(seen.map((a) => asked({ field: "a", ...leaf, absent }, { a }))).toEqual(settled);
      }
  });

  test("with trim, white space is an empty text; without, it is a text", () => {
    const a = " \t";
    const tests = [{ blank: true }, { is: "" }, { equals: "word" }];
    expect(tests.map((leaf) => asked({ field: "a", ...leaf }, { a }))).toEqual([F, F, F]);
    expect(tests.map((leaf) => asked({ field: "a", ...leaf }, { a }, { trim: true }))).toEqual([T, T, U]);
    expect(asked({ field: "a", any: { field: "b", blank: true } }, { a: [{ b: " " }] }, { trim: true })).toBe(T);
    expect(asked({ field: "a", contains: "word" }, { a: [" "] }, { trim: true })).toBe(U);
    expect(asked({ field: "a", equals: { field: "b" } }, { a: "word", b: " " }, { trim: true })).toBe(U);
  });
});

describe("considersOthers; if it is exactly true, competitors", () => {
  const others = { field: "considersOthers", blank: false };
  const competitors = {
    if: { field: "considersOthers", is: true },
    then: { field: "competitors", blank: false },
  };
  test.each([
    [{ considersOthers: null }, "false", "true"],
    [{ considersOthers: false }, "true", "true"],
    [{ considersOthers: true, competitors: [] }, "true", "false"],
    [{ considersOthers: true, competitors: ["A"] }, "true", "true"],
  ])("of %j", (record, first, second) => {
    expect(asked(others, record)).toBe(first);
    expect(asked(competitors, record)).toBe(second);
  });
});

describe("forms that share a word", () => {
  test("any joins a list of conditions, and puts one condition to the members of a field", () => {
    const record = { sponsors: [{ level: "city" }, { level: "county" }], level: "province" };
    const isCity = { field: "level", equals: "city" };
    expect(asked({ any: [isCity] }, record)).toBe("false");
    expect(asked({ field: "sponsors", any: isCity }, record)).toBe("true");
    expect(asked({ field: "sponsors", every: isCity }, record)).toBe("false");
    expect(asked({ field: "sponsors", any: { any: [isCity] } }, record)).toBe("true");
  });

  test("atLeast counts a list of conditions, and bounds a field", () => {
    const two = { atLeast: 2, of: [1, 2, 3].map((n) => ({ field: "n", atLeast: n })) };
    expect([1, 2, 3].map((n) => asked(two, { n }))).toEqual(["false", "true", "true"]);
    expect(asked({ field: "n", atLeast: 2 }, { n: 1 })).toBe("false");
  });

  test("are not looked into further than the answer needs", () => {
    const looked: string[] = [];
    const look: Look = (subject) => {
      looked.push(subject.field);
      return { kind: "value", value: subject.field };
    };
    const parts = ["a", "b", "c", "d"].map((field) => ({ field, equals: "a" }));
    ask(parseCondition({ any: parts }), look);
    ask(parseCondition({ all: parts }), look);
    expect(looked).toEqual(["a", "a", "b"]);
  });

  test("a count is answered as soon as the unknown cannot change it", () => {
    const parts = ["a", "b", "c"].map((field) => ({ field, atLeast: 1 }));
    const two = { atLeast: "2", of: parts };
    expect(asked(two, { a: 1, b: 1 })).toBe("true");
    expect(asked(two, { a: 0, b: 0 })).toBe("false");
    expect(asked(two, { a: 1, b: 0 })).toBe("unknown");
    expect([asked({ all: [] }, {}), asked({ any: [] }, {})]).toEqual(["true", "false"]);
  });
});

describe("comparing", () => {
  test.each([
    ["0.1 and 0.2 as texts", { field: "a", equals: { field: "b" } }, { a: "3/10", b: 0.3 }, "true"],
    ["a third, three times", { field: "a", equals: { times: 3, field: "b" } }, { a: 1, b: "1/3" }, "true"],
    ["one currency in two spellings", { field: "a", equals: "1亿元" }, { a: "10000万元" }, "true"],
    ["two currencies", { field: "a", atLeast: "1亿元" }, { a: "5000万美元" }, "unknown"],
    ["two currencies, absent settled", { field: "a", atLeast: "1亿元", absent: false }, { a: "9亿美元" }, "unknown"],
    ["a number without a unit and money", { field: "a", atLeast: "1亿元" }, { a: 200_000_000 }, "unknown"],
    ["a threshold for each currency", { field: "a", atLeast: ["1亿元", "1000万美元"] }, { a: "1000万美元" }, "true"],
    ["a currency without a threshold", { field: "a", atLeast: ["1亿元", "1000万美元"] }, { a: "9亿欧元" }, "unknown"],
    ["a number and thresholds in money", { field: "a", atLeast: ["1亿元", "1000万美元"] }, { a: 5 }, "unknown"],
    ["days", { field: "a", between: ["2024-01-01", "2024-12-31"] }, { a: "2024-12-31" }, "true"],
    ["days that are none", { field: "a", atMost: "2024-12-31" }, { a: "2024-02-30" }, "unknown"],
    ["a day and a number", { field: "a", atMost: "2024-12-31" }, { a: 2024 }, "unknown"],
    ["a multiple of a day", { field: "a", atMost: { times: 2, field: "a" } }, { a: "2024-12-31" }, "unknown"],
    ["codes by letter", { field: "a", equals: "0111" }, { a: "111" }, "false"],
    ["a code and a number", { field: "a", equals: "0111" }, { a: 111 }, "unknown"],
    ["true and false", { field: "a", equals: true }, { a: false }, "false"],
    ["true and a text", { field: "a", equals: true }, { a: "true" }, "unknown"],
    ["a text and a number", { field: "a", equals: 5 }, { a: "five" }, "unknown"],
    ["an amount that nobody can read", { field: "a", atLeast: "1亿元" }, { a: "1亿元以上" }, "unknown"],
    [
      "the actor and the steward",
      { field: "actor.id", equals: { field: "steward" } },
      { actor: { id: "u1" }, steward: "u1" },
      "true",
    ],
    [
      "a member that is somewhere else",
      { field: "team", contains: { field: "steward" } },
      { team: ["u2", "u1"], steward: "u1" },
      "true",
    ],
    ["a part of a text", { field: "name", contains: "房地产" }, { name: "某某房地产公司" }, "true"],
    ["a member among unknown ones", { field: "a", contains: "x" }, { a: [null, "x"] }, "true"],
    ["no member, but one unknown", { field: "a", contains: "x" }, { a: [null, "y"] }, "unknown"],
    [
      "money as an object of a record",
      { field: "a", atLeast: "1亿元" },
      { a: { amount: "100000000", currency: "CNY" } },
      "true",
    ],
  ])("%s", (_name, condition, record, answer) => {
    expect(asked(condition, record)).toBe(answer);
  });

  test("lists and objects are not compared, even with themselves", () => {
    const [list, record] = [["x"], { x: 1 }];
    expect(asked({ field: "a", equals: { field: "b" } }, { a: list, b: list })).toBe("unknown");
    expect(asked({ field: "a", equals: { field: "a" } }, { a: record })).toBe("unknown");
  });

  test("blames both sides where two currencies meet, and the list where a member is in doubt", () => {
    const blamed = (condition: Condition, record: unknown) =>
      unknownLeaves(condition, lookIn(record)).map(({ subject, doubt }) => [subject.field, doubt]);
    expect(blamed({ field: "a", atLeast: { field: "b" } }, { a: "1元", b: "1美元" })).toEqual([
      ["a", "currency"],
      ["b", "currency"],
    ]);
    expect(blamed({ field: "a", atLeast: "1元" }, { a: 1 })).toEqual([["a", "kind"]]);
    expect(blamed({ field: "a", atLeast: { field: "b" } }, { b: "n/a" })).toEqual([
      ["a", "absent"],
      ["b", "not-applicable"],
    ]);
    expect(blamed({ field: "a", any: { field: "x", equals: 1 } }, { a: [{}] })).toEqual([["a", "member"]]);
    expect(blamed({ field: "a", equals: { field: "b" }, absent: false }, { a: "1元", b: "1美元" })).toHaveLength(2);
  });
});

describe("a path", () => {
  const record = { list: [{ name: "A" }, "B"], 名称: { 一: 1 }, nested: { none: null } };
  test.each([
    ["list.0.name", "A"],
    ["list.1", "B"],
    ["名称.一", 1],
    ["list.2.name", undefined],
    ["list.length", undefined],
    ["list.00", undefined],
    ["nested.none.deeper", undefined],
    ["toString", undefined],
    ["list.1.0", undefined],
    [".", record],
  ])("%s", (field, value) => {
    expect(lookIn(record)({ field })).toEqual({ kind: "value", value });
  });

  test("never leads into a prototype", () => {
    const child = Object.create({ inherited: 1 });
    expect(lookIn(child)({ field: "inherited" })).toEqual({ kind: "value", value: undefined });
    for (const field of ["__proto__.x", "a.constructor", "prototype"])
      expect(checkCondition({ field, present: true }).map((each) => each.code)).toEqual(["forbidden-name"]);
  });
});

describe("a hostile record", () => {
  const thrower = Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const circular: { a: unknown[] } = { a: [] };
  circular.a.push(circular, circular, circular);
  const sparse: unknown[] = [];
  sparse[4_000_000_000] = 1;

  test("that throws when it is read is unknown, and two-valued tests take it for nothing", () => {
    expect(asked({ field: "a", equals: 1 }, thrower)).toBe("unknown");
    expect(asked({ field: "a", present: true }, thrower)).toBe("false");
    expect(asked({ field: "a", contains: 1 }, { a: proxy })).toBe("unknown");
    expect(asked({ field: "a", blank: true }, { a: proxy })).toBe("false");
    const why = explainCondition({ field: "a", equals: 1 }, lookIn(thrower));
    expect(why.because.map((each) => each.code)).toEqual(["unreadable"]);
    expect(explainCondition({ field: "a", contains: 1 }, lookIn({ a: proxy })).values["doubt"]).toBe("kind");
  });

  test("that holds itself is left after a million members, and a list longer than that is not begun", () => {
    expect(asked({ field: "a", contains: 1 }, { a: sparse })).toBe("unknown");
    const any = parseCondition({ field: "a", any: { field: "b", present: true } });
    expect(unknownLeaves(any, lookIn({ a: sparse })).map(({ doubt }) => doubt)).toEqual(["too-large"]);
    let condition: Condition = { field: "b", present: true };
    for (let i = 0; i < 2; i++) condition = { field: "a", any: { all: [condition] } };
    expect(asked(condition, circular)).toBe("false");
    for (let i = 0; i < 18; i++) condition = { field: "a", any: { all: [condition] } };
    expect(asked(condition, circular)).toBe("unknown");
  });
});

describe("a subject that another room adds", () => {
  type Measured = { readonly of: string | { readonly place: string } };
  const schema = conditionSchema<Measured>({ of: z.union([z.string(), z.strictObject({ place: z.string() })]) });
  const figures: Record<string, Seen> = {
    funds: { kind: "quantity", quantity: { value: rational(5n), unit: "CNY" } },
    target: { kind: "quantity", quantity: { value: rational(4n), unit: "CNY" } },
    rate: {
      kind: "unknown",
      why: { code: "target-zero", values: {}, says: { zh: "目标为零", en: "the target is zero" }, because: [] },
    },
  };
  const look: Look<Measured> = (subject) => {
    if ("field" in subject) return lookIn({ kind: "county" })(subject);
    return figures[typeof subject.of === "string" ? subject.of : "place"] ?? { kind: "value", value: null };
  };

  test("stands beside fields, and beside a count, which has a list at the same key", () => {
    const condition = readBy(schema, {
      atLeast: 2,
      of: [
        { of: "funds", atLeast: "5元" },
        { of: "funds", moreThan: { times: "1.2", of: "target" } },
        { field: "kind", equals: "zone" },
      ],
    });
    expect(ask(condition, look)).toBe("true");
    expect(subjectsOf(condition)).toEqual([{ field: "kind" }, { of: "funds" }, { of: "target" }]);
    expect(fieldsOf(condition)).toEqual(["kind"]);
  });

  test("may be something that could not be told, with its reason, which nothing settles", () => {
    const condition = readBy(schema, { of: "rate", atLeast: "1", absent: false });
    expect(ask(condition, look)).toBe("unknown");
    expect(unknownLeaves(condition, look).map((each) => each.doubt)).toEqual(["undecided"]);
    expect(explainCondition(condition, look, { name: () => ({ zh: "完成率", en: "the rate" }) })).toMatchObject({
      says: { zh: "完成率不低于1：不明（实为不明；待定）" },
      because: [{ code: "target-zero" }],
    });
    expect(["present", "truthy"].map((key) => ask(readBy(schema, { of: "rate", [key]: true }), look))).toEqual([
      "false",
      "false",
    ]);
  });

  test("is refused where it was not added, and a wrong count is told as a count", () => {
    expect(() => ask({ of: "funds", atLeast: 1 } as unknown as Condition, lookIn({}))).toThrow(SaimaError);
    const wrong = { atLeast: 1, of: [{ field: "a" }, { field: 5, is: true }, {}] };
    expect(checkBy(schema, wrong).problems.map((each) => each.path)).toEqual(["of[0]", "of[1].field", "of[2]"]);
    expect(checkBy(schema, { of: [], atLeast: 1 }).problems.map((each) => each.code)).toEqual(["count-out-of-range"]);
    expect(checkBy(schema, { of: 5, atLeast: 1 }).problems.map((each) => each.path)).toEqual(["of"]);
  });
});

describe("a wrong condition", () => {
  test.each([
    [{ feild: "x", equals: 5 }, ["field missing", "feild unknown-key"]],
    [{ field: "x" }, [" no-match"]],
    [{ field: "x", atLeast: 1, atMost: 5 }, ["atMost unknown-key"]],
    [{ field: "x", atLeast: "1亿元以上" }, ["atLeast money-inexact"]],
    [{ field: "x", atLeast: "many" }, ["atLeast threshold-malformed"]],
    [{ field: "x", atLeast: "2024-02-30" }, ["atLeast day-impossible"]],
    [{ field: "x", atLeast: 0.1 + 0.2 }, ["atLeast number-not-exact"]],
    [{ field: "x", atLeast: ["1亿元", "2亿元"] }, ["atLeast[1] currency-twice"]],
    [{ field: "x", atLeast: [] }, ["atLeast too-few"]],
    [{ field: "x", between: ["1"] }, ["between too-few"]],
    [{ field: "x", equals: "n/a" }, ["equals value-is-nothing"]],
    [{ field: "x", equals: 0.1 + 0.2 }, ["equals number-not-exact"]],
    [{ field: "x", equals: null }, ["equals wrong-type"]],
    [{ field: "x", equals: { field: "y", plus: 1 } }, ["equals.plus unknown-key"]],
    [{ field: "x", present: true, absent: false }, ["absent unknown-key"]],
    [{ field: "a..b", present: true }, ["field path-malformed"]],
    [{ field: `${"a.".repeat(64)}a`, present: true }, ["field path-malformed"]],
    [{ if: { field: "a", is: true } }, ["then missing"]],
    [{ atLeast: 3, of: [{ field: "a", is: true }] }, ["atLeast count-out-of-range"]],
    [{ atLeast: 0, of: [{ field: "a", is: true }] }, ["atLeast count-out-of-range"]],
    [{ atLeast: 5 }, ["field missing"]],
    [
      {
        atLeast: "0.5",
        of: [
          { field: "a", is: true },
          { field: "b", is: true },
        ],
      },
      ["atLeast count-out-of-range"],
    ],
    [{ any: [{ field: 5, is: true }, {}] }, ["any[0].field wrong-type", "any[1] no-match"]],
    [JSON.parse('{ "field": "a", "equals": { "__proto__": 1 } }'), ["equals.__proto__ forbidden-name"]],
  ])("%j", (condition, problems) => {
    expect(checkCondition(condition).map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
    expect(() => parseCondition(condition)).toThrow(SaimaError);
    expect(() => compileCondition(condition as Condition)).toThrow(SaimaError);
  });

  test("is told in words, in both languages", () => {
    const told = [
      { field: "a..b", present: true },
      { field: "x", atLeast: "many" },
      { field: "x", equals: "" },
      { field: "x", atMost: ["1亿元", "2亿元"] },
      { atLeast: 2, of: [{ field: "a", is: true }] },
    ].flatMap(checkCondition);
    expect(told.flatMap(({ says }) => [says.zh, says.en])).toEqual([
      "“a..b”不是字段路径。请写作“investment.total”，最多64段",
      '"a..b" is not a path: write "investment.total", at most 64 steps',
      "“many”不能比大小。请写数、金额、日期（2024-05-01）或字段",
      '"many" has no order: write a number, money, a day (2024-05-01) or a field',
      "“”不是可比的值。请改问blank或applicable",
      '"" is no value to compare with: ask blank or applicable',
      "CNY有两个门槛。请留一个",
      "gives CNY two thresholds: keep one",
      "2应为1到1的整数。请改正个数或补充条件",
      "2 must be a whole number from 1 to 1: correct it, or add conditions",
    ]);
  });

  test("is read in time that grows with its size, however it is nested", () => {
    const leaf = { field: "a", equals: 1 };
    const nest = (depth: number, core: unknown, around: (inner: unknown) => unknown) => {
      let condition = core;
      for (let i = 0; i < depth; i++) condition = around(condition);
      return condition;
    };
    const around = [
      (inner: unknown) => ({ not: inner }),
      (inner: unknown) => ({ if: inner, then: leaf }),
      (inner: unknown) => ({ field: "a", any: inner }),
      (inner: unknown) => ({ field: "a", every: inner, absent: false }),
    ];
    for (const each of around) {
      expect(checkCondition(nest(63, leaf, each))).toEqual([]);
      expect(checkCondition(nest(63, { field: 5, equals: 1 }, each))).toHaveLength(1);
      expect(checkCondition(nest(64, leaf, each)).map(({ code }) => code)).toEqual(["too-deep"]);
      expect(checkCondition(nest(10_000, leaf, each)).map(({ code }) => code)).toEqual(["too-deep"]);
    }
    for (const key of ["all", "any", "of"]) {
      const joined = (inner: unknown) => ({ [key]: [inner], ...(key === "of" ? { atLeast: 1 } : {}) });
      expect(checkCondition(nest(31, leaf, joined))).toEqual([]);
      expect(checkCondition(nest(31, { field: 5, equals: 1 }, joined))).toHaveLength(1);
    }
  });
});

describe("an explanation", () => {
  const condition: Condition = {
    all: [
      { field: "total", atLeast: ["1亿元", "1000万美元"] },
      { field: "fixed", atLeast: { times: "5%", field: "total" } },
      { not: { field: "tags", contains: "real-estate", absent: false } },
      {
        atLeast: 1,
        of: [
          { field: "class", in: ["contract", "agreement"] },
          { field: "listed", present: false },
        ],
      },
      {
        if: { field: "considersOthers", is: true },
        then: { field: "competitors", every: { field: "name", blank: false } },
      },
    ],
  };
  const look = lookIn({
    total: "3000万美元",
    fixed: "900万元",
    class: "contract",
    considersOthers: true,
    competitors: [{ name: "A" }, { name: "" }],
  });

  test("mirrors the condition with the values seen, in Chinese", () => {
    expect(renderWhy(explainCondition(condition, look), "zh").split("\n")).toEqual([
      "全部满足：否",
      "  total不低于1亿元或1000万美元：是（实为3000万美元）",
      "  fixed不低于total的0.05倍（150万美元）：不明（实为900万元；币种不同，未给汇率）",
      "  并非如此：是",
      "    tags包含real-estate：否（实为未填报；缺失按否计）",
      "  至少满足1项：是",
      "    class属于contract、agreement：是（实为contract）",
      "    listed未填：是（实为未填报）",
      "  若前者则后者：否",
      "    considersOthers为是：是（实为是）",
      "    competitors每一项都满足：否（实为[对象、对象]）",
      "      第2项：否",
      "        name不为空：否（实为空文本）",
    ]);
  });

  test("and in English", () => {
    expect(renderWhy(explainCondition(condition, look), "en").split("\n")).toEqual([
      "all of these: no",
      "  total is at least CNY 100 million or USD 10 million: yes (it is 3000万美元)",
      "  fixed is at least 0.05 times total (USD 1.5 million): unknown (it is 900万元; two currencies and no rate)",
      "  not this: yes",
      "    tags contains real-estate: no (it is not reported; absent counts as no)",
      "  at least 1 of these: yes",
      "    class is one of contract, agreement: yes (it is contract)",
      "    listed is not given: yes (it is not reported)",
      "  if the first, then the second: no",
      "    considersOthers is exactly true: yes (it is true)",
      "    each of competitors meets this: no (it is [an object, an object])",
      "      member 2: no",
      "        name is not blank: no (it is an empty text)",
    ]);
  });

  test("keeps what it quotes short, and shows what is odd as what it is", () => {
    const seen = (value: unknown) =>
      explainCondition({ field: "a", present: true }, lookIn({ a: value })).values["seen"];
    expect(seen("长".repeat(100))).toBe(`${"长".repeat(40)}…`);
    expect(seen([1, 2, 3, 4, 5, 6, [7]])).toBe("[1, 2, 3, 4, 5, …]");
    expect([seen({}), seen(() => 1), seen(Symbol("s")), seen({ amount: 5, currency: "USD" })]).toEqual([
      "an object",
      "an object",
      "Symbol(s)",
      "USD 5",
    ]);
    const long = `0.${"1".repeat(59)}`;
    const why = explainCondition(
      { field: "a", atLeast: { times: long, field: "b" } },
      lookIn({ a: "1元", b: { amount: long, currency: "CNY" } }),
    );
    expect(why.values["verdict"]).toBe("true");
  });
});

describe("the JSON Schema", () => {
  test("asks for what each form needs, and allows nothing else", () => {
    const forms: { properties: object; required: string[]; additionalProperties: boolean }[] = [];
    const collect = (schema: unknown) => {
      if (typeof schema !== "object" || schema === null) return;
      if ("properties" in schema) forms.push(schema as (typeof forms)[number]);
      for (const part of Object.values(schema)) collect(part);
    };
    collect(toJsonSchema(fieldConditionSchema));
    expect(forms.length).toBeGreaterThan(20);
    for (const { properties, required, additionalProperties } of forms) {
      expect(additionalProperties).toBe(false);
      expect(
        Object.keys(properties).filter((key) => !required.includes(key) && !["absent", "times"].includes(key)),
      ).toEqual([]);
    }
    const keys = forms.map(({ required }) => required.join());
    for (const form of ["field,equals", "field,any", "any", "field,atLeast", "atLeast,of", "not", "if,then"])
      expect(keys).toContain(form);
  });
});
