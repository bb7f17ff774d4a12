import { type Limited, pointsOf } from "../curve/index.js";
import {
  add,
  divide,
  greatest,
  multiply,
  type Rational,
  rational,
  roundToPlaces,
  sign,
  subtract,
  sum,
  toText,
  zero,
} from "../exact/index.js";
import {
  type Column,
  type FigureTable,
  figureProblem,
  type Lack,
  type Measurer,
  measurer,
  once,
  type Peers,
  unitText,
} from "../figure/index.js";
import { type Path, type Problem, pathText, refuse, SaimaError } from "../reason/index.js";
import type { BlockPlan, ChoosePlan, GivenPlan, ItemPlan, NodePlan, Plan, Round, TreatmentPlan } from "./plan.js";
import { lackText, raceProblem } from "./words.js";

/** What one entrant earned at one node, and how. */
export interface Earned {
  /** After limits and rounding; zero where the node gives its mark away. */
  readonly points: Rational;
  readonly mark: Rational | undefined;
  /** What was measured. */
  readonly x: Rational | undefined;
  readonly cuts: Limited["cuts"];
  /** What rounding added or took away. */
  readonly rounding: Rational | undefined;
  /** What was missing, and what took its place. */
  readonly lack: Lack | undefined;
  readonly treatment: TreatmentPlan | undefined;
  /** Not applicable, its mark handed to the others of its block. */
  readonly out: boolean;
  /** The branches of choices that were taken, outermost first. */
  readonly branches: readonly number[];
  /** What a block starts with, and what marks that are not applicable brought to its other nodes. */
  readonly start: Rational | undefined;
  readonly redistributed: Rational | undefined;
}

/** Every `Earned` has all its fields in one order: the engine then keeps them alike, which is what makes a run fast. */
const nothing: Earned = {
  points: zero,
  mark: undefined,
  x: undefined,
  cuts: [],
  rounding: undefined,
  lack: undefined,
  treatment: undefined,
  out: false,
  branches: [],
  start: undefined,
  redistributed: undefined,
};

/** What an item's curve was given: the unit of what is measured, and what it looked up. */
interface Inputs {
  readonly unit: string;
  readonly looked: readonly Column[];
}

export type EarnedColumn = readonly (Earned | undefined)[];

/** A scorecard run over a table: what everyone earned at every node, and who is not ranked for what. */
export interface Run {
  readonly plan: Plan;
  readonly table: FigureTable;
  readonly measurer: Measurer;
  readonly peersOf: (path: string | undefined) => Peers;
  readonly earned: ReadonlyMap<NodePlan, EarnedColumn>;
  readonly inputs: ReadonlyMap<ItemPlan, Inputs>;
  readonly unranked: ReadonlyMap<number, { readonly node: string; readonly lack: Lack } | undefined>;
}

/**
 * Runs a plan over a table. Someone whom a treatment takes out of the ranking is nobody's peer, so that the run is
 * repeated without them until nobody else drops out.
 */
export function evaluate(plan: Plan, table: FigureTable): Run {
  const unranked = new Map<number, { node: string; lack: Lack } | undefined>();
  for (const [i, entrant] of table.entrants.entries()) if (!entrant.ranked) unranked.set(i, undefined);
  for (;;) {
    const before = unranked.size;
    const run = evaluateOnce(plan, table, new Map(unranked));
    for (const [i, reason] of run.dropped) if (!unranked.has(i)) unranked.set(i, reason);
    if (unranked.size === before) return { ...run, unranked };
  }
}

type Unranked = Map<number, { node: string; lack: Lack } | undefined>;

