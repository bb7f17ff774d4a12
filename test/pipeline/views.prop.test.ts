import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advance,
  conversion,
  type Dossier,
  lightsOn,
  parsePipeline,
  replay,
  ripeList,
  rollingPlan,
  warMap,
} from "../../src/pipeline/index.js";
import { shuffled, shuffles } from "../support/arbitraries/shuffled.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { story, steering as written } from "./steering.js";
import { day, flagged, histories } from "./stories.js";

const steering = parsePipeline(written);

const views: readonly (readonly [string, (dossiers: readonly Dossier[]) => object])[] = [
  ["a rolling plan", (dossiers) => rollingPlan(flagged, dossiers, { plan: "disjoint", period: "2023" })],
  ["the war map", (dossiers) => warMap(flagged, dossiers)],
  ["the ripe list", (dossiers) => ripeList(flagged, dossiers)],
  ["a conversion", (dossiers) => conversion(flagged, dossiers, { cohort: "start-rate", period: "2023" })],
  ["the lights", byProject],
];

function byProject(dossiers: readonly Dossier[]) {
  return Object.fromEntries([...dossiers].sort(byId).map((each) => [each.project, lightsOn(flagged, each)]));
}

function byId(a: Dossier, b: Dossier): number {
  return a.project < b.project ? -1 : 1;
}

describe.each(views)("%s", (_, view) => {
  test("is plain JSON, and looks without touching", () => {
    fc.assert(
      fc.property(histories, day, (events, asOf) => {
        const { dossiers } = replay(flagged, events, { asOf });
        const before = JSON.stringify(dossiers);
        const answer = view(dossiers);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(JSON.stringify(dossiers)).toBe(before);
      }),
    );
  });

  test("is the same whatever the order of the dossiers", () => {
    fc.assert(
      fc.property(histories, day, shuffles, (events, asOf, order) => {
        const { dossiers } = replay(flagged, events, { asOf });
        expect(JSON.stringify(view(shuffled(dossiers, order)))).toBe(JSON.stringify(view(dossiers)));
      }),
    );
  });
});

describe("the war map", () => {
  test("has every project that is large enough, once, most pressing first", () => {
    fc.assert(
      fc.property(histories, day, (events, asOf) => {
        const { dossiers } = replay(steering, events, { asOf });
        const { rows, undecided } = warMap(steering, dossiers);
        const ids = [...rows, ...undecided].map(({ project }) => project);
        expect(new Set(ids).size).toBe(ids.length);
        const large = new Set<unknown>(["1亿元", "1.5亿元"]);
        const small = new Set<unknown>(["0", "0元", "4999.99万元"]);
        for (const { project, record } of dossiers) {
          if (large.has(record["total"])) expect(rows.map((each) => each.project)).toContain(project);
          if (small.has(record["total"])) expect(ids).not.toContain(project);
        }
        // In calendar days, as the clocks of this pipeline count: over by most first, then those with the fewest left.
        const left = rows.map(({ clock }) => {
          if (!clock) return Number.POSITIVE_INFINITY;
          return clock.reading.state === "over" ? -(clock.reading.days as number) : (clock.reading.days as number);
        });
        left.forEach((days, index) => {
          const next = left[index + 1] ?? days;
          expect(days).toBeLessThanOrEqual(next);
          if (index + 1 < rows.length && days === next)
            expect(rows[index]!.project < rows[index + 1]!.project).toBe(true);
        });
      }),
    );
  });
});

describe("the ripe list", () => {
  const onward = parsePipeline({ ...steering, moves: [{ kind: "forward" }, { kind: "back" }] });

  test("names exactly those active projects that can be moved to the next stage as they are", () => {
    const seen = { ripe: 0, unripe: 0 };
    fc.assert(
      fc.property(histories, (events) => {
        const { dossiers } = replay(onward, events, { asOf: "2024-12-31" });
        const { rows } = ripeList(onward, dossiers);
        for (const dossier of dossiers) {
          const next = steering.stages[steering.stages.findIndex(({ id }) => id === dossier.stage) + 1]?.id;
          const moved =
            next !== undefined && advance(onward, dossier, { id: "next", to: next, on: "2024-12-31" }).accepted;
          seen[moved ? "ripe" : "unripe"]++;
          expect(rows.flatMap(({ project, to }) => (project === dossier.project ? [to] : []))).toEqual(
            moved ? [next] : [],
          );
        }
      }),
    );
    expect(Math.min(seen.ripe, seen.unripe)).toBeGreaterThan(10);
  });
});

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  const { dossiers } = replay(
    steering,
    [story("a", { total: "1亿元" }, [["2024-01-01", "signed"]]), story("b", {}, [["2024-01-01", "talks"]])].flat(),
    { asOf: "2024-06-30" },
  );
  test.each<[string, unknown, ...unknown[]]>([
    ["rollingPlan", rollingPlan, steering, dossiers, { plan: "rolling", period: "2024" }],
    ["warMap", warMap, steering, dossiers],
    ["ripeList", ripeList, steering, dossiers],
    ["conversion", conversion, steering, dossiers, { cohort: "start-rate", period: "2024" }],
    ["lightsOn", lightsOn, steering, dossiers[0]],
  ])("by %s", (_, call, ...right) => {
    standsGarbage(call, right);
  });

  test.each([
    ["rollingPlan", (dossier: Dossier) => rollingPlan(steering, [dossier], { plan: "rolling", period: "2024" })],
    ["warMap", (dossier: Dossier) => warMap(steering, [dossier])],
    ["ripeList", (dossier: Dossier) => ripeList(steering, [dossier])],
    ["conversion", (dossier: Dossier) => conversion(steering, [dossier], { cohort: "start-rate", period: "2024" })],
  ])("by %s of a dossier in which something is garbage", (_, call) => {
    standsGarbage(call, [dossiers[0]], 300);
  });
});
