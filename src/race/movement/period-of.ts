import { type Rational, type Shown, show } from "../../exact/index.js";
import { apart, magnitude } from "../between/apart.js";
import { comparedTotal } from "../between/compared-total.js";
import { type Decided, rankOf } from "../between/decided-by.js";
import { type Line, linesOf } from "../between/lines-of.js";
import { nodeOf } from "../rows/node-of.js";
import { placesInOrder } from "../rows/places-in-order.js";
import { remarksOf } from "../rows/remarks-of.js";
import { shownAt } from "../rows/shown-of.js";
import { stepsOf } from "../rows/steps-of.js";
import { roundedTo } from "../run/order.js";
import { ordersOf } from "../run/orders-of.js";
import { type Run, totalOf } from "../run/run.js";
import type { StandingStep } from "../standings.js";

/** Where an entrant stands: its place among the ranked of its group, and what its total is made of. */
export interface Stand {
  /** Null for one that is not ranked. */
  readonly place: number | null;
  readonly total: Rational;
  /** As the standings show it, and as they compare it. */
  readonly shown: Shown;
  readonly compared: Shown;
  readonly lines: readonly Line[];
}

/** A run as seen from one entrant. */
export interface Period {
  readonly group: string | null;
  readonly own: Stand;
  /** How many are ranked in the group. */
  readonly ranked: number;
  /** The places of all who are ranked in the group, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly standOf: (entrant: string) => Stand;
  /** What sets it before another who is ranked in the group, or behind; undefined where nothing does. */
  readonly decided: (other: string) => Decided | undefined;
  readonly breakTies: readonly StandingStep[];
}

/** Looks at a run from where one entrant stands. */
export function periodOf(run: Run, entrant: string): Period {
  const { plan, table } = run;
  const at = new Map(table.entrants.map(({ id }, i) => [id, i]));
  const own = at.get(entrant) as number;
  const group = ordersOf(run).find(({ members }) => members.includes(own));
  const classes = group?.classes ?? [];
  const inOrder = placesInOrder(classes, plan.card.ties ?? "standard");
  const places = new Map(
    classes.flatMap((members, nth) => members.map((i) => [table.entrants[i]?.id as string, inOrder[nth] as number])),
  );
  const read = linesOf({ nodes: plan.nodes.map(nodeOf), ...(plan.shown.settled && { parts: "largest-remainder" }) });
  const standOf = (id: string): Stand => {
    const i = at.get(id) as number;
    const total = totalOf(run, i);
    const row = { ...shownAt(run, i), remarks: remarksOf(run, [i]).get(i) ?? [] };
    const rounded = roundedTo(plan);
    const compared = comparedTotal(rounded ? { rounded } : {}, row.total);
    return { place: places.get(id) ?? null, total, shown: row.total, compared, lines: read(row) };
  };
  const classOf = new Map(classes.flatMap((members, nth) => members.map((i) => [i, nth] as const)));
  const decided = (other: string): Decided | undefined => {
    const both = [own, at.get(other) as number];
    const [ahead, behind] = both.sort((a, b) => (classOf.get(a) ?? 0) - (classOf.get(b) ?? 0)) as [number, number];
    const between = group?.between.slice(classOf.get(ahead), classOf.get(behind)) ?? [];
    const [next, ...others] = between;
    if (!next) return undefined;
    const step = others.reduce((first, each) => (rankOf(each.name) < rankOf(first.name) ? each : first), next);
    const [a, b] = [ahead, behind].map((i) => show(step.values[i] as Rational, plan.shown.total)) as [Shown, Shown];
    const { difference } = apart(a, b);
    const [first, second] = [ahead, behind].map((i) => table.entrants[i]?.id as string) as [string, string];
    return { ahead: first, entrant: second, by: step.name, difference: magnitude(difference) };
  };
  return {
    group: group?.name ?? null,
    own: standOf(entrant),
    ranked: places.size,
    places,
    standOf,
    decided,
    get breakTies() {
      return stepsOf(run);
    },
  };
}
