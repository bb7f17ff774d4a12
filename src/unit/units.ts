import * as z from "zod";
import { checkBy, deepFreeze, type Problem, raise, refuse, say } from "../reason/index.js";
import { type Group, type GroupInput, groupSchema } from "./group.js";
import { type Unit, type UnitInput, unitSchema } from "./unit.js";
import { words } from "./words.js";

export interface UnitsOptions {
  /** The groups that there are: a unit in another is a problem. */
  readonly groups?: readonly (Group | GroupInput)[] | undefined;
}

/**
 * Reads units, each with an id of its own: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseUnits([{ id: "a", group: "zones" }, { id: "b" }], { groups: [{ id: "zones" }] }).length // → 2
 */
export function parseUnits(units: readonly UnitInput[], options: UnitsOptions = {}): readonly Unit[] {
  const { value, problems } = read(units, options);
  refuse(problems);
  return deepFreeze(value as readonly Unit[]);
}

/**
 * What is wrong with units; empty when `parseUnits` reads them.
 *
 * @example
 * checkUnits([{ id: "a", group: "zones" }, { id: "a" }], { groups: [] }).map((each) => each.code)
 * // → ["unit-twice", "group-unknown"]
 */
export function checkUnits(units: unknown, options: UnitsOptions = {}): readonly Problem[] {
  return read(units, options).problems;
}

function read(units: unknown, options: unknown) {
  const told = checkBy(optionsSchema, options);
  const { groups } = told.value ?? {};
  const known = groups && new Set(groups.map(({ id }) => id));
  const schema = listOf(unitSchema, "unit-twice").superRefine((list, context) => {
    for (const [index, { group }] of list.entries()) {
      if (!known || !group || known.has(group)) continue;
      const says = say(words["group-unknown"], { id: group });
      raise(context, group, { code: "group-unknown", says }, [index, "group"]);
    }
  });
  const { value, problems } = checkBy(schema, units);
  return { value, problems: [...told.problems, ...problems] };
}

/** A list of records with ids of their own. */
function listOf<Row extends z.ZodType<{ readonly id: string }>>(row: Row, code: "unit-twice" | "group-twice") {
  return z.array(row).superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) raise(context, id, { code, says: say(words[code], { id }) }, [index, "id"]);
      seen.add(id);
    }
  });
}

const optionsSchema = z.strictObject({ groups: listOf(groupSchema, "group-twice").optional() });
