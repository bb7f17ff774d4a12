import {
  excerpt,
  type Language,
  languages,
  openOptions,
  problem,
  readBy,
  SaimaError,
  type Text,
} from "../reason/index.js";
import type { Assessment } from "./assess.js";
import type { Chain, ChainEdge, ChainInput, ChainNode } from "./chain.js";
import type { ChainMap } from "./graph/chain-map.js";
import { nameOf, textOf } from "./name-of.js";
import { assessmentSchema } from "./outcome-schemas.js";
import { mapFor } from "./parse-chain.js";
import type { Verdict } from "./verdict-of.js";
import { words } from "./words.js";

export interface DrawOptions {
  /** The language of names that have two; Chinese unless told. */
  readonly language?: Language;
  /** What the nodes are coloured by. */
  readonly assessment?: Assessment;
}

/** A node as it is drawn. Its key is ours: no name or id of a user ever stands where a tool reads structure. */
export interface DrawnNode {
  readonly key: string;
  readonly node: ChainNode;
  readonly name: string;
  /** The name, short enough to be drawn. */
  readonly label: string;
  readonly column: number;
  readonly verdict: Verdict | undefined;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly edge: ChainEdge;
  /** It closes a circle, and is drawn against the stream. */
  readonly back: boolean;
}

/** A chain as any tool may draw it. */
export interface Drawing {
  readonly map: ChainMap;
  readonly title: string;
  /** Left to right: the stages where every node has one, else the tiers. */
  readonly columns: readonly { readonly label: string | undefined; readonly nodes: readonly DrawnNode[] }[];
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** What the exports draw, in the one order of the map. */
export function drawingOf(chain: ChainInput | Chain, options: DrawOptions): Drawing {
  const { language = "zh", assessment } = openOptions(options, ["language", "assessment"]);
  if (!languages.includes(language)) throw new SaimaError([problem(words, "language-unknown", ["language"])]);
  const map = mapFor(chain);
  const say = (text: Text) => clean(text[language]);
  const judged = assessment === undefined ? [] : readBy(assessmentSchema, assessment).nodes;
  const verdicts = new Map(judged.map(({ node, verdict }) => [node, verdict]));
  // A heading without a stage stands in the first column.
  const staged = map.chain.nodes.every(({ stage }, v) => stage !== undefined || !map.isPart(v));
  const stages = new Map(map.chain.stages.map(({ id }, at) => [id, at]));
  const nodes = map.chain.nodes.map((node, v): DrawnNode => {
    const name = say(nameOf(node)) || node.id;
    const column = staged ? (stages.get(node.stage ?? "") ?? 0) : (map.tiers.of[v] as number);
    return { key: `n${v}`, node, name, label: excerpt(name), column, verdict: verdicts.get(node.id) };
  });
  const count = Math.max(...nodes.map(({ column }) => column)) + 1;
  const { component } = map.tiers;
  return {
    map,
    title: say(textOf(map.chain.title ?? map.chain.id)) || map.chain.id,
    columns: Array.from({ length: count }, (_, column) => {
      const stage = staged ? map.chain.stages[column] : undefined;
      return {
        label: stage && (say(nameOf(stage)) || stage.id),
        nodes: nodes.filter((each) => each.column === column),
      };
    }),
    nodes,
    edges: map.chain.edges.map((edge) => {
      const [from, to] = [map.index.get(edge.from) as number, map.index.get(edge.to) as number];
      const back = edge.kind === "recycles" && component[from] === component[to];
      return { source: `n${from}`, target: `n${to}`, edge, back };
    }),
  };
}

/** Without what no tool can draw: control characters, half characters, and what XML forbids. */
function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "�")
    .trim();
}

/** The colour of a verdict, by a name that CSS and Graphviz share. */
export const colours: Readonly<Record<Verdict, string>> = {
  broken: "lightcoral",
  pain: "lightsalmon",
  short: "khaki",
  sufficient: "palegreen",
  present: "lightcyan",
  undemanded: "whitesmoke",
  unknown: "lightgray",
};
