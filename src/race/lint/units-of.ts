import { constantOf, numbersIn, widthsIn } from "../../curve/index.js";
import type { Rational } from "../../exact/index.js";
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
import type { Looked } from "./linting.js";

/** Figures that have one unit between them, the unit where something names it, and the numbers they are held against. */
export interface Alike {
  readonly figures: readonly string[];
  readonly unit: string;
  readonly numbers: readonly Rational[];
}

/** The unit of each figure: as given; else the currency that the scorecard speaks of beside it, or none. */
export function unitsOf({ run }: Looked, alike: readonly Alike[]): (figure: string) => string {
  if (run)
    return (figure) => {
      const { unit } = run.table.column(figure, "value");
      return unit === ANY_UNIT ? "" : unit;
    };
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

/** Which figures of a scorecard are of one kind: added up, set against one another, or read by one curve. */
export function alikeIn({ plan, lanes, parts }: Looked): readonly Alike[] {
  const alike: Alike[] = [];
  for (const { item } of lanes) {
    const unit = item.curve.units.find((each) => each !== "") ?? "";
    const references = item.curve.references.flatMap((each) => ofReference(each, unit, alike).figures);
    const numbers = [...(numbersIn(item.points) ?? []), ...widthsIn(item.points)];
    alike.push({ figures: [...ofMeasure(item.of, unit, alike), ...references], unit, numbers });
  }
  for (const { by } of plan.breakTies) ofMeasure(by, "", alike);
  for (const { figure, measure, numbers, against } of asksOf(plan, parts)) {
    if (measure !== undefined && against.length > 0) {
      const figures = [measure, ...against].flatMap((each) => ofMeasure(each, "", alike));
      alike.push({ figures, unit: "", numbers: [] });
    }
    for (const { unit, value } of numbers) {
      const figures = measure === undefined ? [figure ?? []].flat() : ofMeasure(measure, unit, alike);
      alike.push({ figures, unit, numbers: [value] });
    }
  }
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
    alike.push({ ...to, figures: [...base, ...to.figures] });
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
  alike.push({ figures: ofMeasure(inner, "", alike), unit: "", numbers: [] });
  return [];
}

function setAgainst(base: Measure, to: Reference, unit: string, alike: Alike[]): readonly string[] {
  const other = ofReference(to, unit, alike);
  const figures = [...ofMeasure(base, unit, alike), ...other.figures];
  alike.push({ ...other, figures });
  return figures;
}

function ofReference(to: Reference, unit: string, alike: Alike[]): Alike {
  const constant = constantOf(to);
  if (constant) return { figures: [], unit: constant.unit, numbers: [constant.value] };
  if (isOwnReference(to) || isPeerReference(to) || isNamedTarget(to)) return { figures: [], unit: "", numbers: [] };
  return { figures: ofMeasure(to as Measure, unit, alike), unit: "", numbers: [] };
}
