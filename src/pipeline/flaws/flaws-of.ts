import type { Problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import { clockFlaws } from "./clock-flaws.js";
import { conditionFlaws } from "./condition-flaws.js";
import { gateFlaws } from "./gate-flaws.js";
import { lightFlaws } from "./light-flaws.js";
import { stageFlaws } from "./stage-flaws.js";

/** What runs, but cannot be meant. */
export function flawsOf(machine: Machine): readonly Problem[] {
  return [stageFlaws, gateFlaws, conditionFlaws, clockFlaws, lightFlaws].flatMap((flaws) => flaws(machine));
}
