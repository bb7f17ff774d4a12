import { add, byCodePoint, toText } from "../../exact/index.js";
import type { Group, Last, State, Sure } from "../tallied.js";
import { addSums, read } from "./purse.js";

/** The state of two parts together: commutative, associative. Both are of one indicator, so of one form. */
export function combine(a: State, b: State): State {
  if ("sums" in a && "sums" in b) return { sums: addSums(a.sums, b.sums) };
  if ("part" in a && "part" in b) return { part: addSums(a.part, b.part), whole: addSums(a.whole, b.whole) };
  if ("values" in a && "values" in b) return { values: union(a.values, b.values) };
  if ("last" in a && "last" in b) return { last: later(a.last, b.last) };
  if ("groups" in a && "groups" in b) return { groups: joinGroups(a.groups, b.groups) };
  throw new RangeError("states of two forms");
}

/** What is certain and what may come to it, of two parts together. */
export function combineSure(a: Sure, b: Sure): Sure {
  const sure = combine(a.sure, b.sure);
  if (a.more === undefined && b.more === undefined) return { sure };
  if (a.more === null || b.more === null) return { sure, more: null };
  return { sure, more: a.more && b.more ? combine(a.more, b.more) : ((a.more ?? b.more) as State) };
}

/** Two lists without repetition, in code-point order, as one. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const both: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : byCodePoint(a[i] as string, b[j] as string);
    both.push((order <= 0 ? a[i] : b[j]) as string);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return both;
}

/** The later of two; on one day the one that comes last in the order of the ledger. */
export function later(a: Last | null, b: Last | null): Last | null {
  if (!a || !b) return a ?? b;
  const order =
    byCodePoint(a.on, b.on) ||
    byCodePoint(a.project, b.project) ||
    byCodePoint(a.event, b.event) ||
    byCodePoint(a.unit, b.unit) ||
    byCodePoint(JSON.stringify(a.value), JSON.stringify(b.value));
  return order < 0 ? b : a;
}

function joinGroups(a: readonly Group[], b: readonly Group[]): readonly Group[] {
  const groups = new Map(a.map((group) => [group.key, group]));
  for (const group of b) {
    const known = groups.get(group.key);
    groups.set(group.key, known ? joinGroup(known, group) : group);
  }
  return [...groups.values()].sort((x, y) => byCodePoint(x.key, y.key));
}

function joinGroup(a: Group, b: Group): Group {
  const undecided = (a.undecided ?? 0) + (b.undecided ?? 0);
  return {
    key: a.key,
    count: toText(add(read(a.count), read(b.count))),
    share: toText(add(read(a.share), read(b.share))),
    sums: a.sums && b.sums && addSums(a.sums, b.sums),
    fields: a.fields.map(([path, contents], at) => [path, union(contents, b.fields[at]?.[1] ?? [])] as const),
    ...(undecided > 0 && { undecided }),
  };
}
