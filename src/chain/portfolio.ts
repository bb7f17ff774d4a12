import { byCodePoint, compare, type Rational, rational, type Shown, sign, subtract, zero } from "../exact/index.js";
import { openOptions, problem, quoted, SaimaError, type Text, type Why } from "../reason/index.js";
import type { AssessOptions } from "./assess.js";
import { type Candidate, type CandidateInput, readCandidates } from "./candidate.js";
import type { Chain, ChainInput } from "./chain.js";
import { type Filling, fillingOf, probabilityOf } from "./fit/filling.js";
import { eligibility, gatesOf } from "./fit/gates-of.js";
import { nameOf } from "./name-of.js";
import { mapFor } from "./parse-chain.js";
import { parseChainPolicy } from "./parse-policy.js";
import type { ChainPolicy, ChainPolicyInput } from "./policy.js";
import { showNumber } from "./show-number.js";
import { factKeys, nodeAt, type View, viewOfMap } from "./view.js";
import { whyOf } from "./why-of.js";
import { withTarget } from "./with-target.js";
import { words } from "./words.js";

export interface PortfolioOptions extends AssessOptions {
  /** How many to pick at most; all that gain anything, unless told. */
  readonly count?: number;
}

/** A candidate that was picked, or left. */
export interface PortfolioRow {
  readonly candidate: string;
  readonly name: Text;
  /** Its place in the order of picking; null for one that was left. */
  readonly place: number | null;
  /** What it adds to completeness when those picked before are there; null where it is not known. */
  readonly gain: Shown | null;
  /** What it would add alone. */
  readonly alone: Shown | null;
  /** The completeness to be expected with it and all before; null for one that was left. */
  readonly completeness: Shown | null;
  readonly why: Why;
}

/** Which candidates together complete a chain best (项目组合). */
export interface Portfolio {
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly picked: readonly PortfolioRow[];
  readonly left: readonly PortfolioRow[];
}

/**
 * Picks candidates one by one, each time the one that adds most to the completeness of the chain when those picked before
 * are there (greedy by marginal gain, which is within 1 - 1/e of the best choice of that many). A candidate with a
 * `probability` counts by what is to be expected of it, independently of the others; a target firm without one as if it came.
 * A project in the pipeline needs one. Each row says what it would add alone, and why that differs. Who
 * does not pass a gate, adds nothing, or is not fully known is left, with the reason; equals go by id.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "separator", importance: 4 }],
 *   facts: [{ node: "separator", period: "2025", basis: "measured", demand: "30", supply: "0" }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" } };
 * const firm = (id, capacity) => ({ id, roles: [{ node: "separator", capacity }] });
 * portfolio(chain, policy, [firm("A", "18"), firm("B", "24")]).picked.map(({ candidate, gain, alone }) =>
 *   [candidate, gain.exact, alone.exact]) // → [["B", "0.8", "0.8"], ["A", "0.2", "0.6"]]
 */
