import { absolute, compare, exactOf, fromText, type Rational, type Shown, sign, toText } from "../../exact/index.js";
import type { Explanation, Lead, Separation } from "../../race/index.js";
import { say, type Text } from "../../reason/index.js";
import { reasonTexts } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";

/**
 * What sets an entrant apart from the next above or, for a leader, from the next below: the distance, and the item that
 * makes most of it. Nothing for one that is alone, or not ranked.
 *
 * @param next the explanation of the one next below, which tells what a leader is ahead in
 */
export function neighbourReason({ row, above }: Explanation, next?: Explanation): Text | undefined {
  if (row.above) return sayApart(row.above, "behind", widest(above?.leads));
  if (!row.below) return undefined;
  const lead = next?.above?.entrant === row.entrant ? widest(next.above.leads) : undefined;
  return sayApart(row.below, "ahead", lead && { ...lead, points: lead.theirs, theirs: lead.points });
}

/** Where the one behind is furthest behind; the first of equals. */
function widest(leads: readonly Lead[] = []): Lead | undefined {
  const [first] = [...leads].sort((a, b) => compare(exactOf(a.difference), exactOf(b.difference)));
  return first;
}

function sayApart({ entrant, by, difference }: Separation, side: "behind" | "ahead", lead: Lead | undefined): Text {
  if (by === "vetoes") return say(reasonTexts[`${side}ByVeto`], { entrant });
  const [, step] = /^breakTies\[(\d+)\]$/.exec(by) ?? [];
  if (step !== undefined) return say(reasonTexts[`${side}ByStep`], { entrant, step: Number(step) + 1 });
  const values = { entrant, difference: distance(difference) };
  if (!lead) return say(reasonTexts[`${side}Plain`], values);
  const { label, points, theirs } = lead;
  return say(reasonTexts[side], { ...values, label, own: trueMinus(points.shown), other: trueMinus(theirs.shown) });
}

/** A distance as it is shown, or exactly where it would be shown as nothing. */
function distance({ exact, shown }: Shown): string {
  const apart = absolute(fromText(exact) as Rational);
  return sign(apart) !== 0 && /^0(\.0*)?$/.test(shown) ? toText(apart) : shown;
}
