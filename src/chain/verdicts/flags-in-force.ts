import type { ChainFlag } from "../chain.js";
import type { View } from "../view.js";

/** What is declared of the region of a view and in force on the day of the map. */
export function flagsInForce({ map: { chain }, region }: View): readonly ChainFlag[] {
  return chain.flags.filter((flag) => (flag.region ?? chain.region.code) === region && isInForce(flag, chain.asOf));
}

/** Whether a day is within a span; both its ends are. ISO days stand in the order of their texts. */
export function isInForce(span: { readonly since: string; readonly until?: string | undefined }, day: string): boolean {
  return span.since <= day && (span.until === undefined || day <= span.until);
}
