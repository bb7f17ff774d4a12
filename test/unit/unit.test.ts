import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJsonSchema } from "../../src/reason/index.js";
import {
  checkCredit,
  checkGroup,
  checkSponsor,
  checkUnit,
  checkUnits,
  creditSchema,
  groupSchema,
  isRecordId,
  parseCredit,
  parseGroup,
  parseSponsor,
  parseUnit,
  parseUnits,
  sponsorSchema,
  unitSchema,
} from "../../src/unit/index.js";
import { json } from "../project/events.js";
import { standsGarbage } from "../support/garbage-calls.js";

const codesOf = (problems: readonly { code: string; path: string }[]) =>
  problems.map((each) => `${each.path}: ${each.code}`);

describe("the id of a record", () => {
  test.each(["1", "2024/甲-001", " a b ", "项目（一期）", "x".repeat(256), "constructors"])("may be %j", (id) => {
    expect(isRecordId(id)).toBe(true);
    expect(checkGroup({ id })).toEqual([]);
  });

  test.each<[unknown, string]>([
    ["", "record-id-malformed"],
    ["x".repeat(257), "record-id-malformed"],
    ["a\nb", "record-id-malformed"],
    ["a\u0085b", "record-id-malformed"],
    ["\u007f", "record-id-malformed"],
    ["__proto__", "forbidden-name"],
    ["constructor", "forbidden-name"],
    [5, "wrong-type"],
    [undefined, "missing"],
  ])("may not be %j", (id, code) => {
    expect(isRecordId(id)).toBe(false);
    expect(codesOf(checkGroup({ id }))).toEqual([`id: ${code}`]);
  });
});

describe("units, groups, credit and sponsors", () => {
  const unit = {
    id: "zone-a",
    name: { zh: "甲开发区", en: "Zone A" },
    group: "zones",
    kind: "zone",
    within: "county",
    members: ["zone-a1", "zone-a2"],
    from: "2024-01-01",
    until: "2024-12-31",
    recordedOn: "2023-12-20",
  };

  test("are read with a host's own fields, and frozen", () => {
    const own = { ...unit, mine: { deep: [null, 1] } };
    const parsed = parseUnit(own);
    expect(parsed).toEqual(own);
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed["mine"])).toBe(true);
    expect(parseGroup({ id: "zones", order: 1 })).toEqual({ id: "zones", order: 1 });
    expect(parseSponsor({ leader: "张三", department: "商务局", unit: "zone-a" })["department"]).toBe("商务局");
  });

  test("may leave everything but the id unreported", () => {
    expect(parseUnit({ id: "a", name: null, group: null, members: null, from: null })["name"]).toBeNull();
  });

  test("may not end before they begin", () => {
    const days = { from: "2024-06-30", until: "2024-06-29" };
    const reversed = ["until: validity-reversed"];
    expect(codesOf(checkUnit({ id: "a", ...days }))).toEqual(reversed);
    expect(codesOf(checkCredit({ unit: "a", share: 1, ...days }))).toEqual(reversed);
    expect(codesOf(checkSponsor(days))).toEqual(reversed);
    expect(checkUnit({ id: "a", from: "2024-06-30", until: "2024-06-30" })).toEqual([]);
  });

  test.each([
    ["50%", "0.5"],
    ["1/3", "1/3"],
    [1, "1"],
    ["0.50", "0.5"],
    ["100%", "1"],
  ])("a share of %j is %s", (share, exact) => {
    expect(parseCredit({ unit: "a", share }).share).toBe(exact);
  });

  test.each(["0", "-1", "1.0001", "101%", 2, "0%"])("a share of %j is none", (share) => {
    expect(codesOf(checkCredit({ unit: "a", share }))).toEqual(["share: share-out-of-range"]);
  });

  test("that are many have ids of their own, and groups that there are", () => {
    const units = [{ id: "a", group: "x" }, { id: "b", group: "y" }, { id: "a" }, { id: "c", group: null }];
    expect(codesOf(checkUnits(units))).toEqual(["[2].id: unit-twice"]);
    expect(codesOf(checkUnits(units, { groups: [{ id: "x" }] }))).toEqual([
      "[2].id: unit-twice",
      "[1].group: group-unknown",
    ]);
    expect(codesOf(checkUnits([], { groups: [{ id: "x" }, { id: "x" }] }))).toEqual(["groups[1].id: group-twice"]);
    expect(parseUnits(units.slice(0, 2), { groups: [{ id: "x" }, { id: "y" }] })).toEqual(units.slice(0, 2));
    expect(() => parseUnits(units as never)).toThrow("unit-twice");
  });

  test("have a JSON Schema", () => {
    expect(toJsonSchema(unitSchema)).toMatchObject({ type: "object", required: ["id"] });
    expect(toJsonSchema(groupSchema)).toMatchObject({ required: ["id"] });
    expect(toJsonSchema(creditSchema)).toMatchObject({ required: ["unit", "share"] });
    expect(toJsonSchema(sponsorSchema)).toMatchObject({ properties: { leader: {}, department: {} } });
  });

  test.each([
    [parseUnit, unit],
    [parseGroup, { id: "zones" }],
    [parseCredit, { unit: "a", share: "50%" }],
    [parseSponsor, { leader: "a" }],
    [checkUnits, [unit], { groups: [{ id: "zones" }] }],
    [parseUnits, [unit], { groups: [{ id: "zones" }] }],
  ])("%o stands garbage", (call, ...right) => {
    standsGarbage(call, right);
  });

  test("what parses, parses to itself", () => {
    const share = fc.constantFrom("50%", "1/3", 0.25, 1);
    fc.assert(
      fc.property(share, json, (part, own) => {
        const parsed = parseCredit({ note: own, unit: "a", share: part });
        expect(parseCredit(parsed)).toEqual(parsed);
        // As in JSON, no zero has a sign.
        expect(parsed["note"]).toEqual(JSON.parse(JSON.stringify(own)));
      }),
    );
  });
});
