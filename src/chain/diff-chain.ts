import {
  canonicalJson,
  type DefinitionRef,
  type Problem,
  problem,
  readBy,
  refuse,
  say,
  type Text,
} from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { diffSchema } from "./outcome-schemas.js";
import { keys, type Section, sections } from "./parse/canonical-chain.js";
import { mapFor, parseChain } from "./parse-chain.js";
import { refOf } from "./ref-of.js";
import { sectionLabels, words } from "./words.js";

/** One entry that is new, gone (`after` is null), or not the same; `head` holds what is said of the map as a whole. */
export interface ChainChange {
  readonly section: Section | "head";
  readonly key: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly says: Text;
}

/** What leads from one map to another (图谱差异): entries in the order of sections and keys. */
export interface ChainDiff {
  readonly from: DefinitionRef;
  readonly to: DefinitionRef;
  readonly changes: readonly ChainChange[];
}

type Entries = ReadonlyMap<string, { readonly key: readonly string[]; readonly entry: unknown }>;
const heads = ["id", "edition", "title", "source", "asOf", "region"] as const;

/**
 * What must change for one map to become the other: the current map (现状图谱) against the target map (目标图谱), or one edition
 * against the next. A map and itself differ in nothing.
 *
 * @example
 * const here = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }] };
 * const aim = { ...here, nodes: [{ id: "cell" }, { id: "separator", name: "隔膜" }] };
 * diffChain(here, aim).changes.map(({ section, key, says }) => [section, key, says.zh])
 * // → [["nodes", ["separator"], "新增节点separator"]]
 */
export function diffChain(current: ChainInput | Chain, target: ChainInput | Chain): ChainDiff {
  const [from, to] = [mapFor(current).chain, mapFor(target).chain];
  const changes = (["head", ...sections] as const).flatMap((section) => {
    const [before, after] = [entriesOf(from, section), entriesOf(to, section)];
    const all = new Map([...before, ...after]);
    return [...all].flatMap(([id, { key }]): ChainChange[] => {
      const [old, now] = [before.get(id)?.entry ?? null, after.get(id)?.entry ?? null];
      if (canonicalJson(old) === canonicalJson(now)) return [];
      const change = old === null ? "added" : now === null ? "removed" : "changed";
      const says = say(sectionLabels[change], { section: sectionLabels[section], key: key.join(" ") });
      return [{ section, key, before: old, after: now, says }];
    });
  });
  return { from: refOf(from), to: refOf(to), changes };
}

/**
 * The map that a diff leads to. Refused: a diff from another map, so that an entry is not as it was, and a map that would
 * not be well formed.
 *
 * @example
 * const here = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }] };
 * const aim = { ...here, edition: "2", nodes: [{ id: "cell", name: "电芯" }] };
 * applyDiff(here, diffChain(here, aim)).nodes // → [{ id: "cell", name: "电芯" }]
 */
export function applyDiff(chain: ChainInput | Chain, diff: ChainDiff): Chain {
  const from = mapFor(chain).chain;
  const tables = new Map(
    (["head", ...sections] as const).map((section) => [section, new Map(entriesOf(from, section))]),
  );
  const problems: Problem[] = [];
  for (const [at, { section, key, before, after }] of readBy(diffSchema, diff).changes.entries()) {
    const table = tables.get(section);
    const id = JSON.stringify(key);
    if (!table || canonicalJson(table.get(id)?.entry ?? null) !== canonicalJson(before ?? null))
      problems.push(problem(words, "diff-elsewhere", ["changes", at], { key: key.join(" ") }));
    else if (after === null || after === undefined) table.delete(id);
    else table.set(id, { key, entry: after });
  }
  refuse(problems);
  const listed = sections.map((section) => [section, [...(tables.get(section) ?? [])].map(([, { entry }]) => entry)]);
  const head = [...(tables.get("head") ?? [])].map(([, { key, entry }]) => [key[0], entry]);
  return parseChain(Object.fromEntries([...head, ...listed]) as ChainInput);
}

function entriesOf(chain: Chain, section: Section | "head"): Entries {
  const list: readonly unknown[] =
    section === "head" ? heads.filter((key) => chain[key] !== undefined) : chain[section];
  return new Map(
    list.map((each) => {
      const key = section === "head" ? [each as string] : keysOf(section, each);
      const entry = section === "head" ? chain[each as (typeof heads)[number]] : each;
      return [JSON.stringify(key), { key, entry }];
    }),
  );
}

function keysOf(section: Section, entry: unknown): string[] {
  const of = keys[section] as (entry: unknown) => readonly (string | number | undefined)[];
  return of(entry).map((part) => String(part ?? ""));
}
