import {
  type CompiledCurve,
  type CompiledLimits,
  type Curve,
  compileCurve,
  compileLimits,
  compilePoints,
  type Points,
} from "../curve/index.js";
import { type Rational, type RoundingMode, readNumber, sign } from "../exact/index.js";
import {
  type Better,
  checkMeasure,
  checkReference,
  type Lack,
  type Measure,
  type MeasureFacts,
  noFacts,
  type Reference,
} from "../figure/index.js";
import { type Path, type Problem, pathText, type Text } from "../reason/index.js";
import { type CompiledAsk, compileAsk } from "./compile-ask.js";
import { evaluationOrder } from "./evaluation-order.js";
import type {
  BlockBody,
  Body,
  ChooseBody,
  GiveBody,
  GivenBody,
  ItemBody,
  Mark,
  Node,
  Rounding,
  Scorecard,
  Treat,
  Treatment,
} from "./scorecard.js";
import { lackText, raceProblem } from "./words.js";

/** A scorecard made ready to be run: every text read, every reference found, every order settled. */
export interface Plan {
  readonly card: Scorecard;
  readonly root: BlockPlan;
  /** Every node that has an id, in the order in which the definition writes them. */
  readonly nodes: readonly NodePlan[];
  readonly figures: ReadonlySet<string>;
  readonly breakTies: readonly { readonly by: Measure; readonly better: Better }[];
  readonly better: (figure: string) => Better;
  /** Decimals that points and totals are shown with. */
  readonly shown: { readonly item: number; readonly total: number; readonly settled: boolean };
  readonly roundTotal: Round | undefined;
}

export interface Round {
  readonly places: number;
  readonly mode: RoundingMode;
}

export type MarkPlan =
  | { readonly all: Rational }
  | { readonly by: string; readonly marks: ReadonlyMap<string, Rational> }
  | undefined;

interface Common {
  readonly id: string;
  readonly path: Path;
  readonly label: Text | undefined;
  readonly role: "score" | "bonus" | "deduction";
  readonly mark: MarkPlan;
  readonly limits: CompiledLimits;
  readonly round: Round | undefined;
}

/** What happens for each lack that can arise. */
type Treatments = ReadonlyMap<Lack, TreatmentPlan>;

export interface ItemPlan extends Common {
  readonly kind: "item";
  readonly of: Measure;
  readonly points: Curve<Reference>;
  readonly curve: CompiledCurve<Reference>;
  readonly treat: Treatments;
  readonly peers: string | undefined;
  readonly roundFigure: Round | undefined;
}

export interface BlockPlan extends Common {
  readonly kind: "block";
  readonly nodes: readonly NodePlan[];
  /** The same nodes, each after those that it reads. */
  readonly order: readonly NodePlan[];
  readonly combine: "sum" | "best" | "mean";
  readonly start: Points | undefined;
  readonly treat: Treatments;
}

export interface ChoosePlan extends Common {
  readonly kind: "choose";
  readonly branches: readonly { readonly if: CompiledAsk | undefined; readonly then: NodePlan }[];
  readonly treat: Treatments;
}

export interface GivenPlan extends Common {
  readonly kind: "given";
  readonly given: string;
  readonly low: Rational;
  readonly high: Rational;
  readonly treat: Treatments;
}

export interface GivePlan extends Common {
  readonly kind: "give";
  readonly give: Points;
  readonly treat: Treatments;
}

export type NodePlan = ItemPlan | BlockPlan | ChoosePlan | GivenPlan | GivePlan;

export type TreatmentPlan =
  | { readonly is: "points"; readonly points: Points }
  | { readonly is: "mean" | "redistribute" | "unranked" | "refuse" }
  | { readonly is: "item"; readonly item: ItemPlan };

/** What a node's sub-tree has and needs; gathered while it is compiled. */
interface Within {
  readonly ids: Set<string>;
  readonly reads: Set<string>;
}

