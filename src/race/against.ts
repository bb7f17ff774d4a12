import {
  absolute,
  add,
  divide,
  fromText,
  type Rational,
  rational,
  type Shown,
  show,
  sign,
  subtract,
  zero,
} from "../exact/index.js";
import {
  type DefinitionRef,
  excerpt,
  join,
  openOptions,
  problem,
  reasonWords,
  refuse,
  SaimaError,
  say,
  type Text,
} from "../reason/index.js";
import { type Decided, decidedBy } from "./decided-by.js";
import { decisiveOf } from "./decisive-of.js";
import { digitsOf } from "./digits-of.js";
import type { Lead } from "./explain.js";
import { everyLine, type Line, type LineKind, linesOf } from "./lines-of.js";
import { type Comparable, readStandings } from "./read-standings.js";
import type { Separation, StandingRow, Standings } from "./standings.js";
import { againstTexts, explainProblem, minus, raceProblem, signed } from "./words.js";

/**
 * What an entrant is set against: the next `above`, the `best` (the first) or the `mean` of its group; another entrant;
 * itself, or another, in other standings.
 */
export type AgainstWhat =
  | "above"
  | "best"
  | "mean"
  | { readonly entrant: string }
  | { readonly standings: Standings; readonly entrant?: string | undefined };

/** How two totals differ in one line: positive where the one explained is ahead. */
export interface LineLead extends Lead {
  readonly kind: LineKind;
  readonly says: Text;
}

/** The fewest leads of the one ahead that outweigh all leads of the other (决定性优势). */
export interface DecisiveSet {
  /** Whose leads they are: `own`, or `theirs`. */
  readonly of: "own" | "theirs";
  readonly nodes: readonly string[];
  /** What they come to, and what all leads of the other come to. */
  readonly points: Shown;
  readonly against: Shown;
  readonly says: Text;
}

/** How far an entrant is ahead of something or behind it, line by line (对标差距). */
export interface Distance {
  readonly scorecard: DefinitionRef;
  readonly entrant: string;
  /** Whom it is set against: null for a mean, and where there is nobody. */
  readonly other: string | null;
  readonly total: Shown;
  readonly theirs: Shown | null;
  /** Positive where the entrant is ahead. */
  readonly difference: Shown | null;
  /** Adds up to the difference exactly; lines that neither has are left out. */
  readonly leads: readonly LineLead[];
  readonly decisive: DecisiveSet | null;
  /** The step that puts one before the other, where both are ranked in one group; `entrant` is the one behind. */
  readonly decided: (Separation & { readonly ahead: string; readonly says: Text }) | null;
  readonly says: Text;
}

/**
 * Sets one entrant against another, or against a mean or an earlier period: by how much it is ahead or behind, line by
 * line; the fewest leads that decide it; and the step that did, where totals are level.
 *
 * @param standings what `rank` gave, also one that was stored
 * @param options `entrant`; `to`: `"above"`, `"best"`, `"mean"`, `{ entrant }` or `{ standings, entrant? }`
 * @throws SaimaError for what no ranking gave, and for an entrant that is not there.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "A", figures: { visits: 3 } }, { entrant: "B", figures: { visits: 4 } }]);
 * against(standings, { entrant: "A", to: "best" }).leads[0].says.en // → "visits: 6.00 against 8.00, −2.00"
 */
export function against(
  standings: Standings,
  options: { readonly entrant: string; readonly to: AgainstWhat },
): Distance {
  const { entrant, to, ...rest } = openOptions(options);
  refuse(Object.keys(rest).map((key) => problem(reasonWords, "unknown-key", [key], { key })));
  const own = readStandings(standings, "standings");
  const row = rowOf(own, entrant, "entrant");
  const reference = referenceOf(own, row, to);
  const { scorecard } = own;
  const common = { scorecard, entrant, total: row.total };
  if (!reference)
    return {
      ...common,
      other: null,
      theirs: null,
      difference: null,
      leads: [],
      decisive: null,
      decided: null,
      says: say(againstTexts.nobody, { entrant }),
    };
  const digits = digitsOf(row.total, ...Object.values(row.points));
  const mine = linesOf(own.nodes)(row);
  const apart = leadsOf(mine, reference.lines, digits);
  const difference = subtract(exact(row.total), reference.total);
  const shown = show(difference, digitsOf(row.total));
  const theirs = show(reference.total, digitsOf(row.total));
  const names = { entrant, other: reference.name };
  const decided =
    reference.row && own.rows.includes(reference.row) ? decidedBy(own.rows, row, reference.row) : undefined;
  return {
    ...common,
    other: reference.row?.entrant ?? null,
    theirs,
    difference: shown,
    leads: apart.map(({ lead }) => lead),
    decisive: decided && decided.by !== "total" ? null : decisive(apart, digits, names),
    decided: decided ? { ...decided, says: sayDecided(decided) } : null,
    says: say(againstTexts[sign(difference) === 0 ? "level" : sign(difference) > 0 ? "ahead" : "behind"], {
      ...names,
      total: minus(row.total.shown),
      theirs: minus(theirs.shown),
      difference: show(absolute(difference), digitsOf(row.total)).shown,
    }),
  };
}

