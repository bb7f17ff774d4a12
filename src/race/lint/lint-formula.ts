import type { Curve } from "../../curve/index.js";
import { labelOf } from "../wording.js";
import { type Finding, finding } from "./finding.js";
import type { Linting } from "./linting.js";

/** Formulas (公式计分), of which nothing can be told without running them. */
export function lintFormula({ lanes }: Linting): readonly Finding[] {
  return lanes.flatMap(({ item }) =>
    hasFormula(item.points)
      ? [finding("formula", [...item.path, "points"], "note", { node: labelOf(item) }, null)]
      : [],
  );
}

function hasFormula(curve: Curve<unknown>): boolean {
  if (typeof curve === "string") return false;
  if (!("bands" in curve)) return "formula" in curve;
  return curve.bands.some((band) => {
    const is = "else" in band ? band.else : band.is;
    return typeof is === "object" && hasFormula(is);
  });
}
