import { byCodePoint, multiply, type Rational, rational, type Shown, sum } from "../exact/index.js";
import { openOptions, problem, SaimaError, type Text } from "../reason/index.js";
import type { Action } from "./actions-of.js";
import { type AssessOptions, assess } from "./assess.js";
import { type Candidate, type CandidateInput, readCandidates } from "./candidate.js";
import type { Chain, ChainInput } from "./chain.js";
import { type FitGround, fitGround, largerFirst, pointsOfTerm } from "./fit/fit-terms.js";
import { eligibility, type GatePassed, gatesOf } from "./fit/gates-of.js";
import { nameOf } from "./name-of.js";
import { numberOf } from "./number-of.js";
import { mapFor } from "./parse-chain.js";
import { parseChainPolicy } from "./parse-policy.js";
import { type ChainPolicy, type ChainPolicyInput, type FitTerm, fitTerms } from "./policy.js";
import { showNumber } from "./show-number.js";
import { factKeys, viewOfMap } from "./view.js";
import { withTarget } from "./with-target.js";
import { termLabels, words } from "./words.js";

/** One term of a fit: its points out of 100, and what they come to. */
export interface FitPart {
  readonly term: FitTerm;
  readonly label: Text;
  /** Null where it is not known. */
  readonly points: Shown | null;
  /** Whether somebody gave the points, or the map did. */
  readonly given: boolean;
  readonly weight: Shown;
  /** Revenue share x weight x points. */
  readonly contribution: Shown | null;
}

/** What a candidate would do in one node. */
export interface FitRole {
  readonly node: string;
  readonly revenueShare: Shown | null;
  /** What the policy wants done about the node. */
  readonly actions: readonly Action[];
  readonly parts: readonly FitPart[];
  /** The sum of its parts. */
  readonly contribution: Shown | null;
}

/** How well a candidate fits a chain (链式匹配度). Contributions add up to the score exactly. */
export interface Fit {
  readonly candidate: string;
  readonly name: Text;
  /** Gates come first: who does not pass, or may not, has no score. */
  readonly eligible: "true" | "false" | "unknown";
  readonly gates: readonly GatePassed[];
  /** Out of 100; null where a gate is not passed, or may not be, or a part is not known. */
  readonly score: Shown | null;
  /** What the score can be at least and at most once it is known; null where a revenue share is not, or a gate is not passed. */
  readonly between: { readonly least: Shown; readonly most: Shown } | null;
  readonly roles: readonly FitRole[];
}

/**
 * How well each candidate fits the chain: gates first, then for every node the points of each term (gap closed,
 * importance, what it unlocks, relatedness, tie to a chain master, scale, freedom from risk) by the weights of the
 * policy, times the share of revenue there. Best first; then those not fully known, those that may not pass a gate, and
 * those that do not.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "separator", importance: 4 }],
 *   facts: [{ node: "separator", period: "2025", basis: "measured", demand: "30", supply: "5" }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" },
 *   fit: { weights: { gap: "60%", importance: "40%" } } };
 * const [fit] = fitOf(chain, policy, [{ id: "A", roles: [{ node: "separator", revenueShare: "1", capacity: "20" }] }]);
 * [fit.score.exact, fit.roles[0].parts.map((part) => part.contribution.exact)] // → ["80", ["48", "32"]]
 */
export function fitOf(
  chain: ChainInput | Chain,
  policy: ChainPolicyInput | ChainPolicy,
  candidates: readonly CandidateInput[],
  options: AssessOptions = {},
): readonly Fit[] {
  const { target, ...chosen } = openOptions(options, ["target", ...factKeys]);
  const rules = parseChainPolicy(policy);
  if (!rules.fit) throw new SaimaError([problem(words, "weights-missing", ["policy", "fit"])]);
  const given = mapFor(chain);
  const { map } = withTarget(given, target);
  const { nodes, masters } = assess(chain, rules, options);
  const ground = fitGround(viewOfMap(map, chosen), viewOfMap(given, chosen), rules, masters);
  const actions = new Map(nodes.map((each) => [each.node, each.actions]));
  const scored = readCandidates(candidates, map).map((candidate) => score(ground, actions, candidate));
  return scored
    .sort(
      (a, b) =>
        largerFirst(a.exact, b.exact) ||
        passed[a.fit.eligible] - passed[b.fit.eligible] ||
        byCodePoint(a.fit.candidate, b.fit.candidate),
    )
    .map(({ fit }) => fit);
}

const passed = { true: 0, unknown: 1, false: 2 } as const;
type Actions = ReadonlyMap<string, readonly Action[]>;
interface Scored {
  readonly fit: Fit;
  readonly exact: Rational | undefined;
}

function score(ground: FitGround, actions: Actions, candidate: Candidate): Scored {
  const gates = gatesOf(ground.policy, candidate);
  const eligible = eligibility(gates);
  const head = { candidate: candidate.id, name: nameOf(candidate), eligible, gates };
  if (eligible === "false") return { fit: { ...head, score: null, between: null, roles: [] }, exact: undefined };
  const roles = candidate.roles.map((role) => roleOf(ground, actions, candidate, role));
  const parts = roles.flatMap((role) => role.known);
  const exact = eligible === "true" ? total(parts) : undefined;
  const least = sum(parts.flatMap((part) => part ?? []));
  const open = roles.flatMap((role) => role.open);
  const between = open.includes(undefined)
    ? null
    : { least: showNumber(least), most: showNumber(sum([least, ...(open as Rational[])])) };
  return {
    fit: { ...head, score: exact ? showNumber(exact) : null, between, roles: roles.map(({ shown }) => shown) },
    exact,
  };
}

const HUNDRED = rational(100);

/** A role, what its parts come to, and what those could come to at most that are not known. */
function roleOf(ground: FitGround, actions: Actions, candidate: Candidate, role: Candidate["roles"][number]) {
  const share = role.revenueShare === undefined ? undefined : numberOf(role.revenueShare);
  const weights = ground.policy.fit?.weights ?? {};
  const open: (Rational | undefined)[] = [];
  const known: (Rational | undefined)[] = [];
  const parts = fitTerms.flatMap((term): FitPart[] => {
    const written = weights[term];
    if (written === undefined) return [];
    const weight = numberOf(written);
    const { points, given } = pointsOfTerm(ground, candidate, role, term);
    const contribution = share && points && multiply(multiply(share, weight), points);
    known.push(contribution);
    if (!contribution) open.push(share && multiply(multiply(share, weight), HUNDRED));
    const shown = (number: Rational | undefined) => (number ? showNumber(number) : null);
    const label = termLabels[term];
    return [
      { term, label, points: shown(points), given, weight: showNumber(weight), contribution: shown(contribution) },
    ];
  });
  const whole = total(known);
  const shown: FitRole = {
    node: role.node,
    revenueShare: share ? showNumber(share) : null,
    actions: actions.get(role.node) ?? [],
    parts,
    contribution: whole ? showNumber(whole) : null,
  };
  return { shown, known, open };
}

/** The sum, when all parts are known. */
function total(parts: readonly (Rational | undefined)[]): Rational | undefined {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? sum(known) : undefined;
}