/** What a body takes from the node or branch that it stands in. */
interface Setting {
  readonly id: string;
  readonly path: Path;
  readonly label: Text | undefined;
  readonly role: Common["role"];
  readonly mark: Mark | undefined;
  readonly treat: Treat;
  /** The nodes that it stands in, itself included: what it must not read. */
  readonly above: readonly string[];
}

/** Compiles a parsed scorecard; problems that only the whole can show are added to `problems`. */
export function planOf(card: Scorecard, problems: Problem[]): Plan {
  const nodes: NodePlan[] = [];
  const figures = new Set<string>();
  const subtrees = new Map<NodePlan, Within>();
  const ids = new Set<string>();
  const better = (figure: string): Better => card.figures?.[figure]?.better ?? "higher";
  const reads: { readonly id: string; readonly path: Path; readonly above: readonly string[] }[] = [];

  function complain(path: Path, code: Parameters<typeof raceProblem>[0], values = {}): void {
    problems.push({ ...raceProblem(code, values), path: pathText(path) });
  }

  function node(input: Node, path: Path, above: readonly string[]): NodePlan {
    if (ids.has(input.id)) complain([...path, "id"], "id-duplicate", { id: input.id });
    ids.add(input.id);
    const at = nodes.push(undefined as never) - 1;
    const setting: Setting = {
      id: input.id,
      path,
      label: input.label,
      role: input.role ?? "score",
      mark: input.mark,
      treat: {},
      above: [...above, input.id],
    };
    const plan = body(input, setting);
    (subtrees.get(plan) as Within).ids.add(input.id);
    nodes[at] = plan;
    return plan;
  }

  function body(input: Body, setting: Setting): NodePlan {
    const placed = input.mark === undefined ? setting : { ...setting, mark: input.mark };
    if ("of" in input) return item(input, placed, card.treat ?? {});
    if ("nodes" in input) return block(input, placed);
    if ("choose" in input) return choose(input, placed);
    if ("given" in input) return given(input, placed);
    return give(input, placed);
  }

  function common(setting: Setting, limits: ItemBody["limits"], round: Rounding | undefined): Common {
    const { id, path, label, role } = setting;
    return {
      id,
      path,
      label,
      role,
      mark: markPlan(setting.mark),
      limits: compileLimits(limits),
      round: roundOf(round),
    };
  }

  function needMark(plan: Common, reads: boolean, path: Path): void {
    if (reads && plan.mark === undefined) complain(path, "mark-missing");
  }

  function remember(facts: MeasureFacts, setting: Setting, path: Path): Within {
    for (const figure of facts.figures) figures.add(figure);
    for (const id of facts.nodes) reads.push({ id, path, above: setting.above });
    return { ids: new Set(), reads: facts.nodes };
  }

  function item(input: ItemBody, setting: Setting, defaults: Treat): ItemPlan {
    const { path } = setting;
    const facts = noFacts();
    const check = { facts, better, problems };
    checkMeasure(input.of, [...path, "of"], check);
    const curve = compileCurve(input.points);
    for (const reference of curve.references) checkReference(input.of, reference, [...path, "points"], check);
    const within = remember(facts, setting, path);
    const plan = common(setting, input.limits, input.round?.item ?? card.round?.item);
    needMark(plan, curve.readsMark || plan.limits.readsMark || Boolean(curve.anchor?.share), path);
    if (input.limits?.within !== undefined && !curve.anchor) complain([...path, "limits", "within"], "limits-within");
    const said = { ...defaults, ...setting.treat, ...input.treat };
    const treat = treatments(facts.lacks, said, setting, plan, defaults);
    const compiled: ItemPlan = {
      ...plan,
      kind: "item",
      of: input.of,
      points: input.points,
      curve,
      treat,
      peers: input.peers,
      roundFigure: roundOf(input.round?.figure ?? card.round?.figure),
    };
    subtrees.set(compiled, standIns(within, treat));
    return compiled;
  }

  /** A mark that differs by class can be lacking too. */
  function treatments(
    needed: ReadonlySet<Lack>,
    treat: Treat,
    setting: Setting,
    plan: Common,
    defaults: Treat = card.treat ?? {},
  ): Treatments {
    const compiled = new Map<Lack, TreatmentPlan>();
    const lacks = new Set(needed);
    if (plan.mark && "by" in plan.mark) lacks.add("notApplicable");
    for (const lack of lacks) {
      const treatment = treat[lack];
      const path = [...setting.path, "treat", lack];
      if (treatment === undefined) complain(path, "treatment-missing", { lack: lackText[lack], key: lack });
      else if (lack === "alone" && treatment === "mean") complain(path, "treatment-mean-alone");
      else compiled.set(lack, treatmentPlan(treatment, lack, { ...setting, path }, plan, defaults));
    }
    return compiled;
  }

  /** What stands in for a lack is read as well. */
  function standIns({ ids, reads }: Within, treat: Treatments): Within {
    const items = [...treat.values()].flatMap((each) =>
      each.is === "item" ? [subtrees.get(each.item) as Within] : [],
    );
    return { ids, reads: new Set([...reads, ...items.flatMap((each) => [...each.reads])]) };
  }

  function treatmentPlan(
    treatment: Treatment,
    lack: Lack,
    setting: Setting,
    plan: Common,
    defaults: Treat,
  ): TreatmentPlan {
    if (typeof treatment === "object") {
      // What stands in is treated by the card, but for the lacks that it stands in for: those it treats itself.
      const { [lack]: _same, ...others } = defaults;
      const alone = { ...setting, mark: treatment.mark ?? setting.mark, treat: {} };
      return { is: "item", item: item(treatment, alone, others) };
    }
    if (treatment === "mean" || treatment === "redistribute" || treatment === "unranked" || treatment === "refuse")
      return { is: treatment };
    const points = compilePoints(treatment);
    needMark(plan, points.share, setting.path);
    return { is: "points", points };
  }

  function block(input: BlockBody, setting: Setting): BlockPlan {
    const plan = common(setting, input.limits, card.round?.block);
    const start = input.start === undefined ? undefined : compilePoints(input.start);
    needMark(plan, plan.limits.readsMark || Boolean(start?.share), setting.path);
    if (input.limits?.within !== undefined) complain([...setting.path, "limits", "within"], "limits-within");
    const treat = treatments(new Set(), { ...card.treat, ...setting.treat }, setting, plan);
    const children = input.nodes.map((child, index) => node(child, [...setting.path, "nodes", index], setting.above));
    const compiled: BlockPlan = {
      ...plan,
      kind: "block",
      nodes: children,
      order: ordered(children, setting.path),
      combine: input.combine ?? "sum",
      start,
      treat,
    };
    subtrees.set(compiled, standIns(together(children), treat));
    return compiled;
  }

  function choose(input: ChooseBody, setting: Setting): ChoosePlan {
    const plan = common(setting, undefined, card.round?.item);
    const said = { ...setting.treat, ...input.treat };
    const facts = noFacts();
    const asked = input.choose.map((branch, index) => {
      const path = [...setting.path, "choose", index, "if"];
      return branch.if && compileAsk(branch.if, path, { facts, better, problems });
    });
    const within = remember(facts, setting, [...setting.path, "choose"]);
    const thens = input.choose.map((branch, index) =>
      body(branch.then, { ...setting, path: [...setting.path, "choose", index, "then"], treat: said }),
    );
    const treat = treatments(facts.lacks, { ...card.treat, ...said }, setting, plan);
    const compiled: ChoosePlan = {
      ...plan,
      kind: "choose",
      branches: thens.map((then, index) => ({ if: asked[index], then })),
      treat,
    };
    const { ids: below, reads: belowReads } = together(thens);
    for (const id of within.reads) if (below.has(id)) complain(setting.path, "node-cycle", { id });
    ordered(thens, setting.path);
    subtrees.set(compiled, standIns({ ids: below, reads: new Set([...within.reads, ...belowReads]) }, treat));
    return compiled;
  }

  function given(input: GivenBody, setting: Setting): GivenPlan {
    const facts = noFacts();
    checkMeasure(input.given, [...setting.path, "given"], { facts, better, problems });
    const within = remember(facts, setting, setting.path);
    const plan = common(setting, input.limits, card.round?.item);
    needMark(plan, plan.limits.readsMark, setting.path);
    const [low, high] = Array.isArray(input.outOf) ? input.outOf : ["0", input.outOf];
    const range = { low: numberOf(low), high: numberOf(high as string) };
    if (sign(range.high) <= 0 || range.low.n * range.high.d >= range.high.n * range.low.d)
      complain([...setting.path, "outOf"], "out-of-range");
    const treat = treatments(facts.lacks, { ...card.treat, ...setting.treat, ...input.treat }, setting, plan);
    const compiled: GivenPlan = { ...plan, kind: "given", given: input.given, ...range, treat };
    subtrees.set(compiled, standIns(within, treat));
    return compiled;
  }

  function give(input: GiveBody, setting: Setting): GivePlan {
    const plan = common(setting, undefined, card.round?.item);
    const points = compilePoints(input.give);
    needMark(plan, points.share, setting.path);
    const treat = treatments(new Set(), { ...card.treat, ...setting.treat }, setting, plan);
    const compiled: GivePlan = { ...plan, kind: "give", give: points, treat };
    subtrees.set(compiled, standIns({ ids: new Set(), reads: new Set() }, treat));
    return compiled;
  }

  function together(children: readonly NodePlan[]): Within {
    const within = children.map((child) => subtrees.get(child) as Within);
    return {
      ids: new Set(within.flatMap((each) => [...each.ids])),
      reads: new Set(within.flatMap((each) => [...each.reads])),
    };
  }

  function ordered(children: readonly NodePlan[], path: Path): readonly NodePlan[] {
    const { order, stuck } = evaluationOrder(children, (child) => subtrees.get(child) as Within);
    if (stuck) complain(path, "node-cycle", { id: stuck.id });
    return order;
  }

  const top: Setting = {
    id: "total",
    path: [],
    label: undefined,
    role: "score",
    mark: undefined,
    treat: {},
    above: [],
  };
  const root = block({ nodes: card.nodes, limits: card.limits }, top);
  const breakTies = (card.breakTies ?? []).map((step, index) => {
    const facts = noFacts();
    const path = ["breakTies", index, "by"];
    checkMeasure(step.by, path, { facts, better, problems });
    remember(facts, top, path);
    return step;
  });
  for (const { id, path, above } of reads)
    if (!ids.has(id)) complain(path, "node-unknown", { id });
    else if (above.includes(id)) complain(path, "node-cycle", { id });
  const { display, item: itemRound, total } = card.round ?? {};
  const digits = typeof display === "object" ? display.to : display;
  return {
    card,
    root: { ...root, round: undefined },
    nodes,
    figures,
    breakTies,
    better,
    shown: {
      item: roundOf(digits ?? itemRound)?.places ?? 2,
      total: roundOf(digits ?? total)?.places ?? 2,
      settled: typeof display === "object",
    },
    roundTotal: roundOf(total),
  };
}

function numberOf(text: string | number): Rational {
  const read = readNumber(text);
  if (typeof read === "string") throw new RangeError(`not a number: ${text}`);
  return read;
}

function markPlan(mark: Mark | undefined): MarkPlan {
  if (mark === undefined) return undefined;
  if (typeof mark !== "object") return { all: numberOf(mark) };
  return {
    by: mark.by.slice("entrant.".length),
    marks: new Map(Object.entries(mark.marks).map(([k, v]) => [k, numberOf(v)])),
  };
}

function roundOf(rounding: Rounding | undefined): Round | undefined {
  if (rounding === undefined) return undefined;
  if (typeof rounding === "object") return { places: Number(rounding.to), mode: rounding.mode };
  return { places: Number(rounding), mode: "half-up" };
}
