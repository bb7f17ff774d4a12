import type { Entry } from "../ledger.js";

/** An entry that is there twice: of one rule, project, event, unit and kind. Rows of a project under a rule stand together. */
export function twiceIn(rows: readonly Entry[]): Entry | undefined {
  const seen = new Set<string>();
  let before: Entry | undefined;
  for (const row of rows) {
    if (before?.rule !== row.rule || before.project !== row.project) {
      if (seen.size > 0) seen.clear();
      before = row;
    }
    const key = `${row.event}\n${row.unit}\n${row.as}`;
    if (seen.has(key)) return row;
    seen.add(key);
  }
  return undefined;
}
