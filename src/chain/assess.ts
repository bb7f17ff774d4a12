import { compare, type Rational, type Shown } from "../exact/index.js";
import { type DefinitionRef, openOptions, type Text, type Why } from "../reason/index.js";
import { type Action, actionsOf, type Case, type Extension, strengthsOf } from "./actions-of.js";
import type { Chain, ChainFlag, ChainInput } from "./chain.js";
import { type ChainMaster, mastersIn } from "./masters-of.js";
import { nameOf } from "./name-of.js";
import { mapFor } from "./parse-chain.js";
import { parseChainPolicy } from "./parse-policy.js";
import type { ChainPolicy, ChainPolicyInput } from "./policy.js";
import { refOf } from "./ref-of.js";
import { showNumber } from "./show-number.js";
import { isGap, type Verdict, verdictOf } from "./verdict-of.js";
import { type ChainDecision, chainAction } from "./verdicts/chain-action.js";
import { flagsInForce } from "./verdicts/flags-in-force.js";
import { hotNodes } from "./verdicts/hot-nodes.js";
import { type Priority, priorityOf, unlockShares } from "./verdicts/priorities.js";
import { type ShownNumbers, shownNumbers } from "./verdicts/shown-numbers.js";
import { type FactsChosen, factKeys, nodeAt, type View, viewOfMap } from "./view.js";
import { whyOf } from "./why-of.js";
import { withTarget } from "./with-target.js";

export interface AssessOptions extends FactsChosen {
  /** The map of what is wanted here (目标图谱): a node on it counts as demanded. */
  readonly target?: ChainInput | Chain;
}

/** A node, how it stands, what to do about it, and why. */
export interface NodeAssessment {
  readonly node: string;
  readonly name: Text;
  readonly stage: string | null;
  readonly wanted: boolean;
  readonly verdict: Verdict;
  /** Declared, with a source: present but blocked (堵点). */
  readonly blocked: boolean;
  /** 热点 */
  readonly hot: boolean;
  readonly actions: readonly Action[];
  readonly extends: readonly Extension[];
  /** How urgent it is to fill the gap; null where there is none, or importance or supply is not known. */
  readonly priority: Shown | null;
  readonly numbers: ShownNumbers;
  readonly basis: "measured" | "estimated" | null;
  readonly why: Why;
}

/** What to bring in, most urgent first. */
export interface Need {
  readonly node: string;
  readonly action: Action;
  readonly priority: Shown | null;
  readonly gap: Shown | null;
}

/** The outcome of an assessment (产业链研判). Nodes stand in the order of the map. */
export interface Assessment {
  readonly chain: DefinitionRef;
  readonly policy: DefinitionRef;
  readonly target: DefinitionRef | null;
  readonly asOf: string;
  readonly region: string;
  readonly period: string | null;
  readonly unit: string;
  readonly decision: ChainDecision;
  readonly masters: readonly ChainMaster[];
  readonly nodes: readonly NodeAssessment[];
  readonly needs: readonly Need[];
}

/**
 * Judges every node of a chain by a policy (断点、痛点、短板、堵点、热点), and says what to do about it (建链、延链、补链、强链): the
 * verdict, the actions, the test that decided with its numbers and cut-offs, and what to bring in first.
 *
 * A map with only names and counts of firms gets verdicts of presence and no number; with a `target`, what is wanted
 * but not made here is broken. What is not known stays unknown.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "separator", importance: 4 }],
 *   facts: [{ node: "separator", period: "2025", basis: "measured", demand: "30", supply: "12", firms: 1 }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" } };
 * const [separator] = assess(chain, policy).nodes;
 * [separator.verdict, separator.actions, separator.why.says.zh]
 * // → ["pain", ["supplement"], "痛点：本地配套率0.4，低于0.5"]
 */
