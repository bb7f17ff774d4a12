import type { FigureRow } from "../../figure/index.js";
import { type Path, pathText, say, type Text, type Values } from "../../reason/index.js";
import { lintWords } from "../words.js";

export type FindingCode = keyof typeof lintWords;

/** Something well formed in a scorecard that may not be wise (审查意见). */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the scorecard, e.g. `nodes[2].points.bands[0]`. */
  readonly path: string;
  /** A `warning` is hardly meant so; a `note` is a known hazard, to be taken knowingly. */
  readonly severity: "warning" | "note";
  readonly says: Text;
  /** The smallest figures that show it when they are ranked; null where none can, or none were found. */
  readonly example: readonly FigureRow[] | null;
  /** The same with one figure of one entrant changed, where it takes two rankings to show it. */
  readonly after?: readonly FigureRow[];
}

/** A finding, worded. */
export function finding(
  code: FindingCode,
  path: Path,
  severity: Finding["severity"],
  values: Values,
  example: Finding["example"],
): Finding {
  return { code, path: pathText(path), severity, says: say(lintWords[code], values), example };
}
