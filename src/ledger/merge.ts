import { byCodePoint } from "../exact/index.js";
import { canonicalJson, isSaimaError, problem, SaimaError, type Values } from "../reason/index.js";
import type { Indicators } from "./indicator.js";
import { indicatorsPlan } from "./parse-indicators.js";
import type { Part, PartRow, Tally } from "./tallied.js";
import { finish } from "./tally/finish.js";
import { isTally } from "./tally/is-tally.js";
import { addSums } from "./tally/purse.js";
import { combineSure, union } from "./tally/states.js";
import { byShare } from "./tally.js";
import { tallyWords } from "./words-tally.js";

/**
 * Merges two tallies of different projects: in whatever order, the result is byte for byte the tally of all of them at
 * once. `emptyTally`, and the tally of a ledger without projects, change nothing.
 *
 * Refused: tallies of different indicators, recognitions, periods or days, told apart by different things or given different
 * units, opinions or past figures; a project that is in both.
 *
 * @example
 * merge(emptyTally, emptyTally) === emptyTally // → true
 */
export function merge(a: Tally, b: Tally): Tally {
  for (const [at, each] of [a, b].entries()) if (!isTally(each)) refuse("tally-malformed", {}, [at]);
  try {
    return merged(a, b);
  } catch (thrown) {
    // What looks like a tally may still hold what no tally has.
    if (isSaimaError(thrown)) throw thrown;
    return refuse("tally-malformed", {});
  }
}

function merged(a: Tally, b: Tally): Tally {
  if (a.indicators === null) return b;
  if (b.indicators === null) return a;
  for (const what of alike)
    if (canonicalJson(a[what]) !== canonicalJson(b[what])) refuse("tallies-differ", { what: names[what] });
  // A ledger without projects says no day.
  const [first, second] = a.asOf === null ? [b, a] : [a, b];
  if (second.asOf !== null)
    for (const what of ["asOf", "knownOn"] as const)
      if (first[what] !== second[what]) refuse("tallies-differ", { what: names[what] });
  const projects = union(a.projects, b.projects);
  if (projects.length < a.projects.length + b.projects.length) refuseSplit(a.projects, b.projects);
  const groups = new Map([...a.figures, ...b.figures].map(({ entrant, group }) => [entrant, group]));
  const { definition, ledger, period, by, given } = a;
  return finish(indicatorsPlan(a.indicators as Indicators).plans, {
    definition,
    ledger,
    period,
    asOf: first.asOf,
    knownOn: first.knownOn,
    by,
    given,
    entrants: [...groups].map(([entrant, group]) => ({ entrant, group })),
    dropped: [...a.dropped, ...b.dropped].sort(byShare),
    unplaced: union(a.unplaced, b.unplaced),
    projects,
    indicators: a.indicators,
    parts: a.parts.map((part, at) => mergeParts(part, b.parts[at] as Part)),
  });
}

const names = {
  definition: { zh: "指标", en: "indicators" },
  ledger: { zh: "认定办法", en: "recognition" },
  period: { zh: "时期", en: "period" },
  asOf: { zh: "截止日", en: "the day they are as of" },
  knownOn: { zh: "所知日", en: "the day they are known on" },
  by: { zh: "分列方式by", en: "`by`" },
  given: { zh: "所给的单位、评价或往期指标", en: "the units, opinions or past figures given" },
} satisfies Partial<Record<keyof Tally, Values[string]>>;

const alike = ["definition", "ledger", "period", "by", "given"] as const;

function refuse(code: keyof typeof tallyWords, values: Values, path: readonly number[] = []): never {
  throw new SaimaError([problem(tallyWords, code, path, values)]);
}

function refuseSplit(a: readonly string[], b: readonly string[]): never {
  const known = new Set(a);
  const both = b.filter((id) => known.has(id));
  throw new SaimaError(both.slice(0, 100).map((id) => problem(tallyWords, "project-split", ["projects"], { id })));
}

function mergeParts(a: Part, b: Part): Part {
  const open = (a.open ?? 0) + (b.open ?? 0);
  const whole = a.whole && b.whole ? combineSure(a.whole, b.whole) : (a.whole ?? b.whole);
  const doubled = a.doubled && b.doubled ? addSums(a.doubled, b.doubled) : (a.doubled ?? b.doubled);
  const currencies = union(a.currencies ?? [], b.currencies ?? []);
  const fixed = a.fixed ?? b.fixed;
  return {
    indicator: a.indicator,
    rows: mergeRows(a.rows, b.rows),
    ...(open > 0 && { open }),
    ...(doubled && { doubled }),
    ...(whole && { whole }),
    ...(currencies.length > 0 && { currencies }),
    ...(fixed && { fixed }),
  };
}

function mergeRows(a: readonly PartRow[], b: readonly PartRow[]): readonly PartRow[] {
  const rows = new Map(a.map((row) => [row.entrant, row]));
  for (const row of b) {
    const known = rows.get(row.entrant);
    rows.set(row.entrant, known ? mergeRow(known, row) : row);
  }
  return [...rows.values()].sort((x, y) => byCodePoint(x.entrant, y.entrant));
}

function mergeRow(a: PartRow, b: PartRow): PartRow {
  const undecided = (a.undecided ?? 0) + (b.undecided ?? 0);
  return { entrant: a.entrant, ...combineSure(a, b), ...(undecided > 0 && { undecided }) };
}
