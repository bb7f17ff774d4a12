import { describe, expect, test } from "vitest";
import {
  type Gate,
  type Missing,
  type MissingForQuestion,
  missingFor,
  type PipelineInput,
} from "../../src/pipeline/index.js";

type Row = Missing["missing"][number];
type List = { [K in keyof Missing]: Missing[K] extends readonly Row[] ? K : never }[keyof Missing];
const on = "2024-05-15";

/** Talks, signed, started: of which `signed` has these gates. */
function pipeline(gates: readonly Gate[], more: Partial<PipelineInput> = {}): PipelineInput {
  const signed = gates.length > 0 ? { id: "signed", gates } : { id: "signed" };
  return { id: "p", edition: "1", stages: [{ id: "talks" }, signed, { id: "started" }], ...more };
}

function ask(gates: readonly Gate[], question: Partial<MissingForQuestion>, more: Partial<PipelineInput> = {}) {
  return missingFor(pipeline(gates, more), { after: {}, stage: "signed", on, ...question });
}

const names = (answer: Missing, list: List) => answer[list].map(({ field, requirement }) => field ?? requirement);
const says = (answer: Missing, list: List) => answer[list].map((row) => row.says.en);

/** Every list that is not empty. */
function told(answer: Missing) {
  const lists = ["missing", "violated", "unauthorised", "waived", "expired", "warnings", "untouched"] as const;
  return Object.fromEntries(lists.flatMap((list) => (answer[list].length > 0 ? [[list, names(answer, list)]] : [])));
}

describe("considersOthers; if it is exactly true, competitors", () => {
  const gate: Gate = {
    require: [
      { field: "considersOthers", cause: { zh: "竞争项目须专报", en: "rivals are reported" } },
      { if: { field: "considersOthers", is: true }, then: { require: ["competitors"] } },
    ],
  };

  test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ["null: itself", { considersOthers: null }, ["considersOthers"]],
    ["false: nothing", { considersOthers: false }, []],
    ["true with an empty list: competitors", { considersOthers: true, competitors: [] }, ["competitors"]],
    ["true with a value: nothing", { considersOthers: true, competitors: ["某市"] }, []],
    ["not there at all: itself", {}, ["considersOthers"]],
    ["a text that only looks true: nothing", { considersOthers: "true" }, []],
  ])("%s", (_, after, missing) => {
    const answer = ask([gate], { after });
    expect(names(answer, "missing")).toEqual(missing);
    expect(answer.clear).toBe(missing.length === 0);
  });

  test("tells the path of conditions that led there, with what was seen, and the cause", () => {
    const [competitors] = ask([gate], { after: { considersOthers: true } }).missing;
    expect(competitors?.path).toEqual([{ field: "considersOthers", is: true }]);
    expect(competitors?.why.map(({ says }) => says.en)).toEqual(["considersOthers is exactly true: yes (it is true)"]);
    const [itself] = ask([gate], { after: {} }).missing;
    expect(itself).toMatchObject({ path: [], cause: { en: "rivals are reported" }, stage: "signed" });
  });

  test("calls fields what the pipeline calls them", () => {
    const fields = { competitors: { zh: "竞争地区", en: "rival places" } };
    const [row] = ask([gate], { after: { considersOthers: true } }, { fields }).missing;
    expect(row?.says).toEqual({ zh: "缺少竞争地区", en: "rival places is missing" });
  });
});

describe("a field", () => {
  const gates: Gate[] = [{ require: ["a"] }];
  test.each<[unknown, boolean]>([
    [0, true],
    [false, true],
    ["n/a", true],
    [null, false],
    ["", false],
    [[], false],
    ["  ", true],
  ])("%j is given: %s", (a, isGiven) => {
    expect(ask(gates, { after: { a } }).clear).toBe(isGiven);
  });

  test("of white space only is blank where the pipeline trims", () => {
    expect(ask(gates, { after: { a: "  " } }, { trim: true }).clear).toBe(false);
  });

  test("that several gates of a stage ask for is missing once", () => {
    expect(told(ask([{ require: ["a", "a"] }, { require: ["a"] }], {}))).toEqual({ missing: ["a"] });
  });
});

