import { writePeriod } from "../calendar/index.js";
import { add, greatest, least, multiply, type Rational, type Shown, subtract, toText, zero } from "../exact/index.js";
import type { Money } from "../money/index.js";
import { problem, quoted, SaimaError } from "../reason/index.js";
import { type CandidateInput, readCandidates } from "./candidate.js";
import type { Chain, ChainFact, ChainInput, ChainRole } from "./chain.js";
import { numberOf } from "./number-of.js";
import { parseChain } from "./parse-chain.js";
import { showNumber } from "./show-number.js";
import { type FactsChosen, type View, viewOf } from "./view.js";
import { words } from "./words.js";

/** What a firm that comes would need from another node. */
export interface InducedNeed {
  readonly node: string;
  /** The node in which the firm needs it. */
  readonly by: string;
  /** Null where the capacity, or how much a unit takes, is not known. */
  readonly amount: Shown | null;
}

/** A map with a firm on it, and the new needs that come with it. */
export interface Attached {
  readonly chain: Chain;
  /** Demand that the firm brings; it is reported, and not added to the demand of the map. */
  readonly needs: readonly InducedNeed[];
  /** The nodes in which its capacity is not given: their supply was left as it was. */
  readonly uncounted: readonly string[];
}

/**
 * The map as it would be with a firm or a project on it, demand held fixed: it is listed, counted, and its capacity added to
 * supply; what it can sell here fills the gap, the rest is sold elsewhere. What is no longer known (concentration) is left
 * out. What it would need itself is reported as new needs.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "film" }, { id: "separator" }],
 *   edges: [{ from: "film", to: "separator", kind: "supplies", perUnit: "0.5" }],
 *   facts: [{ node: "separator", period: "2025", basis: "measured", demand: "30", supply: "5", firms: 1 }] };
 * const { chain: after, needs } = attach(chain, { id: "E", roles: [{ node: "separator", capacity: "20" }] });
 * [after.facts[0].supply, after.facts[0].firms, needs[0].node, needs[0].amount.exact] // → ["25", "2", "film", "10"]
 */
export function attach(chain: ChainInput | Chain, candidate: CandidateInput, chosen: FactsChosen = {}): Attached {
  const view = viewOf(chain, chosen);
  const [firm] = readCandidates([candidate], view.map);
  if (!firm) throw new SaimaError([]);
  const { chain: before } = view.map;
  if (before.enterprises.some(({ id }) => id === firm.id))
    throw new SaimaError([problem(words, "id-duplicate", ["id"], { id: firm.id })]);
  const roles = firm.roles.map(({ marks: _, ...role }) => role);
  const facts = changed(view, roles, (fact, node, capacity) => added(fact, view, node, capacity));
  const listed = { ...firm, roles, region: view.region };
  const after = parseChain({ ...before, facts, enterprises: [...before.enterprises, listed] } as ChainInput);
  return {
    chain: after,
    needs: roles.flatMap((role) => needsOf(before, role)),
    uncounted: roles.filter(({ capacity }) => capacity === undefined).map(({ node }) => node),
  };
}

/**
 * The map as it would be without one of its firms, demand held fixed: what is left is first sold here.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }],
 *   enterprises: [{ id: "E", roles: [{ node: "cell", capacity: "20" }] }],
 *   facts: [{ node: "cell", period: "2025", basis: "measured", demand: "30", supply: "25", firms: 2 }] };
 * const [fact] = detach(chain, "E").facts;
 * [fact.supply, fact.firms] // → ["5", "1"]
 */
export function detach(chain: ChainInput | Chain, enterprise: string, chosen: FactsChosen = {}): Chain {
  const view = viewOf(chain, chosen);
  const { chain: before } = view.map;
  const firm = before.enterprises.find(({ id }) => id === enterprise);
  if (!firm) throw new SaimaError([problem(words, "enterprise-unknown", ["enterprise"], { id: quoted(enterprise) })]);
  const facts = changed(view, firm.roles, (fact, node, capacity) => removed(fact, view, node, capacity));
  const enterprises = before.enterprises.filter(({ id }) => id !== enterprise);
  return parseChain({ ...before, facts, enterprises } as ChainInput);
}

