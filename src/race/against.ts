import {
  add,
  divide,
  exactOf,
  type Rational,
  rational,
  type Shown,
  show,
  sign,
  subtract,
  sum,
  toText,
  zero,
} from "../exact/index.js";
import { type DefinitionRef, join, openOptions, SaimaError, say, type Text } from "../reason/index.js";
import { type Apart, apart, magnitude, unrounded } from "./between/apart.js";
import { comparedTotal } from "./between/compared-total.js";
import { decidedBy } from "./between/decided-by.js";
import { decisiveOf } from "./between/decisive-of.js";
import { digitsOf } from "./between/digits-of.js";
import { everyLine, type Line, type LineKind, linesOf, shownLine } from "./between/lines-of.js";
import { type Comparable, readStandings } from "./between/read-standings.js";
import { sayDecided } from "./between/say-decided.js";
import type { Lead } from "./explain.js";
import type { Separation, StandingRow, Standings } from "./standings.js";
import { both, enumeration, minus, signed } from "./wording.js";
import { againstTexts, entrantUnknown, explainProblem } from "./words.js";

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
  /** Positive where the entrant is ahead; shown as the totals that are compared are apart, which may be rounded ones. */
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
  const { entrant, to } = openOptions(options, ["entrant", "to"]);
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
      says: sayNobody(own, row),
    };
  const digits = digitsOf(row.total, ...Object.values(row.points));
  const leads = leadsOf(linesOf(own)(row), reference.lines, digits);
  const totals = apart(reference.row ? comparedTotal(own, row.total) : row.total, reference.compared);
  const difference = subtract(exactOf(row.total), exactOf(reference.total));
  const names = { entrant, other: reference.name };
  const decided =
    reference.row && own.rows.includes(reference.row) ? decidedBy(own.rows, row, reference.row) : undefined;
  const told = decided?.by === "total" ? { ...decided, difference: magnitude(totals.difference) } : decided;
  const isLevel = totals.difference.exact === "0";
  return {
    ...common,
    other: reference.row?.entrant ?? null,
    theirs: { ...reference.total },
    difference: { exact: toText(difference), shown: totals.difference.shown },
    leads: leads.map(({ lead }) => lead),
    decisive: isLevel || (told && told.by !== "total") ? null : decisive(leads, digits, names),
    decided: told ? { ...told, says: sayDecided(told, own.breakTies) } : null,
    says: sayTotals(names, totals, [row.total, reference.total], digits),
  };
}

/** How the totals that are compared lie apart, and what they were before they were rounded. */
function sayTotals(names: Names, compared: Apart, totals: readonly [Shown, Shown], digits: number): Text {
  const values = { ...names, total: minus(compared.first), theirs: minus(compared.second) };
  const { difference } = compared;
  const way = difference.exact === "0" ? "level" : difference.exact.startsWith("-") ? "behind" : "ahead";
  const says = say(againstTexts[way], { ...values, difference: magnitude(difference).shown });
  const exact = unrounded(compared, totals, digits);
  if (!exact) return says;
  return say(againstTexts.rounded, { says, total: minus(exact.first), theirs: minus(exact.second) });
}

/** Nobody is above: alone, or level with others. */
function sayNobody({ rows }: Comparable, { entrant, group, place }: StandingRow): Text {
  const level = rows.filter((each) => each.group === group && place !== null && each.place === place);
  const others = level.map((each) => each.entrant).filter((id) => id !== entrant);
  if (others.length === 0) return say(againstTexts.nobody, { entrant });
  return say(againstTexts.levelFirst, { entrant, others: join(others.map(both), enumeration) });
}

interface Reference {
  readonly lines: readonly Line[];
  readonly total: Shown;
  /** The total that is compared. */
  readonly compared: Shown;
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
  if (to === "mean") return ranked.length > 0 ? ofMean(own, ranked, digitsOf(row.total)) : undefined;
  if (typeof to !== "object" || to === null) throw unknownReference();
  const { standings, entrant, ...rest } = openOptions<{ readonly standings?: unknown; readonly entrant?: unknown }>(to);
  if (Object.keys(rest).length > 0 || (entrant === undefined && standings === undefined)) throw unknownReference();
  if (standings === undefined) return ofRow(own, rowOf(own, entrant, "to.entrant"));
  const other = readStandings(standings, "standings");
  const found = rowOf(other, entrant ?? row.entrant, "to.entrant");
  return { ...ofRow(other, found), name: say(againstTexts.elsewhere, { entrant: found.entrant }) };
}

function ofRow(standings: Comparable, row: StandingRow): Reference {
  const { total } = row;
  return {
    lines: linesOf(standings)(row),
    total,
    compared: comparedTotal(standings, total),
    name: both(row.entrant),
    row,
  };
}

/** The plain mean of the ranked of a group, line by line. */
function ofMean({ nodes }: Comparable, ranked: readonly StandingRow[], digits: number): Reference {
  const count = rational(ranked.length);
  const lists = ranked.map(linesOf({ nodes }));
  const sums = new Map<string, Rational>();
  for (const { node, points } of lists.flat()) sums.set(node, add(sums.get(node) ?? zero, points));
  const total = show(divide(sum(ranked.map((row) => exactOf(row.total))), count), digits);
  const means = everyLine(lists).map((line) => ({ ...line, points: divide(sums.get(line.node) as Rational, count) }));
  return { lines: means, total, compared: total, name: againstTexts.mean };
}

interface LeadFound {
  readonly node: string;
  readonly difference: Rational;
  readonly lead: LineLead;
}

function leadsOf(mine: readonly Line[], theirs: readonly Line[], digits: number): readonly LeadFound[] {
  const [own, other] = [mine, theirs].map((lines) => new Map(lines.map((line) => [line.node, line])));
  return everyLine([mine, theirs]).map((line) => {
    const [points, theirs] = [own, other].map((lines) => shownLine(lines?.get(line.node), digits)) as [Shown, Shown];
    const { first, second, difference } = apart(points, theirs);
    const { node, kind, label } = line;
    const values = {
      label,
      points: minus(first),
      theirs: minus(second),
      difference: difference.exact === "0" ? difference.shown : signed(difference.shown),
    };
    const says = say(againstTexts.lead, values);
    return { node, difference: exactOf(difference), lead: { node, kind, label, points, theirs, difference, says } };
  });
}

function decisive(all: readonly LeadFound[], digits: number, { entrant, other }: Names): DecisiveSet | null {
  const found = decisiveOf(all);
  if (!found) return null;
  const { first, second } = apart(show(found.points, digits), show(found.against, digits));
  const [ahead, behind] = found.side === 1 ? [entrant, other] : [other, entrant];
  const items = join(
    found.leads.map(({ lead }) => lead.label),
    enumeration,
  );
  const values = { ahead, behind, items, points: first, against: second };
  return {
    of: found.side === 1 ? "own" : "theirs",
    nodes: found.leads.map(({ node }) => node),
    points: { exact: toText(found.points), shown: first },
    against: { exact: toText(found.against), shown: second },
    says: say(againstTexts[sign(found.against) === 0 ? "dominant" : "decisive"], values),
  };
}

interface Names {
  readonly entrant: string;
  readonly other: Text;
}

function rowOf({ rows }: Comparable, entrant: unknown, path: string): StandingRow {
  const found = rows.find((row) => row.entrant === entrant);
  if (found) return found;
  throw new SaimaError([{ ...entrantUnknown(entrant), path }]);
}

function unknownReference(): SaimaError {
  return new SaimaError([{ ...explainProblem("reference-unknown"), path: "to" }]);
}
