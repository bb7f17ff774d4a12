import { HAIR } from "../curve/index.js";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  multiply,
  one,
  type Rational,
  rational,
  show,
  sign,
  subtract,
  toText,
} from "../exact/index.js";
import {
  ANY_UNIT,
  type Column,
  type Lack,
  type Measure,
  type Reference,
  sayDistance,
  sayLevel,
  sayNumber,
  sayReference,
} from "../figure/index.js";
import { join, type Text } from "../reason/index.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, measured } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import type { Linting } from "./linting.js";
import type { ItemPlan } from "./plan.js";
import { isEndless } from "./range-of.js";
import type { Run } from "./run.js";
import { namesOf } from "./say-earned.js";
import { currencyOf, type Shape, shapesOf } from "./shape.js";
import { isRate, pairAbout } from "./simplest.js";
import { labelOf } from "./words.js";

/** A jump of at least this share of the full points is a cliff. */
const STEEP = rational(1, 2);

/** Cliffs (断崖): numbers at which at least half of the full points hang, and what stands nearest to them. */
export function lintCliffs(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((lane) => {
    const seen = new Set<string>();
    return shapesOf(linting, lane).flatMap((shape) => {
      const full = fullOf(linting, shape);
      if (!full) return [];
      return shape.named.flatMap((at): Finding[] => {
        const slot = shape.looked.findIndex((each) => equal(each, at));
        const key = slot < 0 ? toText(at) : `slot ${slot}`;
        const jump = jumpAt(shape, at);
        if (!jump || seen.has(key) || compare(absolute(subtract(jump.above, jump.below)), multiply(full, STEEP)) < 0)
          return [];
        seen.add(key);
        return [told(linting, shape, { at, slot: slot < 0 ? undefined : slot, ...jump }, full, example)];
      });
    });
  });
}

/** A number at which points jump; looked up, if it stands in a slot of what the curve looks up. */
interface Cliff extends Jump {
  readonly at: Rational;
  readonly slot: number | undefined;
}

interface Jump {
  readonly below: Rational;
  readonly above: Rational;
}

/** The points on either side of a number: it belongs to one of them. */
function jumpAt({ points, range }: Shape, at: Rational): Jump | undefined {
  const before = subtract(at, HAIR);
  if (compare(before, range.low) < 0) return undefined;
  const [low, here, high] = [points(before), points(at), points(add(at, HAIR))];
  const [left, right] = [absolute(subtract(here, low)), absolute(subtract(high, here))];
  return compare(left, right) >= 0 ? { below: low, above: here } : { below: here, above: high };
}

/** The full points: the mark, or the most that there is to earn or to lose. */
function fullOf(linting: Linting, { lane, mark, classes }: Shape): Rational | undefined {
  if (mark) return sign(mark) > 0 ? mark : undefined;
  const extent = extentOf(linting, lane.item, classes);
  if (!extent || isEndless(extent.high) || isEndless(extent.low)) return undefined;
  const most = subtract(extent.high, extent.low);
  return sign(most) > 0 ? most : undefined;
}

function told(linting: Linting, shape: Shape, cliff: Cliff, full: Rational, example: FindExample): Finding {
  const { item } = shape.lane;
  const { at, slot } = cliff;
  const points = (value: Rational) => show(value, linting.plan.shown.item).shown;
  const size = absolute(subtract(cliff.above, cliff.below));
  const names = namesOf(linting);
  const values = {
    node: labelOf(item),
    at: slot === undefined ? sayLevel(item.of, at, currencyOf(item)) : sayReference(referenceIn(item, slot), names),
    below: points(cliff.below),
    above: points(cliff.above),
    full: points(full),
    figure: join(countedIn(linting.plan, item.of).map(names.figure), { zh: "、", en: ", " }),
  };
  const path = [...item.path, "points"];
  const steep = multiply(size, rational(9, 10));
  const isSteep = (low: Rational, high: Rational) => compare(absolute(subtract(high, low)), steep) >= 0;
  const pair = pairAbout(
    shape,
    at,
    (low, high) => isSteep(shape.points(low), shape.points(high)),
    isRate(item.of) ? rational(1, 100) : one,
  );
  let apart = pair && sayDistance(item.of, subtract(pair[1], pair[0]), currencyOf(item));
  const shown =
    pair &&
    example({
      classes: shape.classes,
      values: [slot === undefined ? [item.of, pair] : [shareOf(item, slot), pair.map((x) => divide(x, at))]],
      shows: (run) => {
        const [low, high] = [earnedAt(run, item, 0), earnedAt(run, item, 1)];
        if (!low?.x || !high?.x || !isSteep(low.points, high.points)) return false;
        apart = distanceOf(run, item, 0, subtract(high.x, low.x));
        return slot !== undefined || pair.every((x, i) => measured(run, item, i, x));
      },
    });
  const near = linting.run && nearest(linting.run, item, (i) => edgeOf(linting.run, item, cliff, i));
  if (near) return finding("cliff-given", path, "note", { ...values, ...near }, shown ?? null);
  const short = apart ?? sayNumber(HAIR, "");
  return finding("cliff", path, "note", { ...values, short, points: points(size) }, shown ?? null);
}

function referenceIn(item: ItemPlan, slot: number): Reference {
  return item.curve.references[slot] as Reference;
}

/** What is measured, as a share of what its curve looks up. */
function shareOf(item: ItemPlan, slot: number): Measure {
  return { ratio: item.of, to: referenceIn(item, slot) };
}

/** Where the cliff stands for one of those given. */
function edgeOf(run: Run | undefined, item: ItemPlan, { at, slot }: Cliff, i: number): Rational | undefined {
  if (slot === undefined) return at;
  const edge = run?.inputs.get(item)?.looked[slot]?.values[i];
  return typeof edge === "object" ? edge : undefined;
}

/** Of those given, how many stand on either side, and who is nearest: in the figure's own unit where that can be told. */
function nearest(run: Run, item: ItemPlan, edge: (i: number) => Rational | undefined) {
  const measuredBy = run.table.entrants.flatMap((entrant, i) => {
    const x = earnedAt(run, item, i)?.x;
    const at = edge(i);
    return x && at ? [{ i, entrant: entrant.id, apart: subtract(x, at) }] : [];
  });
  const [first, ...others] = measuredBy;
  if (!first) return undefined;
  const under = measuredBy.filter(({ apart }) => sign(apart) < 0).length;
  const near = others.reduce((a, b) => (compare(absolute(b.apart), absolute(a.apart)) < 0 ? b : a), first);
  return {
    under,
    over: measuredBy.length - under,
    entrant: near.entrant,
    short: distanceOf(run, item, near.i, absolute(near.apart)),
  };
}

/** A distance of a ratio, times what it is a ratio to, is so much of the figure itself. */
function distanceOf(run: Run, item: ItemPlan, i: number, apart: Rational): Text {
  const { of } = item;
  const unit = run.inputs.get(item)?.unit ?? "";
  if (typeof of === "string" || !("ratio" in of)) return sayDistance(of, apart, unit);
  const peers = run.peersOf(item.peers);
  const base: Column = run.measures.measure(of.ratio, peers);
  const to = run.measures.reference(of.ratio, of.to, peers).values[i] as Rational | Lack;
  if (typeof to === "string") return sayDistance(of, apart, unit);
  return sayNumber(multiply(apart, to), base.unit === ANY_UNIT ? "" : base.unit);
}
