import { equal } from "../../exact/index.js";
import type { ItemPlan } from "../plan/plan.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { type Shape, shapesOf } from "./shape.js";

/** The shapes of an item for the mark of a class; none where it does not apply to the class. */
export function shapesFor(linting: Linting, item: ItemPlan, classes: Classes): readonly Shape[] {
  const own = markFor(item, classes);
  return shapesOf(linting, { item, trail: [] }).filter(({ mark }) =>
    mark && own && own !== "notApplicable" ? equal(mark, own) : mark === own,
  );
}
