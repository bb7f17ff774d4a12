import { join, say, type Text } from "../../reason/index.js";
import type { Apart } from "../between/apart.js";
import type { CausePart } from "../why-moved.js";
import { comma, enumeration, minus, semicolon, signed } from "../wording.js";
import { movedTexts } from "../words.js";
import type { Period } from "./period-of.js";

/** What a movement is told of. */
interface Told {
  readonly entrant: string;
  readonly first: Period;
  readonly last: Period;
  /** The totals that were compared, the later one first. */
  readonly compared: Apart;
  /** What they were before they were rounded, where that is not as far apart. */
  readonly exact: Apart | undefined;
  readonly causes: readonly CausePart[];
}

/** From which total and place to which an entrant moved, and what each cause did. */
export function sayMovement({ entrant, first, last, compared, exact, causes }: Told): Text {
  const totals = ({ first: after, second: before, difference }: Apart) => ({
    entrant,
    before: minus(before),
    after: minus(after),
    difference: signed(difference.shown),
  });
  const moved = join(
    [
      say(movedTexts.total, totals(compared)),
      ...(exact ? [say(movedTexts.rounded, totals(exact))] : []),
      sayPlaces(first, last),
    ],
    comma,
  );
  const because = causes.map(sayCause).filter((each) => each !== undefined);
  if (because.length === 0) return moved;
  return say(movedTexts.because, { moved, parts: join(because, semicolon) });
}

/** From place to place; where these are not of one group, or one is missing, from where to where. */
function sayPlaces(first: Period, last: Period): Text {
  const [from, to] = [first.own.place, last.own.place];
  const isRegrouped = first.group !== last.group;
  if (!isRegrouped && from !== null && to !== null)
    return say(from === to ? movedTexts.stays : movedTexts.places, { from, to });
  if (!isRegrouped && from === to) return movedTexts.unrankedBoth;
  const spot = ({ own: { place }, group }: Period): Text => {
    const at = place === null ? movedTexts.unranked : say(movedTexts.ranked, { place });
    if (!isRegrouped) return at;
    return group === null ? say(movedTexts.inAll, { at }) : say(movedTexts.inGroup, { at, group });
  };
  return say(movedTexts.standing, { from: spot(first), to: spot(last) });
}

/** What a cause did: to the points, to the place, or to both; undefined where it did nothing. */
function sayCause({ label, points, places }: CausePart): Text | undefined {
  const amounts = [
    ...(points.exact === "0" ? [] : [say(movedTexts.points, { points: signed(points.shown) })]),
    ...(!places || places.exact === "0" ? [] : [say(movedTexts.gained, { places: signed(places.shown) })]),
  ];
  if (amounts.length === 0) return undefined;
  return say(movedTexts.part, { label, amounts: join(amounts, enumeration) });
}
