import { compileCondition, type Look, subjectsOf } from "../../condition/index.js";
import { add, compare, equal, one, type Rational, toText } from "../../exact/index.js";
import type { Measure, Measurer } from "../../figure/index.js";
import type { AtTheCut } from "../after-ranking.js";
import type { Measured } from "../ask.js";
import type { LeafSide } from "./leaf-sides.js";

/** How a list takes those who are level where it ends: of all the places that they share, one is looked at. */
export interface Level {
  readonly ties: AtTheCut;
  /** The last of the places that equals share, where the measures of the surroundings give the first. */
  readonly last: Measurer;
}

/** A place that gives equals the first of the places they share (`standard`), or the last; under `dense` they share one only. */
export function sharedBy(of: Measure, ties: "standard" | "modified"): Measure {
  const own = typeof of === "object" && "place" in of && of.ties;
  return own && own !== "dense" ? { ...of, ties } : of;
}

/**
 * Which of the places that equals share a leaf looks at: with `include` one that puts them on the list if any does, with
 * `exclude` one that keeps them off.
 */
export function placeTaken({ leaf, gains }: LeafSide, ties: AtTheCut): Taking {
  const { of } = leaf as Measured;
  const asked = compileCondition<Measured>(leaf);
  const wanted = (ties === "include") === gains ? "true" : "false";
  // Held against constants, equals of one place are all alike; against what differs by entrant, the ends must do.
  const alike = subjectsOf<Measured>(leaf).length === 1 && typeof of === "object" && "place" in of;
  const known = new Map<string, Rational>();
  return (first, last, look) => {
    if (equal(first, last)) return first;
    const holds = (value: Rational) =>
      asked((each) =>
        "of" in each && each.of === of ? { kind: "quantity", quantity: { value, unit: "" } } : look(each),
      ) === wanted;
    if (!alike) return !holds(first) && holds(last) ? last : first;
    const find = () => {
      for (let place = first; compare(place, last) <= 0; place = add(place, one)) if (holds(place)) return place;
      return first;
    };
    const key = `${toText(first)} ${toText(last)}`;
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
}

type Taking = (first: Rational, last: Rational, look: Look<Measured>) => Rational;
