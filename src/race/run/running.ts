import type { Rational } from "../../exact/index.js";
import { type FigureTable, figureProblem, type Measurer, measurer, once, type Peers } from "../../figure/index.js";
import { type Path, type Problem, pathText, refuse } from "../../reason/index.js";
import { entrantField } from "../plan/entrant-field.js";
import type { ItemPlan, NodePlan, Plan } from "../plan/plan.js";
import { raceProblem } from "../words.js";
import { type Dropped, type EarnedColumn, type Inputs, pointsAt } from "./run.js";

/** A run under way: what is known so far, and what is asked of plan and table again and again. */
export interface Running {
  readonly plan: Plan;
  readonly table: FigureTable;
  readonly measures: Measurer;
  readonly problems: Problem[];
  readonly earned: Map<NodePlan, EarnedColumn>;
  readonly inputs: Map<ItemPlan, Inputs>;
  /** Whom a treatment takes out of the ranking. */
  readonly dropped: Map<number, Dropped>;
  /** Who is compared with whom within a grouping; within the ranking groups where none is named. */
  readonly peersOf: (path?: string) => Peers;
  readonly markOf: (node: NodePlan, i: number) => Rational | undefined | "notApplicable";
  readonly complain: (path: Path, i: number, code: Parameters<typeof raceProblem>[0], values: object) => void;
}

/** Begins a run in which the ranked are those that `ranked` says. */
export function begin(plan: Plan, table: FigureTable, ranked: readonly boolean[]): Running {
  const problems: Problem[] = [];
  const earned = new Map<NodePlan, EarnedColumn>();
  const groupings = new Map<string | undefined, Peers>();
  const marks = new Map<NodePlan, readonly (Rational | "notApplicable")[]>();
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));

  function classMark(node: NodePlan, i: number): Rational | "notApplicable" {
    if (node.mark === undefined || "all" in node.mark) return "notApplicable";
    const name = nameIn(table.entrants[i]?.fields[node.mark.by]);
    if (name !== undefined) return node.mark.marks.get(name) ?? "notApplicable";
    complain([...node.path, "mark"], i, "class-missing", { path: `entrant.${node.mark.by}` });
    return "notApplicable";
  }

  function complain(path: Path, i: number, code: Parameters<typeof raceProblem>[0], values: object): void {
    const entrant = table.entrants[i]?.id ?? "";
    problems.push({ ...raceProblem(code, { entrant, ...values }), path: pathText(path) });
  }

  const points = (id: string) => pointsAt(earned.get(byId.get(id) as NodePlan), table.entrants.length);

  return {
    plan,
    table,
    problems,
    earned,
    inputs: new Map(),
    dropped: new Map(),
    complain,
    measures: measurer({
      table,
      better: plan.better,
      points,
      placed: { by: points, ties: plan.card.ties ?? "standard" },
    }),
    peersOf: (path) => {
      const key = path ?? plan.card.groups;
      return once(groupings, key, () => ({ groups: groupNumbers(table, key), ranked }));
    },
    markOf: (node, i) => {
      if (node.mark === undefined) return undefined;
      if ("all" in node.mark) return node.mark.all;
      return once(marks, node, () => table.entrants.map((_entrant, each) => classMark(node, each)))[i];
    },
  };
}

/** The number of each entrant's group under a path; one group for all where there is none. */
function groupNumbers(table: FigureTable, path: string | undefined): readonly number[] {
  if (path === undefined || path === "all") return table.entrants.map(() => 0);
  const numbers = new Map<string, number>();
  const missing: Problem[] = [];
  const groups = table.entrants.map(({ id, row, fields }) => {
    const group = nameIn(fields[entrantField(path)]);
    if (group !== undefined) return once(numbers, group, () => numbers.size);
    missing.push({ ...figureProblem("group-missing", { id, path }), path: `figures[${row}]` });
    return 0;
  });
  refuse(missing);
  return groups;
}

/** The name of a group or class; an empty cell names none. */
function nameIn(field: unknown): string | undefined {
  return (typeof field === "string" && field !== "") || typeof field === "number" ? String(field) : undefined;
}
