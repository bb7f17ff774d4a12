import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPipeline } from "../../src/pipeline/parse-pipeline.js";
import type { PipelineInput } from "../../src/pipeline/pipeline.js";

type Move = NonNullable<PipelineInput["moves"]>[number];

const size = fc.integer({ min: 1, max: 6 });
const ids = (n: number) => Array.from({ length: n }, (_, i) => `s${i}`);

/** Rules that name one move each, so that taking one away takes that move alone. */
const pipeline = size.chain((n) => {
  const pair = fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })).filter(([from, to]) => from !== to);
  const forward = Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]);
  return fc.record({
    n: fc.constant(n),
    pairs:
      n === 1
        ? fc.constant([])
        : fc
            .tuple(fc.subarray(forward, { minLength: Math.max(0, n - 3) }), fc.array(pair, { maxLength: 5 }))
            .map(([a, b]) => [...a, ...b]),
    finals: fc.subarray(ids(n), { maxLength: Math.min(2, n) }),
    forbidden: n === 1 ? fc.constant([]) : fc.array(pair, { maxLength: 1 }),
  });
});

function made({
  n,
  pairs,
  finals,
  forbidden,
}: {
  n: number;
  pairs: readonly (readonly [number, number])[];
  finals: readonly string[];
  forbidden: readonly (readonly [number, number])[];
}) {
  const rule = ([from, to]: readonly [number, number], more: Partial<Move> = {}): Move => ({
    from: [`s${from}`],
    to: [`s${to}`],
    ...more,
  });
  const moves = [...forbidden.map((each) => rule(each, { by: "nobody" })), ...pairs.map((each) => rule(each))];
  const stages = ids(n).map((id) => ({ id, ...(finals.includes(id) ? { final: true } : {}) }));
  return { id: "random", edition: "1", stages, moves } satisfies PipelineInput;
}

/** Which stages lead to which, the slow way: paths over one more stage each time. */
function wayTo({ stages, moves }: ReturnType<typeof made>): boolean[][] {
  const names = stages.map(({ id }) => id);
  const way = names.map((from) =>
    names.map((to) => {
      if (from === to) return true;
      const rule = moves.find((each) => each.from?.[0] === from && each.to?.[0] === to);
      return rule !== undefined && rule.by !== "nobody";
    }),
  );
  const all = names.map((_, index) => index);
  for (const over of all)
    for (const from of all)
      for (const to of all) if (way[from]?.[over] && way[over]?.[to]) (way[from] as boolean[])[to] = true;
  return way;
}

function isSound(input: ReturnType<typeof made>): boolean {
  const way = wayTo(input);
  const last = input.stages.length - 1;
  return input.stages.every(
    (_, index) =>
      way[0]?.[index] &&
      input.stages.some((stage, to) => (("final" in stage && stage.final) || to === last) && way[index]?.[to]),
  );
}

describe("a pipeline without flaws", () => {
  test("is one whose every stage is reached from the first and reaches a final one", () => {
    const counts = { true: 0, false: 0 };
    fc.assert(
      fc.property(pipeline.map(made), (input) => {
        counts[`${isSound(input)}`]++;
        expect(checkPipeline(input).length === 0).toBe(isSound(input));
      }),
      { numRuns: 600 },
    );
    expect(counts.true).toBeGreaterThan(60);
    expect(counts.false).toBeGreaterThan(60);
  });

  test("has them when a move is taken away that it needs", () => {
    fc.assert(
      fc.property(pipeline.map(made).filter(isSound), (input) => {
        input.moves.forEach((_, cut) => {
          const without = { ...input, moves: input.moves.filter((__, index) => index !== cut) };
          expect(checkPipeline(without).length === 0).toBe(isSound(without));
        });
      }),
    );
  });

  test("names the stages that are wrong, and no others", () => {
    fc.assert(
      fc.property(pipeline.map(made), (input) => {
        const way = wayTo(input);
        const unreachable = checkPipeline(input)
          .filter(({ code }) => code === "stage-unreachable")
          .map(({ path }) => path);
        expect(unreachable).toEqual(input.stages.flatMap((_, index) => (way[0]?.[index] ? [] : [`stages[${index}]`])));
      }),
    );
  });
});

test("a clock is to a stage that can follow exactly when a walk from the first stage shows both entries standing in order", () => {
  fc.assert(
    fc.property(pipeline.map(made).filter(isSound), fc.nat(), fc.nat(), (input, a, b) => {
      const n = input.stages.length;
      const [from, until] = [a % n, b % n];
      const clock = { id: "c", from: { entered: `s${from}` }, until: { entered: `s${until}` }, within: { days: 1 } };
      const flawed = checkPipeline({ ...input, clocks: [clock] }).some(({ code }) => code === "stage-cannot-follow");
      expect(flawed).toBe(!canFollow(input, from, until));
    }),
    { numRuns: 200 },
  );
});

/** Every walk as far as it tells something new: where one stands, and since which step which entries stand. */
function canFollow(input: ReturnType<typeof made>, from: number, until: number): boolean {
  const step = (stage: number) =>
    input.stages.flatMap(({ id }, to) => {
      const rule = input.moves.find((each) => each.from?.[0] === `s${stage}` && each.to?.[0] === id);
      return rule && rule.by !== "nobody" ? [to] : [];
    });
  const seen = new Set<string>();
  const walks = [[0]];
  for (const standing of walks) {
    const [at, entry] = [standing.indexOf(until), standing.indexOf(from)];
    if (at >= 0 && entry >= 0 && at > entry) return true;
    const stage = standing.at(-1) ?? 0;
    for (const to of step(stage)) {
      // Going back before a stage undoes its entry.
      const next = [...standing.filter((each) => each < to), to];
      if (seen.has(next.join())) continue;
      seen.add(next.join());
      walks.push(next);
    }
  }
  return false;
}
