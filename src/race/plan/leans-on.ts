import { subjectsOf } from "../../condition/index.js";
import type { Measure, Ties } from "../../figure/index.js";
import type { Ask, Measured } from "../ask.js";
import { type LeafSide, leafSides } from "./leaf-sides.js";
import { looksAtPeers } from "./looks-at-peers.js";

/** What a question asks of the ranking, which may change once the vetoes that cannot be told yet are decided. */
export interface LeansOn {
  /** Whether it asks for the total, or for the place by it. */
  readonly total: boolean;
  /** How equals are placed there; undefined where it is left to the scorecard. */
  readonly ties: ReadonlySet<Ties | undefined>;
  /** Whether it may turn more than once as a place goes from the best that it may be to the worst. */
  readonly turns: boolean;
  /** Whether the total stands within another measure. */
  readonly within: boolean;
  /** Whether it asks what nodes earned. */
  readonly points: boolean;
  /** Whether it compares entrants with their peers: by places of nodes or figures, with the best or the mean. */
  readonly peers: boolean;
}

/** Finds what of the ranking a question asks. */
export function leansOn(ask: Ask): LeansOn {
  const all = subjectsOf<Measured>(ask).flatMap((each) => ("of" in each ? [each.of] : []));
  const others = all.filter((of) => !isOfTotal(of));
  const says = (word: string) => others.some((of) => JSON.stringify(of).includes(`"${word}"`));
  const own = all.filter(isOfTotal);
  return {
    total: own.length > 0,
    ties: new Set(own.flatMap((of) => ("place" in of ? [of.ties] : []))),
    turns: new Set([...leafSides(ask).values()].flatMap(wayOf)).size > 1,
    within: says("total"),
    points: says("points"),
    peers: others.some(looksAtPeers),
  };
}

type OfTotal = Exclude<Extract<Measure, { readonly place: Measure } | { readonly points: string }>, string>;

/** Which way a leaf leans as the place by the total grows; both, where it asks for one place among others. */
function wayOf({ leaf, gains }: LeafSide): readonly string[] {
  const { of } = leaf as Measured;
  if (!isOfTotal(of) || "points" in of) return [];
  const from = of.from ?? "best";
  if ("atMost" in leaf || "lessThan" in leaf) return [`${from} ${!gains}`];
  if ("atLeast" in leaf || "moreThan" in leaf) return [`${from} ${gains}`];
  return [`${from} true`, `${from} false`];
}

/** Whether a measure is the place by the total, or the total itself. */
export function isOfTotal(of: Measure): of is OfTotal {
  return (
    typeof of === "object" && (("place" in of && of.place === "total") || ("points" in of && of.points === "total"))
  );
}

/** Whether what is looked at is the place by the total, which one that is not ranked does not have. */
export function isPlaceOfTotal(subject: object): boolean {
  return "of" in subject && isOfTotal(subject.of as Measure) && "place" in (subject.of as object);
}
