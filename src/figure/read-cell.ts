import { isWhole, type Rational, sign } from "../exact/index.js";
import { readQuantity } from "../money/index.js";
import type { Text } from "../reason/index.js";
import { once } from "./once.js";
import type { Lack } from "./table.js";
import { figureProblem } from "./words.js";

/** Facets that are plain numbers, whatever the figure counts. */
export const plainFacets: ReadonlySet<string> = new Set(["schedule.share", "undecided"]);

/** One number of a figure; `mixed` if it is in another unit than those before; or what is lacking, or wrong. */
export function readCell(
  figure: string,
  facet: string,
  value: unknown,
  units: Map<string, string>,
): Rational | Lack | "mixed" | { readonly code: string; readonly says: Text } {
  if (value === null || value === undefined || value === "") return "notReported";
  if (value === "n/a") return "notApplicable";
  const read = readQuantity(value);
  if ("code" in read) return read;
  if (facet === "undecided" && (read.unit !== "" || !isWhole(read.value) || sign(read.value) < 0))
    return figureProblem("undecided-count");
  // A plain zero is a zero of any unit; a share of the target and a count have none.
  if (plainFacets.has(facet) || (read.unit === "" && sign(read.value) === 0)) return read.value;
  const unit = once(units, figure, () => read.unit);
  return unit === read.unit ? read.value : "mixed";
}
