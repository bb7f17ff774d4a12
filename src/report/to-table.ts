import { problem, SaimaError } from "../reason/index.js";
import { languageOf, type ReportOptions } from "./language-of.js";
import {
  isAudit,
  isComparison,
  isDistance,
  isExplanation,
  isMovement,
  isShareOut,
  isStandings,
  isTable,
  type Outcome,
} from "./outcome.js";
import type { Table } from "./table.js";
import { auditTable } from "./tables/audit-table.js";
import { comparisonTable } from "./tables/comparison-table.js";
import { distanceTable } from "./tables/distance-table.js";
import { explanationTable } from "./tables/explanation-table.js";
import { movementTable } from "./tables/movement-table.js";
import { shareTable } from "./tables/share-table.js";
import { standingsTable } from "./tables/standings-table.js";
import { words } from "./words.js";

/**
 * Turns an outcome into a table (报表).
 *
 * Standings: group, place (并列 where shared), change (升降: ↑2, ↓1, 新, –), unit, every item at the top, total, and the
 * unranked last in their group with the reason; as notes how much of the measure is encoded, what was assumed, its
 * source. A comparison: who moved, and by which items. An explanation: item by item. A share-out: who gets how
 * much, why, and the sum. An audit: what does not recompute. What `against` and `whyMoved` gave: line by line, down to
 * the total. A table stays as it is.
 *
 * @param options `language`: `zh` (also when left out) or `en`
 * @throws SaimaError for anything else.
 * @example
 * import { rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "A", figures: { visits: 3 } }]);
 * toTable(standings).columns.map((column) => column.label) // → ["名次", "单位", "visits（10分）", "总分"]
 * toTable(standings).rows // → [["1", "A", "6.00", "6.00"]]
 */
export function toTable(outcome: Outcome | Table, options: ReportOptions = {}): Table {
  const language = languageOf(options);
  if (isStandings(outcome)) return standingsTable(outcome, language);
  if (isExplanation(outcome)) return explanationTable(outcome, language);
  if (isComparison(outcome)) return comparisonTable(outcome, language);
  if (isDistance(outcome)) return distanceTable(outcome, language);
  if (isMovement(outcome)) return movementTable(outcome, language);
  if (isShareOut(outcome)) return shareTable(outcome, language);
  if (isAudit(outcome)) return auditTable(outcome, language);
  if (isTable(outcome)) return outcome;
  const code =
    typeof outcome === "object" && outcome !== null && "columns" in outcome ? "table-malformed" : "outcome-unknown";
  throw new SaimaError([problem(words, code, [])]);
}
