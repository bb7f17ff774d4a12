import { compare, type Rational } from "../../exact/index.js";
import type { Classes, Linting } from "./linting.js";
import { shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";

/** Two numbers by which points differ, for entrants of a class. */
interface TwoApart {
  readonly classes: Classes;
  readonly values: readonly Rational[];
}

/** Two numbers, for each class, by which the points of an item, or of what is given, differ. */
export function twoApart(linting: Linting, { item, trail }: Linting["sources"][number]): readonly TwoApart[] {
  if (item.kind === "given") return linting.classes.map((classes) => ({ classes, values: [item.low, item.high] }));
  return shapesOf(linting, { item, trail }).flatMap((shape) => {
    const low = simplest(shape, () => true);
    const high = low && simplest(shape, (x) => compare(shape.points(x), shape.points(low)) !== 0);
    return low && high ? [{ classes: shape.classes, values: [low, high] }] : [];
  });
}
