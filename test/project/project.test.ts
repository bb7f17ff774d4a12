import { describe, expect, test } from "vitest";
import {
  checkProject,
  enterpriseSchema,
  eventSchema,
  type ProjectInput,
  parseProject,
  parseProjects,
  projectSchema,
  qualities,
} from "../../src/project/index.js";
import { isSaimaError, toJsonSchema } from "../../src/reason/index.js";

const problemsOf = (fields: object) => checkProject({ id: "p", ...fields }).map((each) => `${each.path}: ${each.code}`);

describe("a project", () => {
  test("needs nothing but an id: a planned opportunity has no investor yet", () => {
    expect(parseProject({ id: "p", investors: [] })).toEqual({ id: "p", investors: [] });
    expect(checkProject({}).map(({ path }) => path)).toEqual(["id"]);
  });

  test("is read with money in its one form, and all else as it stands", () => {
    const parsed = parseProject({
      id: "p",
      investment: { total: "1.5亿元", fixedAssets: null, land: "n/a", note: "分两期" },
      funds: { total: ["3000万美元", "1元"], own: "0.1元" },
      signing: { class: "contract", amount: { amount: "1.50", currency: "EUR" }, on: "2024-02-29" },
      credit: [{ unit: "a", share: "50%", role: "introducer" }],
      mine: { amount: "1亿元", list: [0, null, ""] },
    });
    expect(parsed).toEqual({
      id: "p",
      investment: { total: { amount: "150000000", currency: "CNY" }, fixedAssets: null, land: "n/a", note: "分两期" },
      funds: {
        total: [
          { amount: "30000000", currency: "USD" },
          { amount: "1", currency: "CNY" },
        ],
        own: { amount: "0.1", currency: "CNY" },
      },
      signing: { class: "contract", amount: { amount: "1.5", currency: "EUR" }, on: "2024-02-29" },
      credit: [{ unit: "a", share: "0.5", role: "introducer" }],
      mine: { amount: "1亿元", list: [0, null, ""] },
    });
  });

  test("may have every field but its id unreported, or not applicable", () => {
    for (const field of Object.keys(projectSchema.shape).filter((name) => name !== "id"))
      for (const value of [null, "", "n/a", undefined]) expect(problemsOf({ [field]: value })).toEqual([]);
    expect(checkProject({ id: null })).toHaveLength(1);
  });

  test.each<[object, string]>([
    [{ investment: { total: "近5亿元" } }, "investment.total: money-inexact"],
    [{ investment: { total: 5 } }, "investment.total: wrong-type"],
    [{ funds: { total: "5亿" } }, ""],
    [{ signing: { on: "2024-02-30" } }, "signing.on: day-impossible"],
    [{ industry: { code: "U1" } }, "industry.code: industry-code-malformed"],
    [{ industry: { code: "C3" } }, "industry.code: industry-code-malformed"],
    [{ industry: { code: "39112" } }, "industry.code: industry-code-malformed"],
    [{ investors: [{ creditCode: null }] }, "investors[0].name: missing"],
    [{ investors: [{ name: "x", capital: "mixed" }] }, "investors[0].capital: wrong-value"],
    [{ credit: [{ unit: "a", share: "0" }] }, "credit[0].share: share-out-of-range"],
    [{ milestones: { start: { due: "soon" } } }, "milestones.start.due: day-malformed"],
    [{ milestones: { start: { revisions: 1.5 } } }, "milestones.start.revisions: wrong-type"],
    [{ waivers: [{ stage: "a", requirement: "b" }] }, "waivers[0].reason: missing"],
    [{ tags: "key" }, "tags: wrong-type"],
    [{ name: 5 }, "name: wrong-type"],
    [{ seen: new Date(0) }, "seen: not-plain"],
  ])("is told what is wrong with it: %j", (fields, expected) => {
    expect(problemsOf(fields)).toEqual(expected === "" ? [] : [expected]);
  });

  test("may have a national class with or without its section", () => {
    for (const code of ["A", "T", "C39", "C391", "C3911", "39", "391", "3911"])
      expect(problemsOf({ industry: { code } })).toEqual([]);
  });

  test("is frozen, and what was given is not", () => {
    const given = {
      id: "p",
      mine: { list: [{}] },
      tags: ["key"],
      investment: { total: { amount: "1", currency: "CNY" } },
    };
    const parsed = parseProject(given);
    for (const part of [parsed, parsed["mine"], parsed.tags, parsed.investment])
      expect(Object.isFrozen(part)).toBe(true);
    for (const part of [given, given.mine, given.mine.list, given.tags, given.investment.total])
      expect(Object.isFrozen(part)).toBe(false);
  });

  test("drops what is undefined, as JSON does", () => {
    const parsed = parseProject({ id: "p", name: undefined, mine: { x: undefined, list: [undefined] } });
    expect(Object.keys(parsed)).toEqual(["id", "mine"]);
    expect(JSON.stringify(parsed)).toBe('{"id":"p","mine":{"list":[null]}}');
  });
});

