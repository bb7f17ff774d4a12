import type { Excluded, ExclusionReason } from "../ledger.js";

/** An event that did not count, as a row. */
export function exclusion(
  rule: string,
  project: string,
  event: string,
  on: string | null,
  reason: ExclusionReason,
  detail: string | undefined,
): Excluded {
  return detail === undefined ? { rule, project, event, on, reason } : { rule, project, event, on, reason, detail };
}