type Change = (fact: ChainFact, node: number, capacity: Rational | undefined) => ChainFact;

/** The facts of a map, those of the nodes of some roles changed; a node counts once, whatever it does there. */
function changed(view: View, roles: readonly ChainRole[], change: Change): readonly ChainFact[] {
  const capacities = new Map<string, Rational | undefined>();
  for (const { node, capacity } of roles) {
    const own = capacity === undefined ? undefined : numberOf(capacity);
    const other = capacities.get(node);
    capacities.set(node, own && other ? add(own, other) : (own ?? other));
  }
  return view.map.chain.facts.map((fact) => {
    const here = fact.region === view.region && writePeriod(fact.period) === view.period;
    if (!here || !capacities.has(fact.node)) return fact;
    const { hhi: _, shares: __, ...kept } = fact;
    return change(kept, view.map.index.get(fact.node) as number, capacities.get(fact.node));
  });
}

function added(fact: ChainFact, view: View, node: number, capacity: Rational | undefined): ChainFact {
  const counted = fact.firms === undefined ? fact : { ...fact, firms: String(BigInt(fact.firms) + 1n) };
  if (!capacity) return counted;
  const gap = view.nodes[node]?.gap?.value;
  if (!gap) {
    const { localPurchase: _, exports: __, imports: ___, ...rest } = counted;
    return moved(rest, view.unit, { supply: capacity, capacity });
  }
  const sold = least(capacity, gap);
  const exports = subtract(capacity, sold);
  const less = subtract(zero, sold);
  return moved(counted, view.unit, { supply: capacity, capacity, localPurchase: sold, exports, imports: less });
}

function removed(fact: ChainFact, view: View, node: number, capacity: Rational | undefined): ChainFact {
  const firms = BigInt(fact.firms ?? 0);
  const counted = fact.firms === undefined ? fact : { ...fact, firms: String(firms > 0n ? firms - 1n : 0n) };
  if (!capacity) return counted;
  const { supply, local } = view.nodes[node] as View["nodes"][number];
  const gone = supply ? least(capacity, supply.value) : capacity;
  const left = supply && subtract(supply.value, gone);
  const lost = left && local ? greatest(zero, subtract(local.value, left)) : undefined;
  const less = (number: Rational) => subtract(zero, number);
  if (!lost) {
    const { localPurchase: _, exports: __, imports: ___, ...rest } = counted;
    return moved(rest, view.unit, { supply: less(gone), capacity: less(capacity) });
  }
  return moved(counted, view.unit, {
    supply: less(gone),
    capacity: less(capacity),
    localPurchase: less(lost),
    exports: less(subtract(gone, lost)),
    imports: lost,
  });
}

type Amount = "supply" | "capacity" | "localPurchase" | "exports" | "imports";

/** A fact with some of its amounts changed by so much, never below zero; what is not known stays unknown. */
function moved(fact: ChainFact, unit: string, by: Partial<Record<Amount, Rational>>): ChainFact {
  const amounts = Object.entries(by).flatMap(([key, change]): [string, string | Money][] => {
    const old = fact[key as Amount];
    if (old === undefined) return [];
    const amount = toText(greatest(zero, add(numberOf(old), change)));
    return [[key, unit === "" ? amount : { amount, currency: unit }]];
  });
  return { ...fact, ...Object.fromEntries(amounts) };
}

function needsOf(chain: Chain, { node, capacity }: ChainRole): readonly InducedNeed[] {
  return chain.edges.flatMap(({ from, to, kind, perUnit }): InducedNeed[] => {
    if (to !== node || kind !== "supplies") return [];
    const known = capacity !== undefined && perUnit !== undefined;
    const amount = known ? showNumber(multiply(numberOf(capacity), numberOf(perUnit))) : null;
    return [{ node: from, by: node, amount }];
  });
}
