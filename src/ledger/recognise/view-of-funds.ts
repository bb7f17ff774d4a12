import type { Arrived } from "../ledger.js";

/**
 * Capital that arrived as a condition sees it, at `funds.<kind>.inYear | inPeriod | ever`. The events of a project are known,
 * so that where none arrived of a kind that is asked for it was nothing, and not unknown.
 */
export function viewOfFunds(
  funds: Readonly<Record<string, Arrived>>,
  kinds: readonly string[],
): Readonly<Record<string, { readonly [Span in keyof Arrived]: unknown }>> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const { inYear = [], inPeriod = [], ever = [] } = funds[kind] ?? {};
      return [kind, { inYear: orZero(inYear), inPeriod: orZero(inPeriod), ever: orZero(ever) }];
    }),
  );
}

/** A plain zero is a zero of any currency. */
function orZero(amount: Arrived[keyof Arrived]): unknown {
  return Array.isArray(amount) && amount.length === 0 ? "0" : amount;
}
