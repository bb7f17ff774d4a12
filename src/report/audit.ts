import { pathText } from "../reason/index.js";
import { cellsIn } from "./audit/cells.js";
import { digitsNotes } from "./audit/digits-notes.js";
import { type CellName, cellsOf, type Equation, equationsOf, keyOf } from "./audit/equations.js";
import { type Judgement, judgeCell, type Numbers, numberIn } from "./audit/judge-cell.js";
import { judgePlaces } from "./audit/judge-places.js";
import type { Lack } from "./audit/reckon.js";
import { recomputedOf, sayFinding, sayLack, sayOrder } from "./audit/say-judgement.js";
import { unrounded } from "./audit/unrounded.js";
import type { Audit, AuditFinding, AuditNote, AuditUndecided, AuditUnder } from "./audit-outcome.js";
import { type PublishedInput, parsePublished } from "./published.js";

/**
 * Checks a published table against its claims (公布数据复核), and names every cell that does not recompute.
 *
 * A cell recomputes when its claim, rounded half up to the printed digits, gives what is printed. What comes out
 * differently is a finding, with what it should be, and under which other rounding it would come out; also where only
 * the rounding of the figures that it rests on could explain it. A cell that comes out only in another order of
 * rounding is a note, and so are rates with unlike digits. A cell that is not printed is not asked about; one that
 * cannot be read, or rests on such a one, is undecided. Everything is exact.
 *
 * @throws SaimaError for a table or a claim that is malformed.
 * @example
 * const { findings } = audit({
 *   rows: [{ row: "Dongsheng", cells: { assets: "25", transfer: "5", total: "31" } }],
 *   claims: [{ column: "total", is: { sum: ["assets", "transfer"] } }],
 * });
 * findings.map(({ row, column, printed, recomputed }) => [row, column, printed, recomputed[0].value.shown])
 * // → [["Dongsheng", "total", "31", "30"]]
 */
export function audit(published: PublishedInput): Audit {
  const table = parsePublished(published);
  const { equations, places } = equationsOf(table);
  const printed = cellsIn(table, equations);
  const exact = unrounded(equations, (name) => numberIn(printed, name));
  const numbers: Numbers = { printed, unrounded: (name) => exact.get(keyOf(name)) };

  const findings: Ordered<AuditFinding>[] = [];
  const undecided: Ordered<AuditUndecided>[] = [];
  const orders: { readonly note: AuditNote; readonly restsOn: readonly CellName[] }[] = [];
  const sound: Equation[] = [];
  let checked = 0;
  for (const equation of equations) {
    const cell = printed(equation);
    if ("code" in cell && cell.code !== "unreadable") continue;
    const judgement = "code" in cell ? { code: cell.code, cell: equation } : judgeCell(equation, cell, numbers);
    if (enter(equation, judgement, cellsOf(equation), equation)) sound.push(equation);
  }
  for (const ranking of places) {
    const figures = ranking.rows.map((row) => ({ row, column: ranking.place }));
    for (const { cell, judgement } of judgePlaces(ranking, numbers))
      enter({ claim: ranking.claim, ...cell }, judgement, figures);
  }

  const wrong = new Set(findings.map(keyOf));
  return {
    title: table.title ?? null,
    source: table.source ?? null,
    findings: inOrder(findings),
    // What follows from a wrong cell as it should be is no matter of rounding.
    notes: [
      ...digitsNotes(sound, numbers),
      ...orders.filter(({ restsOn }) => !restsOn.some((cell) => wrong.has(keyOf(cell)))).map(({ note }) => note),
    ],
    undecided: inOrder(undecided),
    checked,
  };

  /** Whether the cell recomputes, in whatever order it is rounded. */
  function enter(
    { claim: at, row, column }: CellName & { readonly claim: number },
    judgement: Judgement | Lack,
    restsOn: readonly CellName[],
    equation?: Equation,
  ): boolean {
    const name = { row, column };
    const about = { at, row, column, claim: pathText(["claims", at]) };
    const cell = printed(name);
    if ("code" in judgement || "code" in cell) {
      const lack = "code" in judgement ? judgement : (cell as Lack);
      const culprit = lack.cell ? printed(lack.cell) : undefined;
      const unreadable = culprit && "code" in culprit ? culprit.says : undefined;
      undecided.push({ ...about, code: lack.code, says: sayLack(name, lack, unreadable) });
      return false;
    }
    checked++;
    if (judgement.holds) return true;
    const { would } = judgement;
    const told = { recomputed: recomputedOf(judgement, cell, !equation || addsUp(equation)), would };
    if (would.some((under) => under === "unrounded" || under === "rounded-first")) {
      const note = { cells: [{ ...name, printed: cell.text }], says: sayOrder(name, cell, told) };
      orders.push({ note: { code: "rounding-order", ...note }, restsOn });
      return true;
    }
    const code = codeOf(equation, would);
    const says = sayFinding(code, name, cell, told);
    findings.push({ ...about, code, printed: cell.text, unit: cell.suffix, ...told, says });
    return false;
  }
}

type Ordered<T> = T & { readonly at: number };

/** In the order of the claims. */
function inOrder<T>(entries: readonly Ordered<T>[]): Omit<Ordered<T>, "at">[] {
  return [...entries].sort((a, b) => a.at - b.at).map(({ at: _at, ...entry }) => entry);
}

/** Whether nothing is divided, so that the result is no finer than what it rests on. */
function addsUp({ term, relation }: Equation): boolean {
  return relation === "atMost" || typeof term === "string" || "sum" in term || "row" in term || "given" in term;
}

function codeOf(equation: Equation | undefined, would: readonly AuditUnder[]): AuditFinding["code"] {
  if (!equation) return "place-differs";
  if (equation.relation === "atMost") return "part-exceeds";
  return would.some((under) => under !== "inputs-rounded") ? "rounded-otherwise" : "not-recomputed";
}
