import type { Rational } from "../../exact/index.js";
import type { Path, Text } from "../../reason/index.js";
import { showChange } from "../between/apart.js";
import { type Finding, finding } from "./finding.js";
import type { Linting } from "./linting.js";
import { pointsApart } from "./told-apart.js";

/** Where points jump, from how many to how many, and out of how many. */
interface Cliff {
  readonly path: Path;
  readonly node: Text;
  readonly at: Text;
  readonly below: Rational;
  readonly above: Rational;
  readonly full: Rational;
}

/** Of those given, how many stand on either side of a cliff, and who is nearest to it. */
export interface Beside {
  readonly under: number;
  readonly over: number;
  readonly near: Text;
}

/** A cliff among those given, where figures are given; else what an example shows of it. */
export function cliffFinding(
  { plan }: Linting,
  { path, node, at, ...points }: Cliff,
  example: Finding["example"],
  shown: Text,
  given: Beside | undefined,
): Finding {
  const { item: digits } = plan.shown;
  const [below, above] = pointsApart(digits, points.below, points.above);
  const full = showChange(points.full, digits).shown;
  const values = { node, at, below, above, full };
  return given
    ? finding("cliff-given", path, "note", { ...values, ...given }, example)
    : finding("cliff", path, "note", { ...values, shown }, example);
}
