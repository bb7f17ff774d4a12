import { byCodePoint, type Shown } from "../exact/index.js";
import { type DefinitionRef, openOptions, type Text } from "../reason/index.js";
import type { Action } from "./actions-of.js";
import { type AssessOptions, assess, type NodeAssessment } from "./assess.js";
import { type Candidate, type CandidateInput, readCandidates } from "./candidate.js";
import type { Chain, ChainInput } from "./chain.js";
import { type ChainDiff, diffChain } from "./diff-chain.js";
import type { ChainMap } from "./graph/chain-map.js";
import { nameOf } from "./name-of.js";
import { mapFor } from "./parse-chain.js";
import type { ChainPolicy, ChainPolicyInput } from "./policy.js";
import type { Verdict } from "./verdict-of.js";
import { factKeys, nodeAt } from "./view.js";
import { withTarget } from "./with-target.js";

export interface InvestmentMapOptions extends AssessOptions {
  /** Projects in the pipeline (those with a stage) and target firms (those without). */
  readonly candidates?: readonly CandidateInput[];
}

/** A firm or a project by id and name. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/** A target firm, and since when it has been on the list. */
export interface TargetFirm extends Named {
  readonly listedOn: string | null;
}

/** One node of an investment map. */
export interface InvestmentRow {
  readonly node: string;
  readonly name: Text;
  readonly stage: string | null;
  /** The heading that the node stands under. */
  readonly parent: string | null;
  readonly wanted: boolean;
  readonly verdict: Verdict;
  readonly blocked: boolean;
  readonly hot: boolean;
  readonly actions: readonly Action[];
  readonly gap: Shown | null;
  readonly priority: Shown | null;
  /** How many firms there are, as counted; the firms that the map lists may be fewer. */
  readonly count: Shown | null;
  readonly firms: readonly Named[];
  readonly masters: readonly string[];
  readonly projects: readonly { readonly stage: string; readonly projects: readonly Named[] }[];
  /** The dynamic list (动态目标企业清单), as of the day of the map: latest first. */
  readonly targets: readonly TargetFirm[];
  /** Who is in charge: of the node, else of a heading above it, else of the chain (链长). */
  readonly leader: string | null;
  readonly unit: string | null;
  readonly carriers: readonly string[];
}

/** An investment map (产业招商图谱): what is missing where, who is there, who may come, who is in charge. */
export interface InvestmentMap {
  readonly chain: DefinitionRef;
  readonly policy: DefinitionRef;
  /** What leads from the map to the target map; null without one. */
  readonly diff: ChainDiff | null;
  readonly asOf: string;
  readonly region: string;
  readonly period: string | null;
  readonly unit: string;
  readonly rows: readonly InvestmentRow[];
}

/**
 * The investment map of a chain: the assessment of each node, with the firms that are there, projects by stage, target
 * firms, and who is in charge. Rows stand in the order of the map; `assess` has the reasons.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }],
 *   facts: [{ node: "cell", period: "2025", basis: "measured", firms: 0 }], duties: [{ leader: "张三", unit: "工信局" }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" } };
 * const candidates = [{ id: "P1", stage: "signed", roles: [{ node: "cell" }] }];
 * const [row] = investmentMap(chain, policy, { target: chain, candidates }).rows;
 * [row.verdict, row.leader, row.projects[0].stage] // → ["broken", "张三", "signed"]
 */
export function investmentMap(
  chain: ChainInput | Chain,
  policy: ChainPolicyInput | ChainPolicy,
  options: InvestmentMapOptions = {},
): InvestmentMap {
  const { candidates: given = [], ...rest } = openOptions(options, ["candidates", "target", ...factKeys]);
  const own = mapFor(chain);
  const { map } = withTarget(own, rest.target);
  const outcome = assess(own.chain, policy, rest);
  const candidates = [...readCandidates(given, map)].sort((a, b) => byCodePoint(a.id, b.id));
  const { region } = outcome;
  const firms = own.chain.enterprises.filter((firm) => (firm.region ?? own.chain.region.code) === region);
  const masters = new Set(outcome.masters.filter(({ is }) => is === "true").map(({ enterprise }) => enterprise));
  const rows = outcome.nodes.map((each): InvestmentRow => {
    const here = <T extends { readonly roles: readonly { readonly node: string }[] }>(list: readonly T[]) =>
      list.filter(({ roles }) => roles.some(({ node }) => node === each.node));
    const present = here(firms);
    const coming = here(candidates);
    return {
      ...assessed(each),
      parent: nodeAt(map, map.index.get(each.node) as number).parent ?? null,
      firms: present.map(named),
      masters: present.filter(({ id }) => masters.has(id)).map(({ id }) => id),
      projects: byStage(coming),
      targets: targetsIn(coming, own.chain.asOf),
      ...inCharge(own.chain, above(map, each.node)),
    };
  });
  const diff = rest.target === undefined ? null : diffChain(own.chain, rest.target);
  const { chain: ref, policy: rules, asOf, period, unit } = outcome;
  return { chain: ref, policy: rules, diff, asOf, region, period, unit, rows };
}

function assessed({ node, name, stage, wanted, verdict, blocked, hot, actions, priority, numbers }: NodeAssessment) {
  const { gap, firms: count } = numbers;
  return { node, name, stage, wanted, verdict, blocked, hot, actions, gap, priority, count };
}

function named(each: { readonly id: string; readonly name?: string | Text | undefined }): Named {
  return { id: each.id, name: nameOf(each) };
}

function byStage(candidates: readonly Candidate[]): InvestmentRow["projects"] {
  const stages = new Map<string, Named[]>();
  for (const each of candidates)
    if (each.stage !== undefined) stages.set(each.stage, [...(stages.get(each.stage) ?? []), named(each)]);
  return [...stages].sort(([a], [b]) => byCodePoint(a, b)).map(([stage, projects]) => ({ stage, projects }));
}

/** The target firms that are on the list on a day. */
function targetsIn(candidates: readonly Candidate[], day: string): readonly TargetFirm[] {
  const targets = candidates.filter(
    ({ stage, listedOn = day, delistedOn }) =>
      stage === undefined && listedOn <= day && (delistedOn === undefined || day < delistedOn),
  );
  const rows = targets.map((each) => ({ ...named(each), listedOn: each.listedOn ?? null }));
  return rows.sort((a, b) => byCodePoint(b.listedOn ?? "", a.listedOn ?? ""));
}

/** A node and the headings it stands under, nearest first. */
function above(map: ChainMap, node: string): readonly string[] {
  const line = [node];
  // A list can be added to while it is gone through.
  for (const id of line) {
    const { parent } = nodeAt(map, map.index.get(id) as number);
    if (parent !== undefined) line.push(parent);
  }
  return line;
}

/** What is said of the node itself comes before what is said of a heading, and that before what is said of the chain. */
function inCharge({ duties }: Chain, nodes: readonly string[]): Pick<InvestmentRow, "leader" | "unit" | "carriers"> {
  const found = [...nodes, undefined].flatMap((node) => duties.filter((duty) => duty.node === node));
  return {
    leader: found.find(({ leader }) => leader !== undefined)?.leader ?? null,
    unit: found.find(({ unit }) => unit !== undefined)?.unit ?? null,
    carriers: found.find(({ carriers }) => carriers !== undefined)?.carriers ?? [],
  };
}
