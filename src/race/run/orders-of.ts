import { byCodePoint } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import { entrantField } from "../plan/entrant-field.js";
import { type Order, orderOf } from "./order.js";
import { perRun } from "./per-run.js";
import { type Run, totalsOf } from "./run.js";

/** A ranking group: who is in it, who is ranked, and in what order. */
export interface GroupOrder extends Order {
  readonly name: string | null;
  readonly members: readonly number[];
  readonly ranked: readonly number[];
}

/** The groups of a run by name, each in order. */
export const ordersOf = perRun((run): readonly GroupOrder[] => {
  const totals = totalsOf(run);
  return groupsOf(run).map(({ name, members }) => {
    const ranked = members.filter((i) => !run.unranked.has(i));
    return { name, members, ranked, ...orderOf(run, ranked, totals) };
  });
});

interface Group {
  readonly name: string | null;
  readonly members: readonly number[];
}

function groupsOf({ plan, table }: Run): readonly Group[] {
  const path = plan.card.groups;
  if (path === undefined) return [{ name: null, members: table.entrants.map((_entrant, i) => i) }];
  const field = entrantField(path);
  const groups = new Map<string, number[]>();
  for (const [i, entrant] of table.entrants.entries()) {
    const name = String(entrant.fields[field]);
    once(groups, name, () => []).push(i);
  }
  return [...groups].sort(([a], [b]) => byCodePoint(a, b)).map(([name, members]) => ({ name, members }));
}
