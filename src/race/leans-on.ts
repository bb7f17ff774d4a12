import { subjectsOf } from "../condition/index.js";
import type { Measure } from "../figure/index.js";
import type { Ask } from "./ask.js";
import { looksAtPeers } from "./looks-at-peers.js";

/** What of the ranking a question asks: what may change with vetoes that cannot be told. */
export interface LeansOn {
  /** The place by the total, or the total. */
  readonly total: boolean;
  /** That place as "dense" counts it. */
  readonly dense: boolean;
  /** Either of them within another measure. */
  readonly within: boolean;
  /** What nodes earned. */
  readonly points: boolean;
  /** What entrants are among their peers: places by nodes or figures, best and mean. */
  readonly peers: boolean;
}

/** Finds what of the ranking a question asks. */
export function leansOn(ask: Ask): LeansOn {
  const all = subjectsOf<{ readonly of: Measure }>(ask).flatMap((each) => ("of" in each ? [each.of] : []));
  const others = all.filter((of) => !isOfTotal(of));
  const says = (word: string) => others.some((of) => JSON.stringify(of).includes(`"${word}"`));
  const own = all.filter(isOfTotal);
  return {
    total: own.length > 0,
    dense: own.some((of) => "place" in of && of.ties === "dense"),
    within: says("total"),
    points: says("points"),
    peers: others.some(looksAtPeers),
  };
}

type OfTotal = Exclude<Extract<Measure, { readonly place: Measure } | { readonly points: string }>, string>;

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
