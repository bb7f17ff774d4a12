import { compileLimits } from "../../curve/index.js";
import { type Rational, readNumber } from "../../exact/index.js";
import { type Better, type checkMeasure, type MeasureFacts, noFacts } from "../../figure/index.js";
import { type Path, type Problem, pathText, type Text } from "../../reason/index.js";
import type { ItemBody, Mark, Rounding, Scorecard, Treat } from "../scorecard.js";
import { raceProblem } from "../words.js";
import { entrantField } from "./entrant-field.js";
import { evaluationOrder } from "./evaluation-order.js";
import type { Common, MarkPlan, NodePlan, Round, Treatments } from "./plan.js";

/** What a node's sub-tree has and needs; gathered while it is compiled. */
export interface Within {
  readonly ids: Set<string>;
  readonly reads: Set<string>;
}

/** What a body takes from the node or branch that it stands in. */
export interface Setting {
  readonly id: string;
  readonly path: Path;
  readonly label: Text | undefined;
  readonly role: Common["role"];
  readonly mark: Mark | undefined;
  readonly treat: Treat;
  /** The nodes that it stands in, itself included: what it must not read. */
  readonly above: readonly string[];
}

/** A scorecard being compiled: what was found so far. */
export interface Planning {
  readonly card: Scorecard;
  readonly problems: Problem[];
  /** Every node that has an id, in the order in which the definition writes them. */
  readonly nodes: NodePlan[];
  readonly ids: Set<string>;
  readonly figures: Set<string>;
  readonly better: (figure: string) => Better;
  readonly subtrees: Map<NodePlan, Within>;
  /** Which nodes are read, where, and what must not be read there. */
  readonly reads: {
    readonly id: string;
    readonly path: Path;
    readonly above: readonly string[];
    /** Whether it is read after the ranking, when the total is known. */
    readonly ofTotal: boolean;
  }[];
}

export function complain(
  { problems }: Planning,
  path: Path,
  code: Parameters<typeof raceProblem>[0],
  values = {},
): void {
  problems.push({ ...raceProblem(code, values), path: pathText(path) });
}

/** What a measure or a condition is checked with: what it reads is gathered in `facts`. */
export function checkIn({ better, problems }: Planning): Parameters<typeof checkMeasure>[2] {
  return { facts: noFacts(), better, problems };
}

/** What all plans of nodes have. */
export function commonOf(setting: Setting, limits: ItemBody["limits"], round: Rounding | undefined): Common {
  const { id, path, label, role, above } = setting;
  return {
    id,
    path,
    label,
    role,
    parent: above.at(-2) ?? null,
    mark: markPlan(setting.mark),
    limits: compileLimits(limits),
    round: roundOf(round),
  };
}

export function needMark(planning: Planning, plan: Common, reads: boolean, path: Path): void {
  if (reads && plan.mark === undefined) complain(planning, path, "mark-missing");
}

/** Keeps what a measure or a condition reads. */
export function remember(
  planning: Planning,
  facts: MeasureFacts,
  { above }: Pick<Setting, "above">,
  path: Path,
  ofTotal = false,
): Within {
  for (const figure of facts.figures) planning.figures.add(figure);
  for (const id of facts.nodes) planning.reads.push({ id, path, above, ofTotal });
  return { ids: new Set(), reads: facts.nodes };
}

/** Keeps a plan with what its sub-tree has and reads; what stands in for a lack is read as well. */
export function keep<P extends NodePlan>(planning: Planning, plan: P, { ids, reads }: Within, treat: Treatments): P {
  const standIns = [...treat.values()].flatMap((each) => (each.is === "item" ? [each.item] : []));
  const more = standIns.flatMap((each) => [...(planning.subtrees.get(each) as Within).reads]);
  planning.subtrees.set(plan, { ids, reads: new Set([...reads, ...more]) });
  return plan;
}

/** What several sub-trees have and need. */
export function together({ subtrees }: Planning, children: readonly NodePlan[]): Within {
  const within = children.map((child) => subtrees.get(child) as Within);
  return {
    ids: new Set(within.flatMap((each) => [...each.ids])),
    reads: new Set(within.flatMap((each) => [...each.reads])),
  };
}

/** Siblings, each after those that it reads. */
export function ordered(planning: Planning, children: readonly NodePlan[], path: Path): readonly NodePlan[] {
  const { order, stuck } = evaluationOrder(children, (child) => planning.subtrees.get(child) as Within);
  if (stuck) complain(planning, path, "node-cycle", { id: stuck.id });
  return order;
}

export function numberOf(text: string | number): Rational {
  const read = readNumber(text);
  if (typeof read === "string") throw new RangeError(`not a number: ${text}`);
  return read;
}

function markPlan(mark: Mark | undefined): MarkPlan {
  if (mark === undefined) return undefined;
  if (typeof mark !== "object") return { all: numberOf(mark) };
  return {
    by: entrantField(mark.by),
    marks: new Map(Object.entries(mark.marks).map(([k, v]) => [k, numberOf(v)])),
  };
}

export function roundOf(rounding: Rounding | undefined): Round | undefined {
  if (rounding === undefined) return undefined;
  if (typeof rounding === "object") return { places: Number(rounding.to), mode: rounding.mode };
  return { places: Number(rounding), mode: "half-up" };
}