describe("a question whose answer decides what is asked", () => {
  const gate: Gate = { require: [{ if: { field: "capital", equals: "foreign" }, then: { require: ["licence"] } }] };

  test("is missing where it has none, and says what hangs on it", () => {
    const answer = ask([gate], { after: {} });
    expect(names(answer, "missing")).toEqual(["capital"]);
    expect(answer.missing[0]).toMatchObject({ requirement: "licence", path: [] });
    expect(says(answer, "missing")).toEqual([
      "capital is missing: it decides whether this is asked for: licence is given",
    ]);
    expect(told(ask([gate], { after: { capital: "domestic" } }))).toEqual({});
    expect(told(ask([gate], { after: { capital: "foreign" } }))).toEqual({ missing: ["licence"] });
  });

  test("within another is asked only after it", () => {
    const inner = { if: { field: "b", equals: 1 }, then: { require: ["c"] } };
    const gates: Gate[] = [{ require: [{ if: { field: "a", equals: 1 }, then: { require: [inner] } }] }];
    expect(told(ask(gates, {}))).toEqual({ missing: ["a"] });
    expect(told(ask(gates, { after: { a: 1 } }))).toEqual({ missing: ["b"] });
    const deep = ask(gates, { after: { a: 1, b: 1 } });
    expect(deep.missing[0]).toMatchObject({ field: "c", path: [{ field: "a" }, { field: "b" }] });
  });
});

describe("a condition that must hold", () => {
  const enough = { field: "investment.total", atLeast: "1亿元" } as const;

  test("is violated where it does not, and missing what keeps it from being told", () => {
    const gate: Gate = {
      hold: [{ id: "enough", that: enough, cause: { zh: "须满1亿元", en: "at least 100 million yuan" } }],
    };
    const small = ask([gate], { after: { investment: { total: "9000万元" } } });
    expect(told(small)).toEqual({ violated: ["enough"] });
    expect(small.violated[0]).toMatchObject({ field: null, says: { zh: "须满1亿元" } });
    expect(small.violated[0]?.why[0]?.says.zh).toBe("investment.total不低于1亿元：否（实为9000万元）");
    expect(told(ask([gate], {}))).toEqual({ missing: ["investment.total"] });
    expect(told(ask([gate], { after: { investment: { total: "1亿元" } } }))).toEqual({});
  });

  test("is named by where it stands if it has no id, and judged part by part", () => {
    const gate: Gate = {
      hold: [
        {
          all: [
            enough,
            {
              all: [
                { field: "kind", equals: "x" },
                { field: "b", is: true },
              ],
            },
          ],
        },
      ],
    };
    const answer = ask([gate], { after: { investment: { total: "1元" }, kind: "y", b: true } });
    expect(told(answer)).toEqual({ violated: ["gates[0].hold[0]", "gates[0].hold[0]"] });
    expect(told(ask([gate], { after: { kind: "x" } }))).toEqual({
      missing: ["investment.total"],
      violated: ["gates[0].hold[0]"],
    });
  });

  test("sees where the project stands, the day and the year", () => {
    const hold = [
      { field: "entered.talks", atMost: { field: "on" } },
      { field: "asOf", equals: on },
      { field: "year.from", equals: "2024-01-01" },
      { field: "record.stage", equals: "own" },
      { field: "stage", equals: "talks" },
      { field: "clocks.c.state", equals: "over" },
    ] as const;
    const clocks = { c: { state: "over", from: null, due: null, on: null, days: null, unit: "days" } } as const;
    const dossier = { stage: "talks", entered: { talks: "2024-01-01" }, clocks };
    expect(told(ask([{ hold }], { after: { stage: "own" }, dossier }))).toEqual({});
    // The day of the dossier, where it has one: its clocks are of that day too.
    const earlier = { ...dossier, asOf: "2023-12-31" };
    expect(told(ask([{ hold }], { after: { stage: "own" }, dossier: earlier }))).toEqual({
      violated: ["gates[0].hold[1]", "gates[0].hold[2]"],
    });
  });
});

