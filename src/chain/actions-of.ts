import type { Rational, Shown } from "../exact/index.js";
import type { Why } from "../reason/index.js";
import type { ChainFlag } from "./chain.js";
import { fewestSubstitutes } from "./graph/fewest-substitutes.js";
import type { Way } from "./graph/reached.js";
import { nameOf } from "./name-of.js";
import { numberOf } from "./number-of.js";
import type { ChainPolicy } from "./policy.js";
import { showNumber } from "./show-number.js";
import { isGap, type Verdict } from "./verdict-of.js";
import { type Finding, held, strength, weakness } from "./verdicts/strength.js";
import { nodeAt, type View } from "./view.js";
import { whyOf } from "./why-of.js";

/** What to do about a node: 建链, 补链, 延链, 强链, 保持, 观察. */
export const actions = ["build", "supplement", "extend", "strengthen", "keep", "watch"] as const;
export type Action = (typeof actions)[number];

/** Where an extension leads, or what it builds on: the neighbour, which way, and what is sold elsewhere and can be absorbed. */
export interface Extension {
  readonly node: string;
  /** `down` from a strong supplier, `up` from a strong buyer. */
  readonly way: Way;
  readonly absorbs: Shown | null;
}

/** What to do about a node, and why. */
export interface Decided {
  readonly actions: readonly Action[];
  readonly extends: readonly Extension[];
  /** The test that decided each action, or what could not be told. */
  readonly because: readonly Why[];
}

/** All that an action is decided by. */
export interface Case {
  readonly view: View;
  readonly policy: ChainPolicy;
  readonly verdicts: readonly Verdict[];
  /** By node: whether it is strong enough to build on. */
  readonly strong: readonly Finding[];
  readonly blocked: ReadonlyMap<number, ChainFlag>;
  /** What to do about the chain as a whole. */
  readonly whole: "build" | "watch" | null;
}

/** What to do about a node. */
export function actionsOf(of: Case, v: number): Decided {
  const verdict = of.verdicts[v] as Verdict;
  const numbers = of.view.nodes[v] as View["nodes"][number];
  const only = (action: Action, because: readonly Why[]): Decided => ({ actions: [action], extends: [], because });
  if (of.whole === "watch") return only("watch", [whyOf("watch-chain")]);
  if (isGap(verdict)) {
    const action = of.whole === "build" ? "build" : "supplement";
    const gap = numbers.gap?.value;
    return only(action, [
      gap ? whyOf(action, { gap: { value: gap, unit: of.view.unit } }) : whyOf(`${action}-uncounted`),
      ...substitutes(of, v),
    ]);
  }
  const { finding, ways } = extension(of, v);
  const tested = [...strengthening(of, v), { action: "extend" as const, finding }];
  const taken = tested.filter((each) => each.finding.holds);
  if (taken.length > 0)
    return {
      actions: taken.map(({ action }) => action),
      extends: finding.holds ? ways : [],
      because: taken.map((each) => whyOf(each.action, {}, [each.finding.why()])),
    };
  const open = tested.filter((each) => each.finding.holds === undefined);
  if (open.length > 0)
    return only(
      "watch",
      open.map((each) => whyOf(`${each.action}-open`, {}, [each.finding.why()])),
    );
  const because = tested.map((each) => each.finding.why());
  const action = verdict === "unknown" || numbers.present === false ? "watch" : "keep";
  return only(action, [whyOf(action, {}, because)]);
}

/** How well its buyers could do without a node. */
function substitutes({ view: { map } }: Case, v: number): readonly Why[] {
  const found = fewestSubstitutes(map, v);
  return found ? [whyOf("substitutes", { node: nameOf(nodeAt(map, found.buyer)), count: found.count })] : [];
}

/** Whether to strengthen what is there and is no gap: what is blocked, or sufficient and still weak. */
function strengthening({ view, policy, verdicts, blocked }: Case, v: number) {
  const action = "strengthen" as const;
  const flag = blocked.get(v);
  if (flag) {
    const why = () => whyOf("strengthen-blocked", { since: flag.since, source: flag.source });
    return [{ action, finding: { holds: true, why } }];
  }
  const numbers = view.nodes[v] as View["nodes"][number];
  const verdict = verdicts[v] as Verdict;
  if (numbers.present === false || verdict === "undemanded") return [];
  return [{ action, finding: certain(verdict, weakness(numbers, policy)) }];
}

/** Only what is known to be sufficient is strengthened; where that is not known, what is not weak is not. */
function certain(verdict: Verdict, finding: Finding): Finding {
  if (verdict === "sufficient" || finding.holds === false) return finding;
  return { holds: undefined, why: () => whyOf("rate-unknown") };
}

/** Whether to extend from a strong node, or into one that nobody is in yet from a strong neighbour. */
function extension(of: Case, v: number): { readonly finding: Finding; readonly ways: readonly Extension[] } {
  const { view, policy } = of;
  const numbers = view.nodes[v] as View["nodes"][number];
  const cut = policy.extend;
  if (!cut) return { finding: { holds: false, why: () => whyOf("not-strong") }, ways: [] };
  if (numbers.present !== false) {
    const ways = neighboursOf(view, v).filter(({ node }) => view.nodes[node]?.present === false);
    return { finding: of.strong[v] as Finding, ways: ways.map((each) => toward(view, each, v)) };
  }
  const near = neighboursOf(view, v);
  const strong = near.filter(({ node }) => of.strong[node]?.holds);
  const open = near.some(({ node }) => of.strong[node]?.holds === undefined);
  if (strong.length === 0)
    return {
      finding: { holds: open ? undefined : false, why: () => whyOf(open ? "neighbours-unknown" : "neighbours-weak") },
      ways: [],
    };
  const related = held("relatedness", numbers.relatedness?.value, "atLeast", numberOf(cut.relatedness));
  // The way is seen from the strong neighbour: a supplier of it lies up.
  const ways = strong.map((each) =>
    toward(view, { node: each.node, way: each.way === "up" ? "down" : "up" }, each.node),
  );
  const names = nameOf(nodeAt(view.map, strong[0]?.node as number));
  const why = () => whyOf("neighbour-strong", { node: names }, [related.why()]);
  return { finding: { holds: related.holds, why: related.holds ? why : related.why }, ways };
}

interface Neighbour {
  readonly node: number;
  readonly way: Way;
}

function toward(view: View, { node, way }: Neighbour, strong: number): Extension {
  const spill: Rational | undefined = view.nodes[strong]?.spill?.value;
  return { node: nodeAt(view.map, node).id, way, absorbs: spill ? showNumber(spill) : null };
}

/** Suppliers and buyers of a node, each once each way, in the order of the map. */
function neighboursOf({ map: { graph } }: View, v: number): readonly Neighbour[] {
  const ends = (rowAt: Uint32Array, row: Uint32Array, end: Uint32Array, way: Way) => {
    const nodes = new Set<number>();
    for (const edge of row.subarray(rowAt[v], rowAt[v + 1])) nodes.add(end[edge] as number);
    return [...nodes].sort((a, b) => a - b).map((node) => ({ node, way }));
  };
  return [...ends(graph.inAt, graph.in, graph.from, "up"), ...ends(graph.outAt, graph.out, graph.to, "down")];
}

/** By node: whether it is strong. */
export function strengthsOf(view: View, policy: ChainPolicy): readonly Finding[] {
  return view.nodes.map((numbers) => strength(numbers, view.unit, policy));
}
