import { movesOf, type Pipeline, type PipelineInput, parsePipeline } from "../pipeline/index.js";
import { type Language, say, type Text } from "../reason/index.js";
import { languageOf, type ReportOptions } from "./language-of.js";
import { diagramTexts } from "./words.js";
import { escapeMermaid } from "./writing/escape-mermaid.js";

/** Mermaid draws no more, unless its host says so. */
const MAX_EDGES = 500;
const MAX_LABEL = 60;

/**
 * A pipeline as a Mermaid state diagram (流程图): its stages, every move that somebody may make, and how a project leaves,
 * by a final stage or by being closed. An exit that is legal everywhere leads from "any stage". Of more than 500 arrows
 * those back, then those that skip, are left out, and a note says how many.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks", title: { zh: "洽谈", en: "talks" } }, { id: "signed" }] };
 * pipelineDiagram(pipeline, { language: "en" }).split("\n").slice(0, 4)
 * // → ["stateDiagram-v2", "  state \"talks\" as s0", "  state \"signed\" as s1", "  [*] --> s0"]
 */
export function pipelineDiagram(pipeline: PipelineInput | Pipeline, options: ReportOptions = {}): string {
  const language = languageOf(options);
  const parsed = parsePipeline(pipeline);
  const { stages, activities = [] } = parsed;
  const nodes = new Map(stages.map(({ id }, index) => [id, `s${index}`]));
  const closings = activities
    .filter((each) => each.is === "closed" && each.by !== "nobody")
    .map((each, index) => ({ ...each, node: `c${index}` }));
  const anywhere = closings.some((each) => each.stages === undefined);

  const states = [
    ...stages.map(({ id, title }) => stateLine(nodes.get(id), title, id, language)),
    ...(anywhere ? [`  state "${escapeMermaid(diagramTexts.anywhere[language])}" as any`] : []),
    ...closings.map(({ node, id, title }) => stateLine(node, title, id, language)),
  ];
  const finals = stages.flatMap(({ id, final }, index) =>
    final || index === stages.length - 1 ? [nodes.get(id)] : [],
  );
  const exits = closings.flatMap(({ node, stages: legal }) => [
    ...(legal?.map((stage) => `  ${nodes.get(stage)} --> ${node}`) ?? [`  any --> ${node}`]),
    `  ${node} --> [*]`,
  ]);
  const moves = movesOf(parsed);
  const arrows = (kind: (typeof moves)[number]["kind"]) =>
    moves
      .filter((each) => each.kind === kind)
      .map(({ from, to }) => {
        const label = kind === "forward" ? "" : ` : ${diagramTexts[kind][language]}`;
        return `  ${nodes.get(from)} --> ${nodes.get(to)}${label}`;
      });
  const always = [
    `  [*] --> ${nodes.get(stages[0]?.id ?? "")}`,
    ...arrows("forward"),
    ...finals.map((node) => `  ${node} --> [*]`),
    ...exits,
  ];
  const edges = [...always, ...arrows("skip"), ...arrows("back")];
  const left = edges.length - MAX_EDGES;
  const note = left > 0 ? noteLines(say(diagramTexts.left, { count: left })[language]) : [];
  return `${["stateDiagram-v2", ...states, ...edges.slice(0, MAX_EDGES), ...note].join("\n")}\n`;
}

function stateLine(node: string | undefined, title: Text | undefined, id: string, language: Language): string {
  const label = [...(title?.[language] ?? "")].slice(0, MAX_LABEL).join("");
  return `  state "${escapeMermaid(label) || escapeMermaid(id)}" as ${node}`;
}

function noteLines(text: string): readonly string[] {
  return ["  note right of s0", `    ${text}`, "  end note"];
}
