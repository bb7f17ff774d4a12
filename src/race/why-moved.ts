import { negate, rational, type Shown, zero } from "../exact/index.js";
import type { FiguresInput } from "../figure/index.js";
import { type DefinitionRef, identify, openOptions, type Problem, refuse, type Text } from "../reason/index.js";
import { apart, showChange, unrounded } from "./between/apart.js";
import { digitsOf } from "./between/digits-of.js";
import { everyLine, type Line, type LineKind, shownLine } from "./between/lines-of.js";
import { type Cause, causes } from "./movement/cause.js";
import { mixturesOf } from "./movement/mixed-table.js";
import { type Passing, passings } from "./movement/passing.js";
import { type Period, periodOf } from "./movement/period-of.js";
import { sayMovement } from "./movement/say-movement.js";
import { type Amounts, shapley } from "./movement/shapley.js";
import { retelling } from "./retelling.js";
import { evaluate } from "./run/evaluate.js";
import type { Run } from "./run/run.js";
import { runOf } from "./run/run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import { entrantUnknown, movedTexts } from "./words.js";

/** A period: the figures of it, and the scorecard that held in it. */
export interface Edition {
  readonly scorecard: ScorecardInput | Scorecard;
  readonly figures: FiguresInput;
}

/** What one cause did to the total and to the place; places gained are positive. */
export interface CausePart {
  readonly cause: Cause;
  readonly label: Text;
  readonly points: Shown;
  readonly places: Shown | null;
}

/** How one line of the total changed, and what of it each cause did. */
export interface LineChange {
  readonly node: string;
  readonly kind: LineKind;
  readonly label: Text;
  readonly before: Shown;
  readonly after: Shown;
  readonly difference: Shown;
  /** Adds up to the difference exactly. */
  readonly causes: Readonly<Record<Cause, Shown>>;
}

/** Why an entrant has another total and another place than before (升降原因). */
export interface Movement {
  readonly before: DefinitionRef;
  readonly after: DefinitionRef;
  readonly entrant: string;
  /** The difference is shown as the totals that were compared are apart, which may be rounded ones. */
  readonly total: { readonly before: Shown; readonly after: Shown; readonly difference: Shown };
  /** `change`: places gained; null where one of the places is missing, or in another group. */
  readonly place: { readonly before: number | null; readonly after: number | null; readonly change: number | null };
  /** What each cause did; adds up to the difference of the totals, and to the change of place. */
  readonly causes: readonly CausePart[];
  /** Line by line; adds up to the difference, and cause by cause to the part of the cause. */
  readonly lines: readonly LineChange[];
  /** Who was ahead and is no longer; and who is ahead now and was not. */
  readonly passed: readonly Passing[];
  readonly passedBy: readonly Passing[];
  readonly says: Text;
}

/**
 * Tells why an entrant moved from one period to the next: what its own figures, the targets, the others' figures, the rules,
 * and those who came and went did to its total, line by line, and to its place; and whom it passed, or who passed it.
 *
 * Everything is computed again with each set of causes as they were or as they are. A cause gets what it adds on average over
 * all orders (of a total: Bennet; of a place: Shapley), so that parts add up exactly. One who is not ranked in such a mixture
 * counts as behind all who are.
 *
 * @param before the `scorecard` and `figures` of the earlier period; `after`: those of the later
 * @throws SaimaError as `rank` does; for an entrant that is not in both; and where a mixture of the two cannot be ranked.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const [before, after] = [3, 4].map((visits) => ({ scorecard: card, figures: [{ entrant: "A", figures: { visits } }] }));
 * whyMoved(before, after, { entrant: "A" }).causes[0].points // → { exact: "2", shown: "2.00" }
 */
