import * as fc from "fast-check";
import { isSaimaError } from "../../src/reason/index.js";
import { garbage } from "./arbitraries/exact.js";

/** Calls a function with arguments that are right, or not there, or garbage: it answers, or throws a `SaimaError`. */
export function standsGarbage(call: unknown, right: readonly unknown[], numRuns = 100): void {
  const argument = (at: number) =>
    fc.oneof(
      fc.constant(right[at]),
      fc.constantFrom(undefined, null),
      garbage,
      typeof right[at] === "object" && right[at] !== null ? spoiled(right[at]) : garbage,
    );
  const calls = fc.tuple(...right.map((_, at) => argument(at)), fc.nat({ max: right.length }));
  fc.assert(
    fc.property(calls, (drawn) => {
      const most = drawn.pop() as number;
      try {
        (call as (...all: unknown[]) => unknown)(...drawn.slice(0, most === 0 ? undefined : most));
      } catch (thrown) {
        if (!isSaimaError(thrown)) throw thrown;
      }
    }),
    { numRuns },
  );
}

/** An object in which one thing is garbage. */
function spoiled(right: object): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(right), "more"), garbage)
    .map(([key, value]) => ({ ...right, [key]: value }));
}