describe("a paper", () => {
  const gates: Gate[] = [{ evidence: ["licence"] }];
  const half: Gate[] = [{ evidence: [{ evidence: "licence", validFor: { months: 1 } }] }];
  const with_ = (licence: unknown) => ({ after: { evidence: { licence } } });

  test.each<[string, Gate[], unknown, object]>([
    ["not attached", gates, null, { missing: ["evidence.licence"] }],
    ["attached, with no end", gates, { on: "2020-01-01" }, {}],
    ["valid to the very day", gates, { validUntil: on }, {}],
    ["of which the end does not apply", gates, { validUntil: "n/a" }, {}],
    ["over since the day before", gates, { validUntil: "2024-05-14" }, { expired: ["evidence.licence"] }],
    ["valid from the very day", gates, { validFrom: on }, {}],
    ["attached on a later day", gates, { on: "2024-05-16" }, { missing: ["evidence.licence"] }],
    ["not yet valid", gates, { validFrom: "2024-05-16" }, { missing: ["evidence.licence"] }],
    ["with an end that is no day", gates, { validUntil: "soon" }, { missing: ["evidence.licence"] }],
    ["a month old to the day", half, { on: "2024-04-15" }, {}],
    ["more than a month old", half, { on: "2024-04-14" }, { expired: ["evidence.licence"] }],
    ["attached long ago, valid from later", half, { on: "2024-01-01", validFrom: "2024-05-01" }, {}],
    [
      "that ends before its month does",
      half,
      { on: "2024-05-01", validUntil: "2024-05-14" },
      { expired: ["evidence.licence"] },
    ],
    ["of no known age", half, { validUntil: "2024-12-31" }, { missing: ["evidence.licence"] }],
  ])("%s", (_, gates, paper, expected) => {
    expect(told(ask(gates, with_(paper)))).toEqual(expected);
  });

  test("is called what the pipeline calls it", () => {
    const fields = { "evidence.licence": { zh: "营业执照", en: "the business licence" } };
    expect(ask(gates, {}, { fields }).missing[0]?.says).toEqual({
      zh: "未提交营业执照",
      en: "the business licence is not attached",
    });
    expect(says(ask(gates, {}), "missing")).toEqual(["licence is not attached"]);
  });

  test("says which day it is about", () => {
    expect(says(ask(gates, with_({ validUntil: "2024-05-14" })), "expired")).toEqual([
      "licence was valid until 2024-05-14",
    ]);
    expect(says(ask(gates, with_({ validFrom: "2024-05-16" })), "missing")).toEqual([
      "licence is not valid before 2024-05-16",
    ]);
  });
});

describe("what was lifted", () => {
  const gates: Gate[] = [
    { require: ["a"], evidence: ["licence"], hold: [{ id: "h", that: { field: "b", equals: 1 } }], waive: "anyone" },
  ];
  const waiver = (requirement: string, more: object = {}) => ({
    stage: "signed",
    requirement,
    reason: "急",
    on: "2024-05-01",
    ...more,
  });
  const asked = (waivers: unknown, more: object = {}) =>
    told(ask(gates, { after: { a: 1, b: 1, evidence: { licence: {} }, ...more, waivers } }));

  test("is waived, with its reason, while it is so, to the very day", () => {
    const after = { b: 1, evidence: { licence: {} }, waivers: [waiver("a", { until: on })] };
    const answer = ask(gates, { after });
    expect(told(answer)).toEqual({ waived: ["a"] });
    expect(answer.waived[0]?.says).toEqual({ zh: "“填写a”已豁免（急）", en: "lifted (急): a is given" });
    expect(answer.clear).toBe(true);
  });

  test("is expired once that is over, and missing before it begins", () => {
    expect(asked([waiver("a", { until: "2024-05-14" })], { a: null })).toEqual({ expired: ["a"] });
    expect(asked([waiver("a", { on: "2024-05-16" })], { a: null })).toEqual({ missing: ["a"] });
    expect(asked([waiver("a", { until: "2024-05-01" }), waiver("a")], { a: null })).toEqual({ waived: ["a"] });
  });

  test("may be a hold, a paper, or something of which it cannot be told whether it is asked", () => {
    expect(asked([waiver("h")], { b: 2 })).toEqual({ waived: ["h"] });
    expect(asked([waiver("evidence.licence")], { evidence: {} })).toEqual({ waived: ["evidence.licence"] });
    const gate: Gate = { waive: "anyone", require: [{ if: { field: "c", equals: 1 }, then: { require: ["a"] } }] };
    expect(told(ask([gate], { after: { waivers: [waiver("a")] } }))).toEqual({ waived: ["c"] });
  });

  test("is lifted only where the gate says that somebody may lift it, and for a reason", () => {
    const after = { waivers: [waiver("a")] };
    expect(told(ask([{ require: ["a"] }], { after }))).toEqual({ missing: ["a"] });
    expect(told(ask([{ require: ["a"], waive: "nobody" }], { after }))).toEqual({ missing: ["a"] });
    expect(asked([waiver("a", { reason: "" })], { a: null })).toEqual({ missing: ["a"] });
  });

  test("is that of one stage; and what cannot be read lifts nothing", () => {
    expect(asked([waiver("a", { stage: "started" })], { a: null })).toEqual({ missing: ["a"] });
    expect(asked([waiver("a", { until: "for ever" })], { a: null })).toEqual({ expired: ["a"] });
    expect(asked([null, 5, waiver("a", { on: "some day" })], { a: null })).toEqual({ missing: ["a"] });
    expect(asked("all", { a: null })).toEqual({ missing: ["a"] });
  });
});

