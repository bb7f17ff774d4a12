import type { Path, Text } from "../../reason/index.js";
import type { ItemPlan } from "../plan/plan.js";
import type { Turn } from "./turn.js";

/** Something of a scorecard by which a figure bears on a place. */
export interface Pull {
  readonly path: Path;
  readonly label: Text;
  /**
   * Which way it pulls the entrant as its figure rises; an item whose points tell, stretch by stretch; or undefined, where
   * nothing can be told.
   */
  readonly way: 1 | 0 | -1 | ItemPlan | undefined;
  /**
   * Where what it looks at comes to lack a number, or has one again. The answer of each changes at most once between those
   * of the ones before it.
   */
  readonly breaks?: readonly Turn[];
  /** Between all breaks and turns, each pulls one way. The answer of a turn changes at most once between two breaks. */
  readonly turns: readonly Turn[];
  /** Whether the scorecard may refuse what it comes to, on one side or the other. */
  readonly refusable?: boolean;
}