function evaluateOnce(plan: Plan, table: FigureTable, unranked: Unranked) {
  const size = table.entrants.length;
  const problems: Problem[] = [];
  const earned = new Map<NodePlan, EarnedColumn>();
  const byId = new Map<string, EarnedColumn>();
  const dropped: Unranked = new Map();
  const ranked = table.entrants.map((_entrant, i) => !unranked.has(i));
  const groupings = new Map<string | undefined, Peers>();
  const inputs = new Map<ItemPlan, Inputs>();
  const everyone: boolean[] = new Array<boolean>(size).fill(true);

  for (const figure of plan.figures)
    if (!table.figures.has(figure))
      problems.push({ ...figureProblem("figure-unknown", { id: figure }), path: "figures" });
  refuse(problems);

  function peersOf(path: string | undefined): Peers {
    const key = path ?? plan.card.groups;
    return once(groupings, key, () => ({ groups: groupNumbers(key), ranked }));
  }

  function groupNumbers(path: string | undefined): readonly number[] {
    if (path === undefined || path === "all") return new Array<number>(size).fill(0);
    const numbers = new Map<string, number>();
    const found: Problem[] = [];
    const groups = table.entrants.map((entrant) => {
      const group = entrant.fields[path.slice("entrant.".length)];
      if (typeof group !== "string" && typeof group !== "number") {
        found.push({ ...figureProblem("group-missing", { id: entrant.id, path }), path: `figures[${entrant.row}]` });
        return 0;
      }
      const name = String(group);
      if (!numbers.has(name)) numbers.set(name, numbers.size);
      return numbers.get(name) as number;
    });
    refuse(found);
    return groups;
  }

  const measures = measurer({
    table,
    better: plan.better,
    points: (id) => ({
      unit: "",
      values: (byId.get(id) ?? []).map((each) => (!each || each.out ? "notApplicable" : each.points)),
    }),
  });

  function complain(path: Path, i: number, code: Parameters<typeof raceProblem>[0], values: object): void {
    const entrant = table.entrants[i]?.id ?? "";
    problems.push({ ...raceProblem(code, { entrant, ...values }), path: pathText(path) });
  }

  /** Runs something of a node; what goes wrong with the figures is told with the node's path. */
  function at<T>(path: Path, run: () => T): T | undefined {
    try {
      return run();
    } catch (thrown) {
      if (!(thrown instanceof SaimaError)) throw thrown;
      const prefix = pathText(path);
      for (const each of thrown.problems)
        problems.push(
          each.path.startsWith("figures") ? each : { ...each, path: each.path ? `${prefix}.${each.path}` : prefix },
        );
      return undefined;
    }
  }

  const marks = new Map<NodePlan, readonly (Rational | "notApplicable")[]>();

  function markOf(node: NodePlan, i: number): Rational | undefined | "notApplicable" {
    if (node.mark === undefined) return undefined;
    if ("all" in node.mark) return node.mark.all;
    const column = once(marks, node, () => table.entrants.map((_entrant, each) => classMark(node, each)));
    return column[i];
  }

  function classMark(node: NodePlan, i: number): Rational | "notApplicable" {
    if (node.mark === undefined || "all" in node.mark) return "notApplicable";
    const name = table.entrants[i]?.fields[node.mark.by];
    if (typeof name !== "string" && typeof name !== "number") {
      complain([...node.path, "mark"], i, "class-missing", { path: `entrant.${node.mark.by}` });
      return "notApplicable";
    }
    return node.mark.marks.get(String(name)) ?? "notApplicable";
  }

  /** Points as a curve gave them, held within limits and rounded. */
  function settle(
    node: NodePlan,
    raw: Rational,
    mark: Rational | undefined,
    how: Partial<Earned>,
    anchor?: Rational,
  ): Earned {
    const { points, cuts } = node.limits.hold(raw, mark, anchor);
    const rounded = round(points, node.round);
    return {
      points: rounded,
      mark,
      x: how.x,
      cuts,
      rounding: rounded === points ? undefined : subtract(rounded, points),
      lack: undefined,
      treatment: undefined,
      out: false,
      branches: nothing.branches,
      start: how.start,
      redistributed: how.redistributed,
    };
  }

  function node(plan: NodePlan, active: readonly boolean[]): EarnedColumn {
    const column = at(plan.path, () => {
      switch (plan.kind) {
        case "item":
          return item(plan, active);
        case "block":
          return block(plan, active);
        case "choose":
          return choose(plan, active);
        case "given":
          return given(plan, active);
        case "give":
          return treated(plan, active, (i) => {
            const mark = markOf(plan, i);
            return mark === "notApplicable" ? mark : settle(plan, pointsOf(plan.give, mark), mark, nothing);
          });
      }
    });
    const values = column ?? new Array<undefined>(size).fill(undefined);
    earned.set(plan, values);
    return values;
  }

  function named(plan: NodePlan, active: readonly boolean[]): EarnedColumn {
    const column = node(plan, active);
    byId.set(plan.id, column);
    if (plan.role === "deduction")
      for (const [i, each] of column.entries())
        if (each && sign(each.points) > 0)
          complain(plan.path, i, "deduction-positive", { node: plan.id, points: toText(each.points) });
    return column;
  }

  function item(plan: ItemPlan, active: readonly boolean[]): EarnedColumn {
    const peers = peersOf(plan.peers);
    const measured = withoutClass(plan, measures.measure(plan.of, peers), peers);
    const looked = plan.curve.references.map((reference) => measures.reference(plan.of, reference, measured.peers));
    for (const unit of new Set([...plan.curve.units, ...looked.map((column) => column.unit)]))
      if (unit !== measured.column.unit)
        throw new SaimaError([
          {
            ...raceProblem("peers-unit", { expected: unitText(unit), found: unitText(measured.column.unit) }),
            path: "points",
          },
        ]);
    inputs.set(plan, { unit: measured.column.unit, looked });
    const { values } = measured.column;
    return treated(plan, active, (i) => {
      const mark = markOf(plan, i);
      if (mark === "notApplicable") return mark;
      const value = values[i] as Rational | Lack;
      if (typeof value === "string") return value;
      const references = looked.map((column) => column.values[i] as Rational | Lack);
      const missing = references.find((each) => typeof each === "string");
      if (missing !== undefined) return missing;
      const x = round(value, plan.roundFigure);
      const reading = plan.curve.read(x, mark, references as Rational[]);
      const anchor = plan.curve.anchor && pointsOf(plan.curve.anchor, mark);
      return settle(plan, reading.points, mark, { x }, anchor);
    });
  }

  /** Someone whose class has no mark for an item is nobody's peer in it. */
  function withoutClass(plan: ItemPlan, column: Column, peers: Peers): { column: Column; peers: Peers } {
    if (!plan.mark || "all" in plan.mark) return { column, peers };
    const applies = table.entrants.map((_entrant, i) => markOf(plan, i) !== "notApplicable");
    const own: Peers = { groups: peers.groups, ranked: peers.ranked.map((is, i) => is && (applies[i] as boolean)) };
    return { column: measures.measure(plan.of, own), peers: own };
  }

  function given(plan: GivenPlan, active: readonly boolean[]): EarnedColumn {
    const { values, unit } = table.column(plan.given, "value");
    if (unit !== "")
      throw new SaimaError([
        { ...raceProblem("peers-unit", { expected: unitText(""), found: unitText(unit) }), path: "given" },
      ]);
    return treated(plan, active, (i) => {
      const mark = markOf(plan, i);
      if (mark === "notApplicable") return mark;
      const x = values[i] as Rational | Lack;
      if (typeof x === "string") return x;
      if (sign(subtract(x, plan.low)) < 0 || sign(subtract(x, plan.high)) > 0) {
        const range = `${toText(plan.low)}–${toText(plan.high)}`;
        complain(plan.path, i, "given-out-of-range", { node: plan.id, points: toText(x), range });
      }
      const points = mark === undefined ? x : multiply(mark, divide(x, plan.high));
      return settle(plan, points, mark, { x });
    });
  }

  /** Gives everyone active what they earn, or what takes the place of what they lack. */
  function treated(plan: NodePlan, active: readonly boolean[], earn: (i: number) => Earned | Lack): EarnedColumn {
    const column: (Earned | undefined)[] = new Array<undefined>(size).fill(undefined);
    const lacking: { i: number; lack: Lack }[] = [];
    for (let i = 0; i < size; i++) {
      if (!active[i]) continue;
      const result = earn(i);
      if (typeof result === "string") lacking.push({ i, lack: result });
      else column[i] = result;
    }
    const peers = peersOf("peers" in plan ? plan.peers : undefined);
    const scored = [...column];
    for (const { i, lack } of lacking) column[i] = treat(plan, i, lack, scored, peers);
    standIns(plan, lacking, column);
    return column;
  }

  function treat(plan: NodePlan, i: number, lack: Lack, scored: EarnedColumn, peers: Peers): Earned | undefined {
    const treatment = plan.treat.get(lack) as TreatmentPlan;
    const mark = markOf(plan, i);
    const known = mark === "notApplicable" ? undefined : mark;
    const base = { ...nothing, mark: known, lack, treatment };
    switch (treatment.is) {
      case "points": {
        if (treatment.points.share && known === undefined) return { ...base, out: true };
        const points = round(pointsOf(treatment.points, known), plan.round);
        return { ...base, points };
      }
      case "mean": {
        const others = scored.filter(
          (each, other) =>
            each && !each.out && !each.lack && peers.ranked[other] && peers.groups[other] === peers.groups[i],
        );
        if (others.length === 0) {
          complain(plan.path, i, "mean-of-nobody", { node: plan.id });
          return undefined;
        }
        const mean = divide(sum(others.map((each) => (each as Earned).points)), rational(BigInt(others.length)));
        return { ...base, points: round(mean, plan.round) };
      }
      case "redistribute":
        return { ...base, out: true };
      case "unranked":
        dropped.set(i, { node: plan.id, lack });
        return base;
      case "refuse":
        complain(plan.path, i, "refused", { node: plan.id, lack: lackText[lack] });
        return undefined;
      case "item":
        return undefined;
    }
  }

  /** Lets the items that stand in for a lack earn, each for those who need it. */
  function standIns(
    plan: NodePlan,
    lacking: readonly { i: number; lack: Lack }[],
    column: (Earned | undefined)[],
  ): void {
    for (const [lack, treatment] of plan.treat) {
      if (treatment.is !== "item") continue;
      const who = lacking.filter((each) => each.lack === lack);
      if (who.length === 0) continue;
      const active = new Array<boolean>(size).fill(false);
      for (const { i } of who) active[i] = true;
      const stand = node(treatment.item, active);
      for (const { i } of who) {
        const inner = stand[i];
        if (inner) column[i] = { ...inner, lack, treatment };
      }
    }
  }

  function choose(plan: ChoosePlan, active: readonly boolean[]): EarnedColumn {
    const column: (Earned | undefined)[] = new Array<undefined>(size).fill(undefined);
    const taken: (number | undefined)[] = new Array<undefined>(size).fill(undefined);
    const lacking: { i: number; lack: Lack }[] = [];
    const peers = peersOf(undefined);
    const asked = plan.branches.map((branch) => branch.if?.({ table, peers, measures }));
    for (let i = 0; i < size; i++) {
      if (!active[i]) continue;
      if (markOf(plan, i) === "notApplicable") {
        lacking.push({ i, lack: "notApplicable" });
        continue;
      }
      for (const [b, ask] of asked.entries()) {
        const answer = ask ? ask(i) : true;
        if (answer === true) taken[i] = b;
        else if (answer !== false) lacking.push({ i, lack: answer });
        if (answer !== false) break;
      }
    }
    for (const [b, branch] of plan.branches.entries()) {
      const mask = taken.map((each) => each === b);
      if (!mask.includes(true)) continue;
      const inner = node(branch.then, mask);
      for (const [i, each] of inner.entries()) if (each) column[i] = { ...each, branches: [b, ...each.branches] };
    }
    const scored = [...column];
    for (const { i, lack } of lacking) column[i] = treat(plan, i, lack, scored, peers);
    standIns(plan, lacking, column);
    return column;
  }

  function block(plan: BlockPlan, active: readonly boolean[]): EarnedColumn {
    const marked = active.map((on, i) => on && markOf(plan, i) !== "notApplicable");
    for (const child of plan.order) named(child, marked);
    const columns = plan.nodes.map((child) => earned.get(child) as EarnedColumn);
    return treated(plan, active, (i) => blockOf(plan, columns, i));
  }

  function blockOf(plan: BlockPlan, columns: readonly EarnedColumn[], i: number): Earned | Lack {
    const mark = markOf(plan, i);
    if (mark === "notApplicable") return mark;
    const children = columns.map((column, n) => ({ role: (plan.nodes[n] as NodePlan).role, earned: column[i] }));
    const scores = children.filter((child) => child.role === "score");
    const inside = children.flatMap((child) => (child.earned && !child.earned.out ? [child.earned] : []));
    if (inside.length === 0 && plan.start === undefined)
      return { ...nothing, mark, lack: children[0]?.earned?.lack, out: true };
    const gone = scores.filter((child) => child.earned?.out);
    const start = plan.start ? pointsOf(plan.start, mark) : zero;
    const together = combine(
      plan,
      inside.map((each) => each.points),
    );
    const redistributed = gone.length > 0 && plan.combine === "sum" ? handedOn(plan, scores, mark, i) : zero;
    const raw = add(add(start, together), redistributed);
    const told = { start: plan.start && start, redistributed: sign(redistributed) === 0 ? undefined : redistributed };
    return settle(plan, raw, mark, told);
  }

  /** The applicable items x block mark ÷ applicable marks, less what they earned. */
  function handedOn(
    plan: BlockPlan,
    scores: readonly { readonly earned: Earned | undefined }[],
    mark: Rational | undefined,
    i: number,
  ): Rational {
    const own = plan.nodes.filter((child) => child.role === "score").map((child) => markOf(child, i));
    const marks = own.map((each) => (each === undefined || each === "notApplicable" ? zero : each));
    const stays = (n: number) =>
      scores[n]?.earned !== undefined && !scores[n]?.earned?.out && sign(marks[n] as Rational) > 0;
    const applicable = sum(marks.filter((_each, n) => stays(n)));
    if (sign(applicable) === 0) return zero;
    const earnedThere = sum(scores.filter((_each, n) => stays(n)).map((each) => (each.earned as Earned).points));
    const whole = mark ?? sum(marks);
    return subtract(divide(multiply(earnedThere, whole), applicable), earnedThere);
  }

  named(plan.root, everyone);
  refuse(problems);
  return { plan, table, measurer: measures, peersOf, earned, inputs, dropped };
}

function combine(plan: BlockPlan, points: readonly Rational[]): Rational {
  if (points.length === 0) return zero;
  if (plan.combine === "best") return points.reduce(greatest);
  const total = sum(points);
  return plan.combine === "mean" ? divide(total, rational(BigInt(points.length))) : total;
}

function round(value: Rational, to: Round | undefined): Rational {
  return to ? roundToPlaces(value, to.places, to.mode) : value;
}

/** The total of each entrant. */
export function totalsOf({ plan, earned }: Run): readonly Rational[] {
  return (earned.get(plan.root) as EarnedColumn).map((each) => (each as Earned).points);
}
