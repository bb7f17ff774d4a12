import { type Rational, show } from "../exact/index.js";
import { type Line, linesOf } from "./lines-of.js";
import { nodeOf } from "./node-of.js";
import { ordersOf } from "./orders-of.js";
import { placesInOrder } from "./places-in-order.js";
import { remarksOf } from "./remarks-of.js";
import { type Run, totalOf } from "./run.js";

/** Where an entrant stands: its place among the ranked of its group, and what its total is made of. */
export interface Stand {
  /** Null for one that is not ranked. */
  readonly place: number | null;
  readonly total: Rational;
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
  const read = linesOf(plan.nodes.map(nodeOf));
  const standOf = (id: string): Stand => {
    const i = at.get(id) as number;
    const total = totalOf(run, i);
    const points = plan.nodes.flatMap((node) => {
      const earned = run.earned.get(node)?.[i];
      return earned ? [[node.id, earned.out ? null : show(earned.points, 0)] as const] : [];
    });
    const row = {
      points: Object.fromEntries(points),
      remarks: remarksOf(run, [i]).get(i) ?? [],
      total: show(total, 0),
    };
    return { place: places.get(id) ?? null, total, lines: read(row) };
  };
  return { group: group?.name ?? null, own: standOf(entrant), ranked: places.size, places, standOf };
}
