import type { Condition } from "../../condition/index.js";
import type { Path } from "../../reason/index.js";
import type { Moment } from "../clock.js";
import type { Asks, Permission } from "../gate.js";
import type { Pipeline } from "../pipeline.js";

/** A condition of a pipeline, where it stands, and whether it sees the facts of a project or an event alone. */
export interface Placed {
  readonly condition: Condition;
  readonly path: Path;
  readonly sees: "facts" | "event";
}

/** Every condition that a pipeline puts to projects and to their events. */
export function conditionsOf(pipeline: Pipeline): readonly Placed[] {
  const { stages, moves = [], activities = [], clocks = [], durations = [] } = pipeline;
  const { lights = [], plans = [], ripe = [], warMap } = pipeline;
  return [
    ...stages.flatMap(({ gates = [] }, i) =>
      gates.flatMap((gate, g) => {
        const path = ["stages", i, "gates", g];
        return [...ofAsks(gate, path), ...facts(gate.waive, [...path, "waive"])];
      }),
    ),
    ...moves.flatMap(({ by }, i) => facts(by, ["moves", i, "by"])),
    ...activities.flatMap(({ by, leave }, i) => [
      ...facts(by, ["activities", i, "by"]),
      ...facts(leave, ["activities", i, "leave"]),
    ]),
    ...clocks.flatMap(({ from, until, where }, i) => [
      ...ofMoment(from, ["clocks", i, "from"]),
      ...ofMoment(until, ["clocks", i, "until"]),
      ...facts(where, ["clocks", i, "where"]),
    ]),
    ...durations.flatMap(({ from, until }, i) => [
      ...ofMoment(from, ["durations", i, "from"]),
      ...ofMoment(until, ["durations", i, "until"]),
    ]),
    ...lights.flatMap(({ rules }, i) => rules.flatMap((rule, r) => facts(rule.if, ["lights", i, "rules", r, "if"]))),
    ...plans.flatMap(({ where, batches }, i) => [
      ...facts(where, ["plans", i, "where"]),
      ...batches.flatMap((batch, b) => facts(batch.where, ["plans", i, "batches", b, "where"])),
    ]),
    ...ripe.flatMap(({ where }, i) => facts(where, ["ripe", i, "where"])),
    ...facts(warMap?.where, ["warMap", "where"]),
  ];
}

function facts(condition: Permission | undefined, path: Path): readonly Placed[] {
  return typeof condition === "object" ? [{ condition, path, sees: "facts" }] : [];
}

function ofMoment(moment: Moment, path: Path): readonly Placed[] {
  if (!("event" in moment) || !moment.where) return [];
  return [{ condition: moment.where, path: [...path, "where"], sees: "event" }];
}

function ofAsks({ require = [], hold = [] }: Asks, path: Path): readonly Placed[] {
  return [
    ...require.flatMap((each, i) =>
      typeof each === "object" && "if" in each
        ? [...facts(each.if, [...path, "require", i, "if"]), ...ofAsks(each.then, [...path, "require", i, "then"])]
        : [],
    ),
    ...hold.flatMap((each, i) =>
      "that" in each ? facts(each.that, [...path, "hold", i, "that"]) : facts(each, [...path, "hold", i]),
    ),
  ];
}