export function portfolio(
  chain: ChainInput | Chain,
  policy: ChainPolicyInput | ChainPolicy,
  candidates: readonly CandidateInput[],
  options: PortfolioOptions = {},
): Portfolio {
  const {
    count = Number.POSITIVE_INFINITY,
    target,
    ...chosen
  } = openOptions(options, ["count", "target", ...factKeys]);
  if (!(count === Number.POSITIVE_INFINITY || (Number.isSafeInteger(count) && count >= 0)))
    throw new SaimaError([problem(words, "count-malformed", ["count"], { found: quoted(count) })]);
  const rules = parseChainPolicy(policy);
  const map = mapFor(chain);
  const view = viewOfMap(map, chosen);
  const filling = fillingOf(view);
  const all = [...readCandidates(candidates, withTarget(map, target).map)].sort((a, b) => byCodePoint(a.id, b.id));
  const alone = new Map(all.map((each) => [each, filling.gain(each)]));
  const row = (candidate: Candidate, more: Pick<PortfolioRow, "place" | "gain" | "completeness" | "why">) => {
    const by = alone.get(candidate);
    return { candidate: candidate.id, name: nameOf(candidate), alone: by ? showNumber(by) : null, ...more };
  };

  const picked: PortfolioRow[] = [];
  const chosenSoFar: Candidate[] = [];
  let open = all.filter((each) => eligibility(gatesOf(rules, each)) === "true" && alone.get(each));
  while (picked.length < count) {
    const best = bestOf(open, filling);
    if (!best) break;
    const { candidate, gain } = best;
    const why = gainWhy(view, candidate, gain, alone.get(candidate) as Rational, chosenSoFar);
    filling.take(candidate);
    const completeness = filling.completeness();
    picked.push(
      row(candidate, {
        place: picked.length + 1,
        gain: showNumber(gain),
        completeness: completeness ? showNumber(completeness) : null,
        why,
      }),
    );
    chosenSoFar.push(candidate);
    open = open.filter((each) => each !== candidate);
  }

  const left = all
    .filter((each) => !chosenSoFar.includes(each))
    .map((candidate) => {
      const gain = filling.gain(candidate);
      const why = leftWhy(view, rules, candidate, gain, filling, chosenSoFar);
      return row(candidate, { place: null, gain: gain ? showNumber(gain) : null, completeness: null, why });
    });
  const before = fillingOf(view).completeness();
  const after = filling.completeness();
  return { before: before ? showNumber(before) : null, after: after ? showNumber(after) : null, picked, left };
}

function bestOf(
  open: readonly Candidate[],
  filling: Filling,
): { readonly candidate: Candidate; readonly gain: Rational } | undefined {
  let best: { readonly candidate: Candidate; readonly gain: Rational } | undefined;
  for (const candidate of open) {
    const gain = filling.gain(candidate);
    if (gain && sign(gain) > 0 && (!best || compare(gain, best.gain) > 0)) best = { candidate, gain };
  }
  return best;
}

/** Why a candidate gains what it does: less than alone where those picked before fill the same gaps. */
function gainWhy(view: View, candidate: Candidate, gain: Rational, alone: Rational, before: readonly Candidate[]): Why {
  if (compare(gain, alone) === 0) return whyOf("gain-alone", { gain });
  return whyOf("gain-less", { gain, alone, less: subtract(alone, gain) }, sharedWith(view, candidate, before));
}

function sharedWith(view: View, candidate: Candidate, before: readonly Candidate[]): readonly Why[] {
  return [...new Set(candidate.roles.map(({ node }) => node))].flatMap((node) => {
    const others = before.filter(({ roles }) => roles.some((role) => role.node === node)).map(({ id }) => id);
    if (others.length === 0) return [];
    const v = view.map.index.get(node) as number;
    const gap = { value: view.nodes[v]?.gap?.value ?? zero, unit: view.unit };
    return [whyOf("gap-shared", { node: nameOf(nodeAt(view.map, v)), gap, others: others.join(", ") })];
  });
}

function leftWhy(
  view: View,
  policy: ChainPolicy,
  candidate: Candidate,
  gain: Rational | undefined,
  filling: Filling,
  picked: readonly Candidate[],
): Why {
  const gates = gatesOf(policy, candidate);
  const eligible = eligibility(gates);
  if (eligible !== "true") {
    const because = gates.filter(({ passed }) => passed === eligible).map(({ why }) => why);
    return whyOf(eligible === "false" ? "left-barred" : "left-gate-unknown", {}, because);
  }
  if (!gain) {
    if (probabilityOf(candidate) === undefined) return whyOf("left-probability-unknown");
    const names = filling.missing(candidate);
    return names.length > 0 ? whyOf("left-unknown", { nodes: names.join(", ") }) : whyOf("left-capacity-unknown");
  }
  if (sign(gain) > 0) return whyOf("left-count", { gain, count: rational(picked.length) });
  return whyOf("left-no-gain", {}, sharedWith(view, candidate, picked));
}
