import { byCodePoint, compare, divide, exactOf, type Rational, rational, show, sum, toText } from "../exact/index.js";
import { type FigureRow, once } from "../figure/index.js";
import {
  type DefinitionRef,
  excerpt,
  join,
  type Problem,
  pathText,
  readBy,
  refuse,
  SaimaError,
  say,
  type Text,
  type Why,
} from "../reason/index.js";
import { type Comparable, readStandings } from "./between/read-standings.js";
import { type Carried, type Relation, relationSchema } from "./relation.js";
import type { StandingRow, Standings, StandingVeto } from "./standings.js";
import { semicolon } from "./wording.js";
import { carryTexts, raceProblem } from "./words.js";

/** A row of figures for `rank`, and where each number comes from. */
export interface CarriedRow extends FigureRow {
  readonly entrant: string;
  readonly figures: Readonly<Record<string, string | null>>;
  readonly why: Readonly<Record<string, Why>>;
}

/** Figures made of standings. */
export interface CarriedFigures {
  /** The scorecard that the standings were made by. */
  readonly scorecard: DefinitionRef;
  /** By the id of the entrant. */
  readonly rows: readonly CarriedRow[];
}

/**
 * Makes the results of one race figures of another (结果运用): what units came to becomes a figure of the leader who
 * sponsors them, or of a higher scorecard.
 *
 * A place that someone unranked does not have is left out, and `"n/a"` where nobody has one; a veto that cannot be told is
 * not reported.
 *
 * @param relation `links`: whose result goes to whom; `figures`: what is carried (`total`, `place`, `vetoes` or one
 * `{ veto }`), and how several are put together
 * @throws SaimaError for a link from nobody, and for a veto that the standings do not know.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const units = rank(card, [{ entrant: "A", figures: { visits: 3 } }, { entrant: "B", figures: { visits: 4 } }]);
 * const links = [{ from: "A", to: "Li" }, { from: "B", to: "Li" }];
 * const { rows } = carry(units, { links, figures: { units: { of: "total", combine: "mean" } } });
 * rows[0].figures // → { units: "7" }
 * rows[0].why.units.says.en // → "total of A 6.00; total of B 8.00: mean 7.00"
 */
export function carry(standings: Standings, relation: Relation): CarriedFigures {
  const { links, figures } = readBy(relationSchema, relation);
  const read = readStandings(standings, "standings");
  const rows = new Map(read.rows.map((row) => [row.entrant, row]));
  const known = vetoesOf(read);
  refuse([...unknownLinks(links, rows), ...unknownVetoes(figures, known)]);
  const sources = new Map<string, StandingRow[]>();
  for (const { from, to } of links) once(sources, to, () => []).push(rows.get(from) as StandingRow);
  const asked = Object.entries(figures).sort(([a], [b]) => byCodePoint(a, b));
  return {
    scorecard: read.scorecard,
    rows: [...sources]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([entrant, all]) => {
        const from = all.sort((a, b) => byCodePoint(a.entrant, b.entrant));
        const carried = asked.map(([id, how]) => [id, carriedFrom(from, how)] as const);
        return {
          entrant,
          figures: Object.fromEntries(carried.map(([id, { value }]) => [id, value])),
          why: Object.fromEntries(carried.map(([id, { why }]) => [id, why])),
        };
      }),
  };
}

/** The vetoes that standings know, once those that their rows name are found to be sound. */
function vetoesOf({ results, rows }: Comparable): ReadonlySet<string> {
  if (!rows.every(({ vetoes = [] }) => vetoes.every(isVeto)))
    throw new SaimaError([{ ...raceProblem("previous-malformed", { name: "standings" }), path: "standings" }]);
  return new Set(results?.vetoes.map(({ id }) => id));
}

/** Of a veto in a row it is known by now that it has a name and a state, which may be any text. */
function isVeto({ state, says }: StandingVeto): boolean {
  return (state === "struck" || state === "undecided") && typeof says?.zh === "string" && typeof says.en === "string";
}

function unknownLinks(links: Relation["links"], rows: ReadonlyMap<string, StandingRow>): Problem[] {
  const seen = new Set<string>();
  return links.flatMap(({ from, to }, index) => {
    const key = JSON.stringify([from, to]);
    const code = seen.has(key) ? "link-duplicate" : rows.has(from) ? undefined : "entrant-unknown";
    seen.add(key);
    return code ? [{ ...raceProblem(code, { id: excerpt(from) }), path: pathText(["links", index]) }] : [];
  });
}

function unknownVetoes(figures: Relation["figures"], known: ReadonlySet<string>): Problem[] {
  return Object.entries(figures).flatMap(([id, { of }]) => {
    const asked = of === "vetoes" ? known.size > 0 : typeof of === "string" || known.has(of.veto);
    return asked ? [] : [{ ...raceProblem("vetoes-unknown"), path: pathText(["figures", id, "of"]) }];
  });
}

type How = Relation["figures"][string];

interface Taken {
  readonly value: Rational | "undecided" | "unranked";
  readonly says: Text;
  readonly because: readonly Why[];
}

function carriedFrom(rows: readonly StandingRow[], { of, combine }: How): { value: string | null; why: Why } {
  const taken = rows.map((row) => takenFrom(row, of));
  const numbers = taken.flatMap(({ value }) => (typeof value === "string" ? [] : [value]));
  const parts = join(
    taken.map(({ says }) => says),
    semicolon,
  );
  const because = taken.map(({ value, says, because: behind }) => ({
    code: "carried-from",
    values: { value: typeof value === "string" ? value : toText(value) },
    says,
    because: behind,
  }));
  const told = (value: string | null, says: Text) => ({
    value,
    why: { code: "carried", values: value === null ? {} : { value }, says, because },
  });
  if (taken.some(({ value }) => value === "undecided")) return told(null, say(carryTexts.undecided, { parts }));
  if (numbers.length === 0) return told("n/a", say(carryTexts.nobody, { parts }));
  const value = together(numbers, combine);
  const shown = of === "total" || combine === "mean" ? show(value, 2).shown : toText(value);
  return told(toText(value), say(carryTexts[combine], { parts, value: shown }));
}

function together(numbers: readonly Rational[], combine: How["combine"]): Rational {
  if (combine === "sum") return sum(numbers);
  if (combine === "mean") return divide(sum(numbers), rational(numbers.length));
  const side = combine === "highest" ? 1 : -1;
  return numbers.reduce((a, b) => (compare(b, a) === side ? b : a));
}

function takenFrom(row: StandingRow, of: Carried): Taken {
  const { entrant, provisional } = row;
  const told = (value: Taken["value"], key: keyof typeof carryTexts, shown: string, because: readonly Why[] = []) => {
    const says = say(carryTexts[key], { entrant, value: shown });
    return { value, says: provisional ? say(carryTexts.provisional, { says }) : says, because };
  };
  if (of === "total") return told(exactOf(row.total), "total", row.total.shown);
  if (of === "place") {
    if (row.place === null) return told("unranked", "unranked", "");
    // Places are whole, or halves.
    return told(rational(row.place * 2, 2), "place", String(row.place));
  }
  const vetoes = (row.vetoes ?? []).filter(({ id }) => of === "vetoes" || id === of.veto);
  const struck = vetoes.filter(({ state }) => state === "struck").length;
  const because = vetoes.map(({ id, state, says }) => ({
    code: "veto",
    values: { veto: id, state },
    says,
    because: [],
  }));
  const open = vetoes.some(({ state }) => state === "undecided");
  return told(open ? "undecided" : rational(struck), open ? "open" : "vetoes", String(struck), because);
}
