import { type Rational, readNumber } from "../exact/index.js";
import type { Condition } from "./condition.js";
import type { Look } from "./look.js";
import { lookIn } from "./look-in.js";
import { findOf, type Leaf, type Node, type Side, type TestName } from "./node.js";
import { allVisits, membersOf, quantityOf, type Reading, readSeen, readValue, scale } from "./reading.js";
import { see } from "./see.js";
import type { FieldSubject } from "./subject.js";
import { comparisons, plainTests, quantifiers } from "./tests.js";
import { countMembers, type Finding, toFinding } from "./verdict.js";

/** Makes a leaf ready; `nodeOf` does the same for the condition that it puts to members. */
export function leafOf<Other>(
  leaf: object,
  trim: boolean,
  nodeOf: (condition: Condition, trim: boolean) => Node,
): Leaf<Other> {
  const test = Object.keys(leaf).find(
    (key) => key in plainTests || key in comparisons || key in quantifiers,
  ) as TestName;
  const { [test]: asked, absent, ...rest } = leaf as Record<string, unknown>;
  const subject = Object.freeze(rest) as FieldSubject | Other;
  const seeIn = (look: Look<Other>) => readSeen(see(look, subject), trim);
  const settle = (finding: Finding): Finding =>
    absent !== undefined && (finding === "absent" || finding === "not-applicable")
      ? toFinding(absent === true)
      : finding;
  const about = { form: "leaf", subject, test, asked, sides: [], member: undefined, settle } as const;

  if (isIn(plainTests, test)) return { ...about, find: (look) => toFinding(plainTests[test](seeIn(look)) === asked) };

  if (isIn(quantifiers, test)) {
    const member = nodeOf(asked as Condition, trim);
    const find: Leaf<Other>["find"] = (look, visits = allVisits()) => {
      const seen = seeIn(look);
      if (seen.doubt) return settle(seen.doubt);
      const members = membersOf(seen, visits);
      if (typeof members === "string") return members;
      return countMembers(quantifiers[test](members), members, (each) => findOf(member, lookIn(each), visits));
    };
    return { ...about, member, find };
  }

  const compare = comparisons[test];
  const list = (test === "in" || test === "between" ? asked : [asked]) as readonly Side<Other>["asked"][];
  const sides = list.map((each) => sideOf<Other>(each, trim));
  const find: Leaf<Other>["find"] = (look, visits = allVisits()) => {
    const seen = seeIn(look);
    if (seen.doubt) return settle(seen.doubt);
    const readings = sides.map((side) => side.read(look, seen));
    return compare(seen, readings, { settle, trim, visits });
  };
  return { ...about, sides, find };
}

function isIn<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return key in table;
}

function sideOf<Other>(asked: Side<Other>["asked"], trim: boolean): Side<Other> {
  if (Array.isArray(asked)) {
    const amounts = asked.map(readValue);
    const [first = readValue(undefined)] = amounts;
    const alike = (seen: Reading) => amounts.find((each) => quantityOf(each)?.unit === quantityOf(seen)?.unit) ?? first;
    return { asked, reference: undefined, read: (_look, seen) => alike(seen) };
  }
  if (typeof asked !== "object" || "amount" in asked) {
    const reading = readValue(asked);
    return { asked, reference: undefined, read: () => reading };
  }
  const { times, ...subject } = asked as { times?: string };
  const reference = Object.freeze(subject) as FieldSubject | Other;
  const factor = times === undefined ? undefined : (readNumber(times) as Rational);
  const read: Side<Other>["read"] = (look) => {
    const reading = readSeen(see(look, reference), trim);
    return factor === undefined ? reading : scale(reading, factor);
  };
  return { asked, reference, read };
}
