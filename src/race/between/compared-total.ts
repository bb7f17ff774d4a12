import { exactOf, roundToPlaces, type Shown, show, toText } from "../../exact/index.js";
import type { Standings } from "../standings.js";
import { digitsOf } from "./digits-of.js";

/** The total that standings compare: rounded, where they rank rounded ones. */
export function comparedTotal({ rounded }: Pick<Standings, "rounded">, total: Shown): Shown {
  if (!rounded) return total;
  const compared = roundToPlaces(exactOf(total), rounded.places, rounded.mode);
  return { exact: toText(compared), shown: show(compared, digitsOf(total)).shown };
}
