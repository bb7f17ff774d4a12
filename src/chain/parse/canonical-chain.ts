import { writePeriod } from "../../calendar/index.js";
import { byCodePoint, compare } from "../../exact/index.js";
import { canonicalJson } from "../../reason/index.js";
import type { Chain } from "../chain.js";
import { numberOf } from "../number-of.js";
import type { ParsedChain } from "./parsed-chain.js";

type Key = string | number | undefined;

/** The key of an entry in its section: no two entries share it, except flags and duties that are the same throughout. */
export const keys = {
  stages: ({ id }: Chain["stages"][number]): Key[] => [id],
  nodes: ({ id }: Chain["nodes"][number]): Key[] => [id],
  edges: ({ from, to, kind }: Chain["edges"][number]): Key[] => [from, to, kind],
  groups: ({ id }: Chain["groups"][number]): Key[] => [id],
  facts: ({ node, region, period }: Chain["facts"][number]): Key[] => [node, region, writePeriod(period)],
  enterprises: ({ id }: Chain["enterprises"][number]): Key[] => [id],
  flags: ({ node, kind, region, since, until, source }: Chain["flags"][number]): Key[] => [
    node,
    kind,
    region,
    since,
    until,
    source,
  ],
  duties: ({ node, leader, unit }: Chain["duties"][number]): Key[] => [node, leader, unit],
  sources: ({ id }: Chain["sources"][number]): Key[] => [id],
};
export type Section = keyof typeof keys;
export const sections = Object.keys(keys) as readonly Section[];

/** The same map in its one order: stages by their order, nodes by stage, everything else by its key. */
export function canonicalChain(chain: ParsedChain): Chain {
  const order = new Map(chain.stages.map((stage) => [stage.id, stage.order]));
  const rank = (id: string | undefined) => order.get(id ?? "") ?? Number.POSITIVE_INFINITY;
  const sorted = <T>(list: readonly T[], key: (each: T) => readonly Key[]) => {
    const keyed = list.map((each) => ({ each: compact(each), key: key(each) }));
    return keyed.sort((a, b) => byKeys(a.key, b.key)).map(({ each }) => each);
  };
  const { id, edition, title, source, asOf, region } = chain;
  return {
    ...compact({ id, edition, title, source: source && byName(source), asOf, region: compact(region) }),
    stages: sorted(chain.stages, (stage) => [stage.order, stage.id]),
    nodes: sorted(chain.nodes, (node) => [rank(node.stage), node.id]).map((node) =>
      node.codes ? { ...node, codes: sorted(node.codes, ({ scheme, code, match }) => [scheme, code, match]) } : node,
    ),
    edges: sorted(chain.edges, keys.edges),
    groups: sorted(chain.groups, keys.groups),
    facts: sorted(chain.facts, keys.facts).map((fact) =>
      fact.shares ? { ...fact, shares: [...fact.shares].sort((a, b) => compare(numberOf(b), numberOf(a))) } : fact,
    ),
    enterprises: sorted(chain.enterprises, keys.enterprises).map(({ id, name, ...firm }) => ({
      ...compact({ id, name }),
      ...byName(firm),
      roles: inOrder(firm.roles),
    })) as Chain["enterprises"],
    flags: sorted(chain.flags, keys.flags),
    duties: sorted(chain.duties, keys.duties),
    sources: sorted(chain.sources, keys.sources).map(byName),
  };
}

/** Roles by node; those that say the same stand side by side. */
export function inOrder<T extends { readonly node: string }>(roles: readonly T[]): T[] {
  const keyed = roles.map((role) => ({ role, key: [role.node, canonicalJson(role)] }));
  return keyed.sort((a, b) => byKeys(a.key, b.key)).map(({ role }) => role);
}

/** What a host wrote, its keys in one order. */
function byName<T>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}

/** Without keys that hold nothing. */
function compact<T>(value: T): T {
  return Object.fromEntries(Object.entries(value as object).filter(([, part]) => part !== undefined)) as T;
}

/** Keys side by side; what is not there comes first. */
function byKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (left === right) continue;
    if (typeof left === "number" && typeof right === "number") return left - right;
    return byCodePoint(String(left ?? ""), String(right ?? ""));
  }
  return 0;
}
