import { constantOf } from "../../curve/index.js";
import {
  ANY_UNIT,
  isNamedTarget,
  isOwnReference,
  isPeerReference,
  type Measure,
  measureOf,
  type Reference,
} from "../../figure/index.js";
import { asksOf } from "./asks-of.js";
import type { Linting } from "./linting.js";

/** Figures that have one unit between them, and the unit where something names it. */
interface Alike {
  readonly figures: readonly string[];
  readonly unit: string;
}

/** The unit of each figure: as given; else the currency that the scorecard speaks of beside it, or none. */
export function unitsOf(linting: Linting): (figure: string) => string {
  const { run } = linting;
  if (run)
    return (figure) => {
      const { unit } = run.table.column(figure, "value");
      return unit === ANY_UNIT ? "" : unit;
    };
  const alike = alikeIn(linting);
  const known = new Map<string, string>();
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const { figures, unit } of alike) {
      const found = unit || figures.map((figure) => known.get(figure)).find((each) => each);
      if (found) for (const figure of figures) known.set(figure, found);
    }
  }
  return (figure) => known.get(figure) ?? "";
}

function alikeIn({ plan, lanes, parts }: Linting): readonly Alike[] {
  const alike: Alike[] = [];
  for (const { item } of lanes) {
    const unit = item.curve.units.find((each) => each !== "") ?? "";
    const references = item.curve.references.flatMap((each) => ofReference(each, unit, alike).figures);
    alike.push({ figures: [...ofMeasure(item.of, unit, alike), ...references], unit });
  }
  for (const { by } of plan.breakTies) ofMeasure(by, "", alike);
  for (const { figure, numbers } of asksOf(plan, parts))
    for (const { unit } of numbers) if (figure !== undefined) alike.push({ figures: [figure], unit });
  return alike;
}

/** The figures that share the unit of a measure; what else is alike within it is added to `alike`. */
function ofMeasure(measure: Measure, unit: string, alike: Alike[]): readonly string[] {
  if (typeof measure === "string") return [measure];
  if ("points" in measure) return [];
  if ("ratio" in measure) {
    const base = ofMeasure(measure.ratio, unit, alike);
    const to = ofReference(measure.to, "", alike);
    // Money to a plain number is money still; else the two have one unit, and their ratio none.
    if (unit !== "") return base;
    alike.push({ figures: [...base, ...to.figures], unit: to.unit });
    return [];
  }
  if ("gap" in measure) return setAgainst(measure.gap, measure.to, unit, alike);
  if ("excess" in measure) return setAgainst(measure.excess, measure.over, unit, alike);
  if ("shortfall" in measure) return setAgainst(measure.shortfall, measure.to, unit, alike);
  if ("sum" in measure) {
    const terms = measure.sum.map((term) => ({
      figures: ofMeasure(measureOf(term), unit, alike),
      plain: typeof term === "string" || !("times" in term),
    }));
    const plain = terms.filter((term) => term.plain);
    return (plain.length > 0 ? plain : terms).flatMap(({ figures }) => figures);
  }
  const inner = "growth" in measure ? measure.growth : "spread" in measure ? measure.spread : measure.place;
  alike.push({ figures: ofMeasure(inner, "", alike), unit: "" });
  return [];
}

function setAgainst(base: Measure, to: Reference, unit: string, alike: Alike[]): readonly string[] {
  const other = ofReference(to, unit, alike);
  const figures = [...ofMeasure(base, unit, alike), ...other.figures];
  alike.push({ figures, unit: other.unit });
  return figures;
}

function ofReference(to: Reference, unit: string, alike: Alike[]): Alike {
  const constant = constantOf(to);
  if (constant) return { figures: [], unit: constant.unit };
  if (isOwnReference(to) || isPeerReference(to) || isNamedTarget(to)) return { figures: [], unit: "" };
  return { figures: ofMeasure(to as Measure, unit, alike), unit: "" };
}
