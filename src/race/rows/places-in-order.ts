import { type Rational, rational } from "../../exact/index.js";
import { placesOf } from "../../figure/index.js";

/** Places of classes in order: each class stands for as many as it has members. */
export function placesInOrder(
  classes: readonly (readonly number[])[],
  ties: Parameters<typeof placesOf>[3],
): readonly number[] {
  const one = classes.flatMap((members, at) => members.map(() => rational(at)));
  const places = placesOf(
    one,
    one.map(() => true),
    "lower",
    ties,
  );
  let seen = 0;
  return classes.map((members) => {
    const place = places[seen] as Rational;
    seen += members.length;
    // Places are whole, or halves: a JS number says them exactly.
    return Number(place.n) / Number(place.d);
  });
}