interface Reference {
  readonly lines: readonly Line[];
  readonly total: Rational;
  readonly name: Text;
  readonly row?: StandingRow;
}

/** What is compared with; undefined where there is nobody to compare with. */
function referenceOf(own: Comparable, row: StandingRow, to: unknown): Reference | undefined {
  const ranked = own.rows.filter(({ group, place }) => group === row.group && place !== null);
  if (to === "above") {
    const next = row.above?.entrant;
    return next === undefined ? undefined : ofRow(own, rowOf(own, next, "standings"));
  }
  if (to === "best") return ranked[0] && ofRow(own, ranked[0]);
  if (to === "mean") return ranked.length > 0 ? ofMean(own, ranked) : undefined;
  if (typeof to !== "object" || to === null) throw unknownReference();
  const { standings, entrant, ...rest } = openOptions<{ readonly standings?: unknown; readonly entrant?: unknown }>(to);
  if (Object.keys(rest).length > 0 || (entrant === undefined && standings === undefined)) throw unknownReference();
  if (standings === undefined) return ofRow(own, rowOf(own, entrant, "to.entrant"));
  const other = readStandings(standings, "standings");
  const found = rowOf(other, entrant ?? row.entrant, "to.entrant");
  return { ...ofRow(other, found), name: say(againstTexts.elsewhere, { entrant: found.entrant }) };
}

function ofRow({ nodes }: Comparable, row: StandingRow): Reference {
  return { lines: linesOf(nodes)(row), total: exact(row.total), name: both(row.entrant), row };
}

/** The plain mean of the ranked of a group, line by line. */
function ofMean({ nodes }: Comparable, ranked: readonly StandingRow[]): Reference {
  const count = rational(ranked.length);
  const lists = ranked.map(linesOf(nodes));
  const sums = new Map<string, Rational>();
  for (const { node, points } of lists.flat()) sums.set(node, add(sums.get(node) ?? zero, points));
  const total = divide(ranked.map((row) => exact(row.total)).reduce(add, zero), count);
  const means = everyLine(lists).map((line) => ({ ...line, points: divide(sums.get(line.node) as Rational, count) }));
  return { lines: means, total, name: againstTexts.mean };
}

interface LeadApart {
  readonly node: string;
  readonly difference: Rational;
  readonly lead: LineLead;
}

function leadsOf(mine: readonly Line[], theirs: readonly Line[], digits: number): readonly LeadApart[] {
  const [own, other] = [mine, theirs].map((lines) => new Map(lines.map((line) => [line.node, line])));
  return everyLine([mine, theirs]).map((line) => {
    const points = show(own?.get(line.node)?.points ?? zero, digits);
    const their = show(other?.get(line.node)?.points ?? zero, digits);
    const difference = subtract(exact(points), exact(their));
    const shown = show(difference, digits);
    const { node, kind, label } = line;
    const values = {
      label,
      points: minus(points.shown),
      theirs: minus(their.shown),
      difference: sign(difference) === 0 ? shown.shown : signed(shown.shown),
    };
    const says = say(againstTexts.lead, values);
    return { node, difference, lead: { node, kind, label, points, theirs: their, difference: shown, says } };
  });
}

function decisive(apart: readonly LeadApart[], digits: number, { entrant, other }: Names): DecisiveSet | null {
  const found = decisiveOf(apart);
  if (!found) return null;
  const [points, opposed] = [show(found.points, digits), show(found.against, digits)];
  const [ahead, behind] = found.side === 1 ? [entrant, other] : [other, entrant];
  const items = join(
    found.leads.map(({ lead }) => lead.label),
    { zh: "、", en: ", " },
  );
  const values = { ahead, behind, items, points: points.shown, against: opposed.shown };
  return {
    of: found.side === 1 ? "own" : "theirs",
    nodes: found.leads.map(({ node }) => node),
    points,
    against: opposed,
    says: say(againstTexts[sign(found.against) === 0 ? "dominant" : "decisive"], values),
  };
}

interface Names {
  readonly entrant: string;
  readonly other: Text;
}

function sayDecided({ ahead, entrant, by, difference }: Decided): Text {
  const [, step] = /^breakTies\[(\d+)\]$/.exec(by) ?? [];
  const values = { ahead, behind: entrant, difference: difference.shown, step: Number(step ?? 0) + 1 };
  return say(againstTexts[step !== undefined ? "byStep" : by === "vetoes" ? "byVeto" : "byTotal"], values);
}

function rowOf({ rows }: Comparable, entrant: unknown, path: string): StandingRow {
  const found = rows.find((row) => row.entrant === entrant);
  if (found) return found;
  const id = typeof entrant === "string" ? excerpt(entrant) : typeof entrant;
  throw new SaimaError([{ ...raceProblem("entrant-unknown", { id }), path }]);
}

function unknownReference(): SaimaError {
  return new SaimaError([{ ...explainProblem("reference-unknown"), path: "to" }]);
}

function exact(shown: Shown): Rational {
  return fromText(shown.exact) as Rational;
}

function both(text: string): Text {
  return { zh: text, en: text };
}