export function assess(
  chain: ChainInput | Chain,
  policy: ChainPolicyInput | ChainPolicy,
  options: AssessOptions = {},
): Assessment {
  const { target, ...chosen } = openOptions(options, ["target", ...factKeys]);
  const given = mapFor(chain);
  const rules = parseChainPolicy(policy);
  const { map, wanted } = withTarget(given, target);
  const view = viewOfMap(map, chosen);
  const masters = mastersIn(map, rules).filter(({ region }) => region === view.region);
  const flags = flagsInForce(view);
  // What a target map has beyond is not there yet: the chain as a whole, and what is unlocked, are asked of it as it stands.
  const standing = viewOfMap(given, chosen);
  const decision = chainAction(standing, rules, masters, flags);
  const hot = hotNodes(view, rules, flags);
  const judged = view.nodes.map((numbers, v) => {
    const { id } = nodeAt(map, v);
    return verdictOf(numbers, view.unit, rules, { wanted: wanted.has(id), onlyWanted: !given.index.has(id) });
  });
  const of: Case = {
    view,
    policy: rules,
    verdicts: judged.map(({ verdict }) => verdict),
    strong: strengthsOf(view, rules),
    blocked: blockedNodes(view, flags),
    whole: decision.action,
  };
  const unlocks = unlockShares(standing);
  const unlockOf = (v: number) => unlocks?.[given.index.get(nodeAt(map, v).id) ?? -1];
  const priorities = judged.map(({ verdict }, v) => (isGap(verdict) ? priorityOf(view, v, unlockOf(v)) : undefined));
  const parts = [...judged.entries()].filter(([v]) => map.isPart(v));
  const nodes = parts.map(([v, { verdict, why }]): NodeAssessment => {
    const node = nodeAt(map, v);
    const { because, ...decided } = actionsOf(of, v);
    const priority = priorities[v];
    const blocked = of.blocked.get(v);
    const heat = hot.get(v);
    const marks = [
      ...(blocked ? [whyOf("blocked", { since: blocked.since, source: blocked.source })] : []),
      ...(heat ? [heat] : []),
    ];
    return {
      node: node.id,
      name: nameOf(node),
      stage: node.stage ?? null,
      wanted: wanted.has(node.id),
      verdict,
      blocked: blocked !== undefined,
      hot: heat !== undefined,
      ...decided,
      priority: priority ? showNumber(priority.value) : null,
      ...shownNumbers(view.nodes[v] as View["nodes"][number]),
      why: { ...why, because: [...why.because, ...marks, ...because, ...(priority ? [priority.why] : [])] },
    };
  });
  return {
    chain: refOf(given.chain),
    policy: refOf(rules),
    target: target === undefined ? null : refOf(mapFor(target).chain),
    asOf: map.chain.asOf,
    region: view.region,
    period: view.period,
    unit: view.unit,
    decision,
    masters,
    nodes,
    needs: needsOf(
      nodes,
      parts.map(([v]) => priorities[v]),
    ),
  };
}

/** What is declared blocked and not simply missing. */
function blockedNodes(view: View, flags: readonly ChainFlag[]): ReadonlyMap<number, ChainFlag> {
  const blocked = flags.flatMap((flag) => {
    const v = flag.kind === "blocked" && flag.node !== undefined ? view.map.index.get(flag.node) : undefined;
    return v === undefined || view.nodes[v]?.present === false ? [] : [[v, flag] as const];
  });
  return new Map(blocked);
}

/** Gaps by urgency, those of unknown urgency behind, then what a strong neighbour lets in; equals in the order of the map. */
function needsOf(nodes: readonly NodeAssessment[], priorities: readonly (Priority | undefined)[]): readonly Need[] {
  const wants: readonly Action[] = ["build", "supplement", "extend"];
  const rows = nodes.flatMap(({ node, actions, priority, numbers, extends: ways }, v) => {
    const action = actions.find((each) => wants.includes(each));
    // From a strong node one extends to its neighbours; it is not brought in itself.
    if (!action || (action === "extend" && (numbers.firms?.exact !== "0" || ways.length === 0))) return [];
    return [
      { need: { node, action, priority, gap: numbers.gap }, urgency: priorities[v]?.value, at: wants.indexOf(action) },
    ];
  });
  const byUrgency = (a: Rational | undefined, b: Rational | undefined) =>
    a && b ? compare(b, a) : Number(b !== undefined) - Number(a !== undefined);
  return rows
    .sort((a, b) => Number(a.at === 2) - Number(b.at === 2) || byUrgency(a.urgency, b.urgency))
    .map(({ need }) => need);
}
