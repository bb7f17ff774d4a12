import { FAR, pointsOf } from "../../curve/index.js";
import { add, greatest, least, type Rational, zero } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import { combined } from "../run/combined.js";
import { scaled } from "../run/evaluate-given.js";
import { nothing } from "../run/run.js";
import { settle } from "../run/settle.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import type { Range } from "./range-of.js";
import { tellAll } from "./shape.js";
import { shapesFor } from "./shapes-for.js";

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
      const shapes = shapesFor(linting, node, classes);
      return shapes.length === 0 ? undefined : across(shapes.flatMap(({ probes, points }) => probes.map(points)));
    }
    case "give": {
      const points = pointsOf(node.give, mark);
      return settled({ low: points, high: points });
    }
    case "given":
      return settled({ low: scaled(node, node.low, mark), high: scaled(node, node.high, mark) });
    case "choose": {
      const branches = node.branches.map(({ then }) => extentOf(linting, then, classes));
      if (branches.includes(undefined)) return undefined;
      return across((branches as Range[]).flatMap(({ low, high }) => [low, high]));
    }
    case "block": {
      const ranges = node.nodes.map((child) => extentOf(linting, child, classes));
      if (ranges.includes(undefined)) return undefined;
      const start = node.start ? pointsOf(node.start, mark) : zero;
      const lows = (ranges as Range[]).map(({ low }) => low);
      const highs = (ranges as Range[]).map(({ high }) => high);
      return settled({ low: add(start, combined(node, lows)), high: add(start, combined(node, highs)) });
    }
  }
}

function across(points: readonly Rational[]): Range {
  return { low: points.reduce(least, FAR), high: points.reduce(greatest) };
}
