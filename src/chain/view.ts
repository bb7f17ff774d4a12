import { type Period, readPeriod, writePeriod } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { openOptions, type Problem, problem, quoted, SaimaError } from "../reason/index.js";
import type { Chain, ChainFact, ChainInput, ChainNode } from "./chain.js";
import type { ChainMap } from "./chain-map.js";
import { unitOf } from "./fact-problems.js";
import { type NodeNumbers, numbersOf } from "./node-numbers.js";
import { mapFor } from "./parse-chain.js";
import { words } from "./words.js";

/** Which facts of a map are asked about. */
export interface FactsChosen {
  /** The region of the map, unless told. */
  readonly region?: string;
  /** Needed only where the map has facts of the region for several periods. */
  readonly period?: string | Period;
}

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
  return viewOfMap(mapFor(chain), openOptions(chosen));
}

/** The same for a map that has been read. */
export function viewOfMap(map: ChainMap, { region: asked, period: when }: FactsChosen): View {
  if (asked !== undefined && typeof asked !== "string")
    throw new SaimaError([problem(words, "region-malformed", ["region"], { found: quoted(asked) })]);
  const region = asked ?? map.chain.region.code;
  const facts = map.chain.facts.filter((fact) => fact.region === region);
  const period = periodIn(facts, when, region);
  const listed = new Map<string, number>();
  for (const { region: at = map.chain.region.code, roles } of map.chain.enterprises)
    if (at === region)
      for (const node of new Set(roles.map((role) => role.node))) listed.set(node, 1 + (listed.get(node) ?? 0));
  const byNode = new Map(facts.filter((fact) => writePeriod(fact.period) === period).map((fact) => [fact.node, fact]));
  const nodes = map.chain.nodes.map(({ id }) => numbersOf(byNode.get(id), listed.get(id) ?? 0));
  return { map, region, period, unit: unitIn(map.chain), nodes };
}

function periodIn(facts: readonly ChainFact[], when: string | Period | undefined, region: string): string | null {
  const known = [...new Set(facts.map((fact) => writePeriod(fact.period)))].sort(byCodePoint);
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

/** The unit of the first quantity that is not a plain zero: a map has one throughout. */
function unitIn({ facts, enterprises }: Chain): string {
  const all = [
    ...facts.flatMap(({ demand, supply, localPurchase, exports, imports, capacity }) => [
      demand,
      supply,
      localPurchase,
      exports,
      imports,
      capacity,
    ]),
    ...enterprises.flatMap(({ roles }) => roles.map(({ capacity }) => capacity)),
  ];
  return unitOf(all.find((each) => each !== undefined && each !== "0")) ?? "";
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
