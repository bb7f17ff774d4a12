import { type Period, readPeriod, writePeriod } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { openOptions, type Problem, problem, quoted, SaimaError } from "../reason/index.js";
import type { Chain, ChainFact, ChainInput, ChainNode } from "./chain.js";
import type { ChainMap } from "./graph/chain-map.js";
import { mapFor } from "./parse-chain.js";
import { unitIn } from "./unit-in.js";
import { type NodeNumbers, numbersOf } from "./verdicts/node-numbers.js";
import { words } from "./words.js";

/** Which facts of a map are asked about. */
export interface FactsChosen {
  /** The region of the map, unless told. */
  readonly region?: string;
  /** Needed only where the map has facts of the region for several periods. */
  readonly period?: string | Period;
}

/** Its keys, for whoever chooses facts among other options. */
export const factKeys = ["region", "period"] as const satisfies readonly (keyof FactsChosen)[];

/** A map as it stands in one region and period: for each node, by index, what is known and what follows from it. */
export interface View {
  readonly map: ChainMap;
  readonly region: string;
  /** Null where the map has no facts of the region. */
  readonly period: string | null;
  /** What quantities are counted in: a currency, or nothing. */
  readonly unit: string;
  readonly nodes: readonly NodeNumbers[];
}

/** A map seen in the region and the period asked for. Refused: a period that has no facts, or several and none chosen. */
export function viewOf(chain: ChainInput | Chain, chosen: FactsChosen = {}): View {
  return viewOfMap(mapFor(chain), openOptions(chosen, factKeys));
}

/** The same for a map that has been read. */
export function viewOfMap(map: ChainMap, { region: asked, period: when }: FactsChosen): View {
  if (asked !== undefined && typeof asked !== "string")
    throw new SaimaError([problem(words, "region-malformed", ["region"], { found: quoted(asked) })]);
  const region = asked ?? map.chain.region.code;
  const periods = factsOf(map).get(region);
  const period = periodIn([...(periods?.keys() ?? [])], when, region);
  const key = JSON.stringify([region, period]);
  const known = views.get(map)?.get(key);
  if (known) return known;
  const listed = new Map<string, number>();
  for (const { region: at = map.chain.region.code, roles } of map.chain.enterprises)
    if (at === region)
      for (const node of new Set(roles.map((role) => role.node))) listed.set(node, 1 + (listed.get(node) ?? 0));
  const byNode = periods?.get(period ?? "");
  const nodes = map.chain.nodes.map(({ id }) => numbersOf(byNode?.get(id), listed.get(id) ?? 0));
  const view: View = { map, region, period, unit: unitIn(map.chain) ?? "", nodes };
  // Only what the map has facts of is remembered: whoever asks for any region does not fill the memory.
  if (byNode) views.set(map, new Map(views.get(map)).set(key, view));
  return view;
}

const views = new WeakMap<ChainMap, ReadonlyMap<string, View>>();

/** The facts of a map by region, period and node. */
type Facts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, ChainFact>>>;
const indexed = new WeakMap<ChainMap, Facts>();

function factsOf(map: ChainMap): Facts {
  const known = indexed.get(map);
  if (known) return known;
  const facts = new Map<string, Map<string, Map<string, ChainFact>>>();
  for (const fact of map.chain.facts) {
    const region = fact.region ?? map.chain.region.code;
    const period = writePeriod(fact.period);
    const periods = facts.get(region) ?? new Map<string, Map<string, ChainFact>>();
    facts.set(region, periods.set(period, (periods.get(period) ?? new Map()).set(fact.node, fact)));
  }
  indexed.set(map, facts);
  return facts;
}

function periodIn(all: readonly string[], when: string | Period | undefined, region: string): string | null {
  const known = [...all].sort(byCodePoint);
  const asked = when === undefined ? undefined : writePeriod(readPeriod(when));
  const periods = known.join(", ");
  if (asked !== undefined && !known.includes(asked))
    refused("period-without-facts", { period: asked, region, periods });
  if (asked === undefined && known.length > 1) refused("period-not-chosen", { region, periods });
  return asked ?? known[0] ?? null;
}

function refused(code: keyof typeof words, values: Readonly<Record<string, string>>): never {
  const problems: Problem[] = [problem(words, code, ["period"], values)];
  throw new SaimaError(problems);
}

/** The index of a node by its id. Refused: an id that the map does not have. */
export function indexOf(map: ChainMap, node: string): number {
  const at = map.index.get(node);
  if (at === undefined) throw new SaimaError([problem(words, "node-unknown", ["node"], { id: quoted(node) })]);
  return at;
}

/** The node at an index. */
export function nodeAt({ chain }: ChainMap, at: number): ChainNode {
  return chain.nodes[at] as ChainNode;
}
