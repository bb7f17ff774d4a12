import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { conversion, type Pipeline, parsePipeline, replay } from "../../src/pipeline/index.js";
import { steering } from "./steering.js";
import { day, histories } from "./stories.js";

const between = (from: string, to: string) =>
  parsePipeline({ ...steering, cohorts: [{ id: "any", from, to, amount: "total" }] });
const ids = steering.stages.map(({ id }) => id);
const cohorts = fc.constantFrom(...ids.flatMap((from) => ids.map((to) => between(from, to))));
const periods = fc
  .tuple(day, fc.nat(200))
  .map(([from, length]) => ({ kind: "range" as const, from, until: addDays(from, length) }));

function ask(pipeline: Pipeline, events: readonly Readonly<Record<string, unknown>>[], asOf: string, period: object) {
  const { dossiers } = replay(pipeline, events, { asOf });
  return conversion(pipeline, dossiers, { cohort: "any", period: period as never });
}

/** Whether an exact text is a number from 0 to 1. */
function isShare(exact: string): boolean {
  const [top = "", bottom = "1"] = exact.split("/");
  return bottom === "1" ? Number(top) >= 0 && Number(top) <= 1 : BigInt(top) >= 0n && BigInt(top) <= BigInt(bottom);
}

describe("the laws of a conversion", () => {
  test("a rate whose numerator is inside its denominator is from nothing to all", () => {
    fc.assert(
      fc.property(cohorts, histories, day, periods, (pipeline, events, asOf, period) => {
        const { rate, numerator, denominator, unrated } = ask(pipeline, events, asOf, period);
        expect(numerator.count).toBeLessThanOrEqual(denominator.count);
        for (const share of [rate.count, rate.amount]) if (share) expect(share.exact).toSatisfy(isShare);
        expect(unrated.map(({ of }) => of)).toEqual(
          (["count", "amount"] as const).filter((each) => rate[each] === null),
        );
        expect(rate.count === null).toBe(denominator.count === 0);
      }),
    );
  });

  test("cohorts of periods that follow one another are the cohort of both, and share nobody", () => {
    fc.assert(
      fc.property(cohorts, histories, day, periods, fc.nat(200), (pipeline, events, asOf, period, at) => {
        const middle = addDays(period.from, at);
        fc.pre(middle < period.until);
        const within = (part: object) =>
          ask(pipeline, events, asOf, { ...period, ...part }).projects.map((each) => each.project);
        const parts = [...within({ until: middle }), ...within({ from: addDays(middle, 1) })];
        expect(parts.sort()).toEqual([...within({})].sort());
      }),
    );
  });

  test("as time goes on nobody leaves a cohort, and nobody who was converted is so no more", () => {
    fc.assert(
      fc.property(cohorts, histories, fc.tuple(day, day), periods, (pipeline, events, days, period) => {
        const [sooner, later] = [...days].sort() as [string, string];
        const [before, after] = [sooner, later].map((asOf) => ask(pipeline, events, asOf, period).projects);
        for (const each of before!) {
          const since = after!.find(({ project }) => project === each.project);
          expect(since?.from).toBe(each.from);
          if (each.to !== null) expect(since?.to).toBe(each.to);
        }
      }),
    );
  });
});
