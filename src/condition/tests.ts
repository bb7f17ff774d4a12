import { sign } from "../exact/index.js";
import type { Quantity } from "../money/index.js";
import { isEmptyList, membersOf, ordered, quantityOf, type Reading, readSeen, same, type Visits } from "./reading.js";
import { count, countMembers, type Finding, toFinding } from "./verdict.js";

const isNothing = (read: Quantity | undefined) => read !== undefined && sign(read.value) === 0;
const isPresent = ({ raw }: Reading) => raw !== undefined && raw !== null;

/** What each test that always has an answer makes of what was seen: the leaf is true if that is what it says. */
export const plainTests = {
  is: ({ raw }: Reading) => raw,
  present: isPresent,
  blank: (seen: Reading) => !isPresent(seen) || seen.raw === "" || isEmptyList(seen),
  truthy: (seen: Reading) => isPresent(seen) && seen.raw !== false && !isNothing(quantityOf(seen)),
  applicable: ({ raw }: Reading) => raw !== "n/a",
};

/** What a comparison needs to know besides its two sides. */
export interface Terms {
  /** Turns a doubt into what the leaf says of it, if it does. */
  settle(finding: Finding): Finding;
  readonly trim: boolean;
  readonly visits: Visits;
}

type Comparison = (seen: Reading, asked: readonly Reading[], terms: Terms) => Finding;

/** Every reading asked for is a bound that must be kept. */
function bounded(...bounds: readonly ((sign: number) => boolean)[]): Comparison {
  return (seen, asked, { settle }) =>
    count(asked.length, asked, (each, i) => settle(ordered(seen, each, bounds[i] ?? (() => false))));
}

function oneOf(seen: Reading, asked: readonly Reading[], { settle }: Terms): Finding {
  return count(1, asked, (each) => settle(same(seen, each)));
}

/** A member in a list, or a part in a text. */
function contains(seen: Reading, asked: readonly Reading[], terms: Terms): Finding {
  const members = membersOf(seen, terms.visits);
  if (typeof members !== "string")
    return countMembers(1, members, (value) => oneOf(readSeen({ kind: "value", value }, terms.trim), asked, terms));
  const { raw } = seen;
  if (typeof raw !== "string") return members;
  return count(1, asked, (each) => {
    if (each.doubt) return terms.settle(each.doubt);
    return typeof each.raw === "string" ? toFinding(raw.includes(each.raw)) : "kind";
  });
}

const atLeast = (sign: number) => sign >= 0;
const atMost = (sign: number) => sign <= 0;

/** The tests that compare, so that they may be unknown. */
export const comparisons = {
  equals: oneOf,
  in: oneOf,
  contains,
  atLeast: bounded(atLeast),
  moreThan: bounded((sign) => sign > 0),
  atMost: bounded(atMost),
  lessThan: bounded((sign) => sign < 0),
  between: bounded(atLeast, atMost),
} satisfies Record<string, Comparison>;

/** The tests that put a condition to the members of a list: how many must be found true. */
export const quantifiers = {
  any: () => 1,
  every: (members: readonly unknown[]) => members.length,
};