export function whyMoved(before: Edition, after: Edition, options: { readonly entrant: string }): Movement {
  const { entrant } = openOptions(options, ["entrant"]);
  const [from, to] = [read(before, "before"), read(after, "after")];
  for (const [path, run] of [
    ["before", from],
    ["after", to],
  ] as const)
    refuse(unknownIn(run, entrant, path));
  const mixtures = mixturesOf(from, to, entrant);
  const active = causes.filter((cause) => mixtures.causes.has(cause));
  const seen: Period[] = [];
  const parts = shapley(active, (present): Amounts => {
    const plan = present.has("rules") ? to.plan : from.plan;
    const period = periodOf(
      under("mixture", () => evaluate(plan, mixtures.table(present))),
      entrant,
    );
    seen.push(period);
    const { lines, total, place } = period.own;
    // One who is not ranked is behind all who are.
    const at = rational(2 * (place ?? period.ranked + 1), 2);
    return new Map([[TOTAL, total], [PLACE, at], ...lines.map(({ node, points }) => [node, points] as const)]);
  });
  const [first, last] = [periodOf(from, entrant), periodOf(to, entrant)];
  return told({ from, to, first, last, parts, lines: everyLine(seen.map(({ own }) => own.lines)) }, entrant);
}

/** No node can have such an id. */
const TOTAL = ":total";
const PLACE = ":place";

interface Found {
  readonly from: Run;
  readonly to: Run;
  readonly first: Period;
  readonly last: Period;
  readonly parts: ReadonlyMap<Cause, Amounts>;
  readonly lines: readonly Line[];
}

function told({ from, to, first, last, parts, lines }: Found, entrant: string): Movement {
  const { item } = to.plan.shown;
  const of = (cause: Cause, name: string) => parts.get(cause)?.get(name) ?? zero;
  const [before, after] = [first.own.place, last.own.place];
  const comparable = before !== null && after !== null && first.group === last.group;
  const change = comparable ? before - after : null;
  const compared = apart(last.own.compared, first.own.compared);
  const exact = unrounded(compared, [last.own.shown, first.own.shown], item);
  const whole = (exact ?? compared).difference;
  const digits = digitsOf(whole);
  const causeParts = causes.map((cause): CausePart => {
    const gained = change === null ? null : showChange(negate(of(cause, PLACE)), 2);
    return { cause, label: movedTexts[cause], points: showChange(of(cause, TOTAL), digits), places: gained };
  });
  const difference = { exact: whole.exact, shown: compared.difference.shown };
  const lineIn = ({ own }: Period, node: string) => {
    const line = own.lines.find((each) => each.node === node);
    return shownLine(line, item);
  };
  return {
    before: identify(from.plan.card),
    after: identify(to.plan.card),
    entrant,
    total: { before: first.own.shown, after: last.own.shown, difference },
    place: { before, after, change },
    causes: causeParts,
    lines: lines.map(({ node, kind, label }): LineChange => {
      const [a, b] = [lineIn(first, node), lineIn(last, node)];
      const { difference } = apart(b, a);
      return {
        node,
        kind,
        label,
        before: a,
        after: b,
        difference,
        causes: byCause((cause) => showChange(of(cause, node), item)),
      };
    }),
    passed: comparable ? passings(first, last, "up", item) : [],
    passedBy: comparable ? passings(first, last, "down", item) : [],
    says: sayMovement({ entrant, first, last, compared, exact, causes: causeParts }),
  };
}

function byCause<T>(of: (cause: Cause) => T): Readonly<Record<Cause, T>> {
  return Object.fromEntries(causes.map((cause) => [cause, of(cause)])) as Record<Cause, T>;
}

function read(edition: Edition, path: "before" | "after"): Run {
  return under(path, () => {
    const { scorecard, figures } = openOptions(edition, ["scorecard", "figures"]);
    return runOf(scorecard, figures);
  });
}

function unknownIn({ table }: Run, entrant: unknown, path: string): readonly Problem[] {
  if (table.entrants.some(({ id }) => id === entrant)) return [];
  return [{ ...entrantUnknown(entrant), path: `${path}.figures` }];
}

/** What goes wrong is told with where it belongs. */
function under<T>(path: string, run: () => T): T {
  return retelling((each) => ({ ...each, path: [path, each.path].filter(Boolean).join(".") }), run);
}
