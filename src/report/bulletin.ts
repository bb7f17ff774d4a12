import type { Explanation, StandingRow, Standings } from "../race/index.js";
import { join, problem, refuse, SaimaError, type Text } from "../reason/index.js";
import { languageOf, type ReportOptions } from "./language-of.js";
import { isExplanation, isStandings } from "./outcome.js";
import { reasons } from "./reasons.js";
import type { Table } from "./table.js";
import { resultColumns } from "./tables/result-columns.js";
import { entrantColumns, fillTable, type StandingsColumn, totalColumn } from "./tables/standings-columns.js";
import { labels, words } from "./words.js";

/**
 * The bulletin of a race (通报): for each unit place, change, total, what follows (grade, prizes, lists, vetoes), and the
 * two main reasons. A table like any other, to be written with `toPlainText` (a page of A4 for a dozen units),
 * `toMarkdown` or `toCsv`.
 *
 * @param explanations of the same standings, one for each unit whose reasons are to be given, in any order
 * @param options `language`: `zh` (also when left out) or `en`
 * @throws SaimaError for an explanation that belongs to other standings.
 * @example
 * import { explain, rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const figures = [{ entrant: "A", figures: { visits: 3 } }];
 * bulletin(rank(card, figures), [explain(card, figures, "A")]).rows
 * // → [["1", "A", "6.00", "失分最多：visits 3×2，加6.00，得6.00（满分10.00）"]]
 */
export function bulletin(
  standings: Standings,
  explanations: readonly Explanation[] = [],
  options: ReportOptions = {},
): Table {
  const language = languageOf(options);
  const explained = readExplanations(standings, explanations);
  const told = new Map(standings.rows.map((row) => [row.entrant, reasonsOf(row)]));
  const cell: StandingsColumn["cell"] = (row) => told.get(row.entrant)?.[language] ?? "";
  const column: StandingsColumn = { key: "reasons", label: labels.reasons[language], align: "left", cell };
  const before = [...entrantColumns(standings, language), totalColumn(language), ...resultColumns(standings, language)];
  return fillTable(standings, [...before, column], language);

  function reasonsOf(row: StandingRow): Text {
    const own = explained.get(row.entrant);
    const next = row.below ? explained.get(row.below.entrant) : undefined;
    const texts = own ? reasons(own, next) : row.unranked ? [row.unranked.says] : [];
    return join(texts, { zh: "；", en: "; " });
  }
}

function readExplanations(
  standings: Standings,
  explanations: readonly Explanation[],
): ReadonlyMap<string, Explanation> {
  if (!isStandings(standings)) throw new SaimaError([problem(words, "outcome-unknown", ["standings"])]);
  if (!Array.isArray(explanations)) throw new SaimaError([problem(words, "outcome-unknown", ["explanations"])]);
  const totals = new Map(standings.rows.map((row) => [row.entrant, row.total.exact]));
  refuse(
    explanations.flatMap((each: unknown, at) => {
      const path = ["explanations", at];
      if (!isExplanation(each)) return [problem(words, "outcome-unknown", path)];
      const { entrant, total } = each.row;
      const belongs = each.scorecard.hash === standings.scorecard.hash && totals.get(entrant) === total.exact;
      return belongs ? [] : [problem(words, "explanation-foreign", path, { entrant })];
    }),
  );
  return new Map(explanations.map((each) => [each.row.entrant, each]));
}