describe("a gate", () => {
  const stages: PipelineInput["stages"] = [
    { id: "talks", gates: [{ require: ["idea"], cumulative: true }, { require: ["visit"] }] },
    { id: "signed", gates: [{ require: ["paper"], cumulative: true }] },
    { id: "started", gates: [{ require: ["permit"] }] },
  ];
  const asked = (stage: string) =>
    names(missingFor({ id: "p", edition: "1", stages }, { after: {}, stage, on }), "missing");

  test("asks at its own stage, and at every later one if it is cumulative", () => {
    expect(asked("talks")).toEqual(["idea", "visit"]);
    expect(asked("signed")).toEqual(["idea", "paper"]);
    expect(asked("started")).toEqual(["idea", "paper", "permit"]);
  });

  test("that only warns tells what is missing and stops nobody", () => {
    const answer = ask([{ require: ["a"], hold: [{ field: "b", equals: 1 }], level: "warning" }, { require: ["c"] }], {
      after: { b: 2, c: 3 },
    });
    expect(told(answer)).toEqual({ warnings: ["a", "gates[0].hold[0]"] });
    expect(answer.clear).toBe(true);
    expect(names(answer, "satisfied")).toEqual(["c"]);
  });

  test("is not asked by a move that says so, nor of a project that comes from nowhere known by it", () => {
    const moves: PipelineInput["moves"] = [{ kind: "back" }, { kind: "forward", gate: "not-asked" }, {}];
    const from = (stage: string) => told(ask([{ require: ["a"] }], { dossier: { stage } }, { moves }));
    expect(from("talks")).toEqual({});
    expect(from("started")).toEqual({ missing: ["a"] });
    expect(told(ask([{ require: ["a"] }], {}, { moves }))).toEqual({ missing: ["a"] });
  });
});

