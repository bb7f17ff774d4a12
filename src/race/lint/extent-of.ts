import { FAR, pointsOf } from "../../curve/index.js";
import {
  add,
  divide,
  equal,
  greatest,
  least,
  multiply,
  type Rational,
  rational,
  sum,
  zero,
} from "../../exact/index.js";
import type { BlockPlan, NodePlan } from "../plan/plan.js";
import { nothing } from "../run/run.js";
import { settle } from "../run/settle.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import type { Range } from "./range-of.js";
import { shapesOf, tellAll } from "./shape.js";

/** From where to where the points of a node can lie, for a class; undefined where that cannot be told. */
export function extentOf(linting: Linting, node: NodePlan, classes: Classes): Range | undefined {
  const mark = markFor(node, classes);
  if (mark === "notApplicable") return undefined;
  const settled = ({ low, high }: Range): Range => ({
    low: settle(node, low, mark, nothing).points,
    high: settle(node, high, mark, nothing).points,
  });
  switch (node.kind) {
    case "item": {
      if (!tellAll(linting, node)) return undefined;
      const shapes = shapesOf(linting, { item: node, trail: [] }).filter((each) => same(each.mark, mark));
      return shapes.length === 0 ? undefined : across(shapes.flatMap(({ probes, points }) => probes.map(points)));
    }
    case "give": {
      const points = pointsOf(node.give, mark);
      return settled({ low: points, high: points });
    }
    case "given": {
      const scaled = (x: Rational) => (mark === undefined ? x : multiply(mark, divide(x, node.high)));
      return settled({ low: scaled(node.low), high: scaled(node.high) });
    }
    case "choose": {
      const branches = node.branches.map(({ then }) => extentOf(linting, then, classes));
      if (branches.includes(undefined)) return undefined;
      return across((branches as Range[]).flatMap(({ low, high }) => [low, high]));
    }
    case "block": {
      const nodes = node.nodes.map((child) => extentOf(linting, child, classes));
      if (nodes.includes(undefined)) return undefined;
      const start = node.start ? pointsOf(node.start, mark) : zero;
      const combined = combine(node, nodes as Range[]);
      return settled({ low: add(start, combined.low), high: add(start, combined.high) });
    }
  }
}

function combine({ combine: how }: BlockPlan, parts: readonly Range[]): Range {
  const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)];
  if (how === "best") return { low: lows.reduce(greatest), high: highs.reduce(greatest) };
  const many = rational(how === "mean" ? parts.length : 1);
  return { low: divide(sum(lows), many), high: divide(sum(highs), many) };
}

function across(points: readonly Rational[]): Range {
  return { low: points.reduce(least, FAR), high: points.reduce(greatest) };
}

function same(a: Rational | undefined, b: Rational | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && equal(a, b));
}
