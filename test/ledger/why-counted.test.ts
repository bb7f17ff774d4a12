import { describe, expect, test } from "vitest";
import { type RecogniseOptions, type RecognitionInput, recognise, whyCounted } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";
import { renderWhy, type Why } from "../../src/reason/index.js";
import { pipeline, project, type Told } from "./recognised.js";

const rules = {
  id: "place",
  edition: "1",
  fields: { "event.class": { zh: "签约类别", en: "class of the paper" } },
  rules: [
    {
      id: "signed",
      title: { zh: "签约项目", en: "signed projects" },
      event: "signed",
      where: { field: "event.class", equals: "contract" },
      exclude: [
        {
          id: "real-estate",
          if: { field: "project.tags", contains: "real-estate", absent: false },
          says: { zh: "房地产项目", en: "real estate" },
        },
      ],
      evidence: ["report"],
      cutOff: { days: "30", after: "event" },
      amount: "event.amount",
      exchange: { to: "CNY", on: "event.on", round: "1万元" },
      weights: [{ if: { field: "project.foreign", is: true }, times: "1.2", says: { zh: "外资项目", en: "foreign" } }],
      once: { per: "project.id", within: "ever", later: [{ event: "capital-increased", as: "increase" }] },
      credit: {
        choose: [
          { if: { field: "project.agreement", is: true }, is: "recorded" },
          { within: { months: "60", of: "project.since" }, is: { split: [{ role: "host", share: "1" }] } },
          { is: "equal" },
        ],
      },
    },
  ],
} satisfies RecognitionInput;

const rates = [{ currency: "USD", in: "CNY", rate: "6.48", from: "2024-01-01", until: "2024-06-30" }];
const event = (id: string, on: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "signed", on, class: "contract", amount: "100万美元" },
  ...more,
});
const events = [
  project("p", { agreement: true, foreign: true, evidence: { report: { on: "2024-01-01" } } }),
  event("intent", "2024-04-10", { class: "intent" }),
  event("late", "2024-04-12", { recordedOn: "2024-07-01" }),
  event("first", "2024-05-20"),
  event("again", "2024-05-21"),
  event("more", "2024-08-01", { kind: "capital-increased" }),
  event("visit", "2024-05-22", { kind: "paid" }),
  project("q", { tags: ["real-estate"] }),
  event("estate", "2024-05-20", { project: "q" }),
];

const why = (id: string, options: Partial<RecogniseOptions> = {}, told: readonly Told[] = events): Why => {
  const { dossiers } = replay(pipeline, told, { asOf: "2024-12-31" });
  return whyCounted(rules, dossiers, { period: "2024", rates, rule: "signed", event: id, ...options });
};
const all = ({ code, because }: Why): string[] => [code, ...because.flatMap(all)];

describe("whyCounted", () => {
  test("tells of an event that counts what it adds, and every step to it, in both languages", () => {
    // 1 million dollars x 6.48 = 648万元; x 1.2 = 777.6万元
    const lines = renderWhy(why("first"), "zh").split("\n");
    expect(lines[0]).toBe("“first”按“签约项目”计入");
    expect(lines[1]).toBe("  新增：计给甲，份额1，数量1，金额777.6万元，计入日2024-05-20");
    expect(lines).toEqual(
      expect.arrayContaining([
        "    签约类别等于contract：是（实为contract）",
        "  佐证“report”：已附",
        "  计入时段：2024-01-01至2024-12-31",
        "  金额取自event.amount：100万美元",
        "  折算：1 USD = 6.48 CNY（2024-05-20）",
        "  取整到1万元",
        "  乘以1.2：外资项目",
      ]),
    );
    const english = renderWhy(why("first"), "en");
    expect(english).toContain("new: for 甲, share 1, count 1, amount CNY 7.776 million, on 2024-05-20");
    expect(english).toContain("exchanged: 1 USD = 6.48 CNY (2024-05-20)");
  });

  test.each([
    ["intent", "“intent”按“签约项目”不予计入：不符合认定条件"],
    ["estate", "“estate”按“签约项目”不予计入：属于“房地产项目”"],
    ["late", "“late”按“签约项目”不予计入：报送已过截止日"],
    ["again", "“again”按“签约项目”不予计入：“first”已经计入"],
    ["visit", "“visit”不是“签约项目”所看的事件"],
  ])("tells why %s does not count", (id, says) => {
    expect(why(id).says.zh).toBe(says);
  });

  test("tells what is not known", () => {
    const undecided = why("more");
    expect(undecided.code).toBe("undecided");
    expect(undecided.because[0]?.says.en).toBe("the rate (rates.USD.CNY.2024-08-01) is not known");
    expect(renderWhy(undecided, "en")).toContain("exchanged: 1 USD = not known CNY (2024-08-01)");
  });

  test("tells what to do where it is not known whom an event counts for", () => {
    const about = (record: Told) => {
      const report = { evidence: { report: { on: "2024-01-01" } } };
      const told = [project("p", { ...report, foreign: false, ...record }), event("e", "2024-05-20")];
      const { code, because } = why("e", {}, told);
      expect(code).toBe("undecided");
      return because[0]?.says.en;
    };
    // One unit that does not say its share is not taken for the whole.
    expect(about({ agreement: true, credit: [{ unit: "甲" }] })).toBe(
      "whom it counts for (project.credit) is not known, or the shares do not add up to 1: " +
        "give each row its `unit` and `share` (or the `role` that the rule splits by)",
    );
    expect(about({ agreement: false })).toBe("whom it counts for depends on project.since, which is not known");
  });

  test("has no option that means nothing", () => {
    const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
    const question = { period: "2024", rule: "signed", event: "first", earlierLedgers: [] };
    expect(() => whyCounted(rules, dossiers, question)).toThrow("unknown-key");
  });

  test("has no word without its values", () => {
    for (const id of ["intent", "late", "first", "again", "more", "visit", "estate"])
      for (const language of ["zh", "en"] as const)
        expect(renderWhy(why(id), language)).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test("says the same after anything that was recorded later, and agrees with the ledger", () => {
    const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
    const ledger = recognise(rules, dossiers, { period: "2024", rates });
    for (const { event } of ledger.entries) expect(all(why(event))[0]).toBe("counted");
    for (const { event } of ledger.excluded) expect(all(why(event))[0]).toBe("excluded");
    for (const { event } of ledger.undecided) expect(all(why(event))[0]).toBe("undecided");
    expect(JSON.stringify(why("first"))).toBe(JSON.stringify(why("first", {}, [...events].reverse())));
  });

  test("refuses a rule and an event that are nowhere", () => {
    const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
    const asking = (rule: string, event: string) => () => whyCounted(rules, dossiers, { period: "2024", rule, event });
    expect(asking("other", "first")).toThrow("rule-unknown");
    expect(asking("signed", "none")).toThrow("event-unknown");
  });
});