describe("an edit of a record that stays where it is", () => {
  const gates: Gate[] = [
    {
      waive: "anyone",
      require: ["a", "b", { if: { field: "considers", is: true }, then: { require: ["others"] } }],
      hold: [{ id: "enough", that: { field: "total", atLeast: { times: "50%", field: "plan" } } }],
      evidence: ["licence"],
    },
  ];
  const sound = { stage: "signed", a: 1, b: 2, considers: false, total: 5, plan: 10, evidence: { licence: { on } } };
  const edit = (before: object, change: object) =>
    told(ask(gates, { before: { ...sound, ...before }, after: { ...sound, ...before, ...change } }));

  test("answers for every requirement whose inputs it changed", () => {
    expect(edit({}, { a: null })).toEqual({ missing: ["a"] });
    expect(edit({}, { plan: 11 })).toEqual({ violated: ["enough"] });
    expect(edit({}, { evidence: {} })).toEqual({ missing: ["evidence.licence"] });
  });

  test("and for those that became due because a condition's field changed", () => {
    expect(edit({}, { considers: true })).toEqual({ missing: ["others"] });
    expect(edit({}, { considers: true, others: ["某市"] })).toEqual({});
  });

  test("but not for what was broken before, so that a broken record is mended piece by piece", () => {
    const broken = { a: null, b: null, total: 1 };
    expect(edit(broken, { a: 1 })).toEqual({ untouched: ["b", "enough"] });
    expect(edit(broken, { total: 2 })).toEqual({ violated: ["enough"], untouched: ["a", "b"] });
    expect(edit(broken, { remark: "x" })).toEqual({ untouched: ["a", "b", "enough"] });
    expect(edit({ ...broken, evidence: { licence: { validUntil: "2020-01-01" } } }, { a: 1 })).toEqual({
      untouched: ["b", "enough", "evidence.licence"],
    });
  });

  test("answers for what it no longer lifts", () => {
    const waivers = [{ stage: "signed", requirement: "a", reason: "x", on: "2024-01-01" }];
    expect(edit({ a: null, waivers }, { remark: "x" })).toEqual({});
    expect(edit({ a: null, waivers }, { waivers: [] })).toEqual({ missing: ["a"] });
  });

  test("touches what a condition sees of the record before or after it", () => {
    const moved: Gate = { hold: [{ id: "kept", that: { field: "after.a", equals: { field: "before.a" } } }] };
    const edit = (a: number) =>
      told(ask([moved], { before: { stage: "signed", a: 1 }, after: { stage: "signed", a } }));
    expect(edit(2)).toEqual({ violated: ["kept"] });
    expect(edit(1)).toEqual({});
    const now: Gate = { hold: [{ id: "one", that: { field: "after.a", equals: 1 } }] };
    const answer = ask([now], { before: { stage: "signed", a: 1 }, after: { stage: "signed", a: 2 } });
    expect(told(answer)).toEqual({ violated: ["one"] });
  });

  test("changes nothing by another spelling of nothing, of an amount or of a number", () => {
    expect(edit({ a: undefined }, { a: null })).toEqual({ untouched: ["a"] });
    expect(edit({ a: null }, { a: "" })).toEqual({ untouched: ["a"] });
    const total: Gate = { hold: [{ id: "large", that: { field: "total", atLeast: "5亿元" } }] };
    const respelt = (before: unknown, after: unknown) =>
      told(ask([total], { before: { stage: "signed", total: before }, after: { stage: "signed", total: after } }));
    expect(respelt({ amount: "100000000", currency: "CNY" }, "10000万元")).toEqual({ untouched: ["large"] });
    expect(respelt("1亿元", "2亿元")).toEqual({ violated: ["large"] });
  });

  test("is told only of what it touched", () => {
    const answer = ask(gates, { before: sound, after: { ...sound, a: 2 } });
    expect(names(answer, "satisfied")).toEqual(["a"]);
  });

  test("that moves the project on is asked for everything", () => {
    const before = { ...sound, stage: "talks", b: null };
    expect(told(ask(gates, { before, after: { ...before, a: 2 } }))).toEqual({ missing: ["b"] });
  });
});