describe("the unified social credit code", () => {
  const problemsOfCode = (creditCode: string) =>
    problemsOf({ investors: [{ name: "甲", creditCode }] }).map((each) => each.split(": ")[1]);

  // GB 32100-2015, worked by hand for 91350100M000100Y43: the values of its digits times 1, 3, 9, 27, 19, 26, 16, 17,
  // 20, 29, 25, 13, 8, 24, 10, 30, 28 are 9+3+27+135+0+26+0+0+420+0+0+0+8+0+0+900+112 = 1640 = 52 x 31 + 28; 31 - 28 = 3.
  test("ends in the character that the others ask for", () => {
    expect(problemsOfCode("91350100M000100Y43")).toEqual([]);
    expect(problemsOfCode("91350100M000100Y44")).toEqual(["credit-code-check"]);
    expect(problemsOfCode("91350100M000101Y43")).toEqual(["credit-code-check"]);
  });

  test("has 18 digits and letters, without those that are mistaken for others", () => {
    for (const code of ["", "n/a"]) expect(problemsOfCode(code)).toEqual([]);
    for (const code of [
      "91350100M000100Y4",
      "91350100M000100Y433",
      "9135010OM000100Y43",
      "91350100I000100Y43",
      "91350100m000100Y43",
    ])
      expect(problemsOfCode(code)).toEqual(["credit-code-malformed"]);
  });
});

describe("many projects", () => {
  test("are read in the order given", () => {
    const parsed = parseProjects([{ id: "b" }, { id: "a", investment: { total: "1元" } }]);
    expect(parsed.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(Object.isFrozen(parsed)).toBe(true);
  });

  test("are refused with every problem, and the row of each", () => {
    try {
      parseProjects([{ id: "a" }, { id: "a", tags: 1 }, { id: "a" }, null, { id: "" }] as unknown as ProjectInput[]);
      expect.unreachable();
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      expect(thrown.problems.map(({ code, path }) => `${path}: ${code}`)).toEqual([
        "[1].tags: wrong-type",
        "[2].id: project-twice",
        "[3]: wrong-type",
        "[4].id: record-id-malformed",
      ]);
    }
    expect(() => parseProjects({} as never)).toThrow("wrong-type");
    const many = Array.from({ length: 20_000 }, () => 5) as unknown as ProjectInput[];
    expect(() => parseProjects(many)).toThrow(/more/);
  });
});

describe("the JSON Schemas", () => {
  test("say what an editor has to know", () => {
    const project = toJsonSchema(projectSchema);
    expect(project).toMatchObject({ type: "object", required: ["id"], properties: { tags: {}, investment: {} } });
    const amount = JSON.stringify((project["properties"] as Record<string, unknown>)["funds"]);
    expect(amount).toContain('"currency"');
    expect(amount).toContain('"n/a"');
    expect(toJsonSchema(enterpriseSchema)).toMatchObject({ required: ["name"] });
    const kinds = JSON.stringify(toJsonSchema(eventSchema));
    for (const kind of ["registered", "capital-arrived", "corrected"]) expect(kinds).toContain(`"const":"${kind}"`);
  });

  test("name the qualities that are steered by, in both languages", () => {
    expect(Object.keys(qualities)).toEqual([
      "global-500",
      "china-500",
      "listed",
      "little-giant",
      "central-soe",
      "chain-leader",
    ]);
    expect(qualities["little-giant"].zh).toContain("专精特新");
  });
});
