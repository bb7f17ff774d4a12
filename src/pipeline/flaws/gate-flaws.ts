import { type Condition, satisfiable } from "../../condition/index.js";
import { type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import type { Demand } from "../moves/demand.js";
import { flawWords } from "../words.js";
import { stepsOf } from "./steps-of.js";

/** Gates that no move asks for, and stages whose gates ask together for what cannot be. */
export function gateFlaws(machine: Machine): readonly Problem[] {
  const { pipeline, demands } = machine;
  const { stages, trim = false } = pipeline;
  const asked = stepsOf(machine).filter(({ rule }) => rule.gate !== "not-asked");
  const lastAsked = asked.reduce((last, { to }) => Math.max(last, to), -1);
  const askedAt = new Set(asked.map(({ to }) => to));
  const possible = (all: readonly Demand[]) => satisfiable({ all: all.map(conditionOf) }, { trim });

  return stages.flatMap(({ id: stage, gates = [] }, index) => {
    const unasked = gates.flatMap(({ cumulative = false }, at) =>
      askedAt.has(index) || (cumulative && lastAsked >= index)
        ? []
        : [problem(flawWords, "never-asked", ["stages", index, "gates", at], { stage })],
    );
    const blocking = (demands[index] ?? []).filter(({ level }) => level === "blocking");
    const impossible = !possible(blocking) && apartFrom(blocking, stage).every(possible);
    return impossible
      ? [...unasked, problem(flawWords, "gate-impossible", ["stages", index, "gates"], { stage })]
      : unasked;
  });
}

/** What contradicts itself alone, or before this stage, is reported there: what earlier gates ask for, and each requirement. */
function apartFrom(blocking: readonly Demand[], stage: string): readonly (readonly Demand[])[] {
  const alone = new Map<string, Demand[]>();
  for (const each of blocking) {
    const key = `${each.stage} ${each.requirement}`;
    alone.set(key, [...(alone.get(key) ?? []), each]);
  }
  return [blocking.filter((each) => each.stage !== stage), ...alone.values()];
}

function conditionOf({ path, condition }: Demand): Condition {
  return path.length === 0 ? condition : { if: { all: path }, then: condition };
}