describe("the move to a stage", () => {
  const steward = { field: "actor.id", equals: { field: "steward" } } as const;
  const moves = (rule: object): Partial<PipelineInput> => ({ moves: [rule] });

  test("is named where one knows where the project stands: by its dossier or by its own `stage`", () => {
    const move = { from: "talks", kind: "forward", who: { zh: "任何人", en: "anyone" } };
    expect(ask([], { dossier: { stage: "talks" } }).move).toEqual(move);
    expect(ask([], { after: { stage: "talks" } }).move).toEqual(move);
    expect(ask([], { after: { stage: "elsewhere" } }).move).toBeNull();
    expect(ask([], { after: { stage: "signed" } }).move).toBeNull();
  });

  test.each<[string, string, string]>([
    ["talks", "signed", "forward"],
    ["talks", "started", "skip"],
    ["started", "signed", "back"],
    ["started", "talks", "back"],
  ])("from %s to %s is one %s", (from, stage, kind) => {
    const answer = ask([], { dossier: { stage: from }, stage }, moves({}));
    expect(answer.move).toMatchObject({ from, kind });
    expect(answer.clear).toBe(true);
    const forbidden = ask([], { dossier: { stage: from }, stage }, { moves: [{ kind, by: "nobody" } as object, {}] });
    expect(told(forbidden)).toEqual({ violated: ["move"] });
    expect(forbidden.move?.who.en).toBe("nobody");
  });

  test("is forbidden where no rule speaks of it, in the words of the first rule that does", () => {
    expect(says(ask([], { dossier: { stage: "started" } }), "violated")).toEqual([
      'the pipeline does not allow a move from "started" to "signed"',
    ]);
    const cause = { zh: "签约后不退回", en: "what is signed stays signed" };
    const rules: PipelineInput["moves"] = [{ kind: "back", by: "nobody", cause }, {}];
    expect(ask([], { dossier: { stage: "started" } }, { moves: rules }).violated[0]).toMatchObject({
      says: cause,
      cause,
    });
  });

  test("belongs to a role, or to who stands to the project in a relation", () => {
    const role = moves({ by: { field: "actor.role", in: ["lead", "office"] } });
    const from = { dossier: { stage: "talks" } };
    expect(told(ask([], { ...from, actor: { role: "lead" } }, role))).toEqual({});
    expect(told(ask([], { ...from, actor: { role: "clerk" } }, role))).toEqual({ unauthorised: ["move"] });
    expect(told(ask([], { ...from, actor: {} }, role))).toEqual({ unauthorised: ["move"] });

    const relation = moves({ by: steward, judged: "before" });
    const answer = ask([], { ...from, after: { steward: "li" }, actor: { id: "wang" } }, relation);
    expect(told(answer)).toEqual({ unauthorised: ["move"] });
    expect(answer.unauthorised[0]?.says).toEqual({
      zh: "须满足：actor.id等于steward",
      en: "this must hold of who does it: actor.id equals steward",
    });
    expect(told(ask([], { ...from, after: { steward: "li" }, actor: { id: "li" } }, relation))).toEqual({});
  });

  test("is judged on the record before or after the change, as the rule says", () => {
    const change = {
      before: { stage: "talks", steward: "li" },
      after: { stage: "talks", steward: "wang" },
      actor: { id: "li" },
    };
    expect(told(ask([], change, moves({ by: steward, judged: "before" })))).toEqual({});
    expect(told(ask([], change, moves({ by: steward, judged: "after" })))).toEqual({ unauthorised: ["move"] });
    const kept = moves({ by: { field: "after.steward", equals: { field: "before.steward" } } });
    expect(told(ask([], change, kept))).toEqual({ unauthorised: ["move"] });
  });

  test("without an actor asks for nobody's right, and says whose it is", () => {
    const answer = ask([], { dossier: { stage: "talks" } }, moves({ by: steward, judged: "before" }));
    expect(told(answer)).toEqual({});
    expect(answer.move?.who).toEqual({ zh: "actor.id等于steward", en: "actor.id equals steward" });
  });

  test("is told besides all that its gate asks for", () => {
    const answer = ask(
      [{ require: ["a"] }],
      { dossier: { stage: "talks" }, actor: { id: "x" } },
      moves({ by: steward, judged: "after" }),
    );
    expect(told(answer)).toEqual({ missing: ["a"], unauthorised: ["move"] });
  });
});

describe("what cannot be asked is refused", () => {
  test.each<[string, object]>([
    ["stage-unknown", { stage: "sined" }],
    ["record-expected", { after: [] }],
    ["record-expected", { before: "x" }],
    ["record-expected", { dossier: 5 }],
    ["day-impossible", { on: "2024-02-30" }],
  ])("%s: %j", (code, question) => {
    expect(() => ask([], question as never)).toThrow(code);
  });

  test("all at once", () => {
    expect(() => ask([], { stage: "sined", before: 5 as never })).toThrow(/stage-unknown[\s\S]*record-expected/);
  });
});
