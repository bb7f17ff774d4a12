import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movesOf, type PipelineInput } from "../../src/pipeline/index.js";
import { pipelineDiagram } from "../../src/report/index.js";
import { hostileText } from "./hostile.js";

/** The part of Mermaid's state diagrams that is written: one line of it is one of these, or the diagram is refused. */
const forms = {
  head: /^stateDiagram-v2$/,
  state: /^ {2}state "([\p{L}\p{M}\p{N} ，。、：；？！（）《》“”…—·,.()/#;-]+)" as (s\d+|c\d+|any)$/u,
  edge: /^ {2}(s\d+|c\d+|any|\[\*\]) --> (s\d+|c\d+|any|\[\*\])(?: : (跨越|退回|skip|back))?$/,
  note: /^ {2}note right of s0$/,
  noted: /^ {4}另有\d+条流转未画$/,
  noteEnd: /^ {2}end note$/,
};

/** Reads what has been written: labels by state with their entities resolved, and the arrows. */
function read(diagram: string) {
  const labels: Record<string, string> = {};
  const edges: string[] = [];
  const lines = diagram.trimEnd().split("\n");
  expect(lines[0]).toMatch(forms.head);
  for (const line of lines.slice(1)) {
    const form = Object.entries(forms).find(([, shape]) => shape.test(line));
    expect(form?.[0], line).toBeDefined();
    const state = forms.state.exec(line);
    if (state) {
      expect(state[1]).toMatch(/^(?:[^#;]|#\d+;)+$/);
      labels[state[2] as string] = (state[1] as string).replace(/#(\d+);/g, (_, code) =>
        String.fromCodePoint(Number(code)),
      );
    }
    const edge = forms.edge.exec(line);
    if (edge) edges.push(`${edge[1]} ${edge[2]}${edge[3] ? ` ${edge[3]}` : ""}`);
  }
  for (const end of edges.flatMap((each) => each.split(" ").slice(0, 2)))
    if (end !== "[*]") expect(Object.keys(labels)).toContain(end);
  return { labels, edges };
}

const place = {
  id: "place",
  edition: "1",
  stages: [
    { id: "talks", title: { zh: "洽谈", en: "talks" } },
    { id: "signed", title: { zh: "签约", en: "signed" } },
    { id: "handed-over", title: { zh: "移交", en: "handed over" }, final: true },
    { id: "producing" },
  ],
  moves: [
    { kind: "skip", from: ["talks"], by: "nobody" },
    { kind: "skip" },
    { kind: "forward" },
    { kind: "back", to: ["talks"] },
  ],
  activities: [
    { id: "paused", is: "paused" },
    { id: "lost", is: "closed", title: { zh: "流失", en: "lost" } },
    { id: "ended", is: "closed", title: { zh: "终止", en: "ended" }, stages: ["signed"] },
    { id: "struck", is: "closed", by: "nobody" },
  ],
} satisfies PipelineInput;

describe("the diagram of a pipeline", () => {
  test("draws its stages, the moves that somebody may make, and how a project leaves", () => {
    const { labels, edges } = read(pipelineDiagram(place));
    expect(labels).toEqual({
      s0: "洽谈",
      s1: "签约",
      s2: "移交",
      s3: "producing",
      any: "任一阶段",
      c0: "流失",
      c1: "终止",
    });
    expect(edges).toEqual([
      "[*] s0",
      "s0 s1",
      "s1 s2",
      "s2 s3",
      "s2 [*]",
      "s3 [*]",
      "any c0",
      "c0 [*]",
      "s1 c1",
      "c1 [*]",
      "s1 s3 跨越",
      "s1 s0 退回",
      "s2 s0 退回",
      "s3 s0 退回",
    ]);
  });

  test("is in English where that is asked for", () => {
    const { labels, edges } = read(pipelineDiagram(place, { language: "en" }));
    expect([labels["s2"], labels["any"]]).toEqual(["handed over", "any stage"]);
    expect(edges).toContain("s1 s3 skip");
    expect(() => pipelineDiagram(place, { language: "fr" as never })).toThrow(/language-unknown/);
  });

  test("draws 500 arrows at most, those forward first, and says how many are left out", () => {
    const stages = Array.from({ length: 30 }, (_, index) => ({ id: `stage-${index}` }));
    const diagram = pipelineDiagram({ id: "large", edition: "1", stages, moves: [{}] });
    const { edges } = read(diagram);
    // 30 × 29 moves, the first arrow in and the last one out.
    expect(edges).toHaveLength(500);
    expect(diagram).toContain(`另有${30 * 29 + 2 - 500}条流转未画`);
    expect(edges).toContain("s28 s29");
    expect(edges.filter((each) => each.endsWith("跨越"))).toHaveLength((30 * 29) / 2 - 29);
  });

  test("never makes anything of a title but a title", () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 4 }),
        fc.array(hostileText, { maxLength: 2 }),
        (titles, exits) => {
          const input: PipelineInput = {
            id: "hostile",
            edition: "1",
            stages: titles.map((title, index) => ({ id: `stage-${index}`, title: { zh: title, en: title } })),
            activities: exits.map((title, index) => ({
              id: `exit-${index}`,
              is: "closed",
              title: { zh: title, en: title },
            })),
          };
          const { labels, edges } = read(pipelineDiagram(input));
          expect(Object.keys(labels).filter((id) => id.startsWith("s"))).toHaveLength(titles.length);
          expect(edges).toHaveLength(titles.length + 1 + 2 * exits.length);
        },
      ),
    );
  });

  test("cuts a title after sixty letters", () => {
    const title = "𠮷".repeat(100);
    const stages = [{ id: "long", title: { zh: title, en: title } }];
    expect(read(pipelineDiagram({ id: "p", edition: "1", stages })).labels).toEqual({ s0: "𠮷".repeat(60) });
  });

  test("shows a title letter by letter, whatever it means to Mermaid", () => {
    const title = '"<b>#amp;`x` $$ 100% [*] --> s1; a_b\\n';
    const stages = [
      { id: "one", title: { zh: title, en: title } },
      { id: "blank", title: { zh: " ", en: "" } },
    ];
    expect(read(pipelineDiagram({ id: "p", edition: "1", stages })).labels).toEqual({ s0: title, s1: "blank" });
  });
});

test("the moves of a pipeline are told with who may make them", () => {
  expect(
    movesOf({
      ...place,
      moves: [
        {
          kind: "forward",
          to: ["signed"],
          by: { field: "actor.role", equals: "office" },
          gate: "not-asked",
          activity: "paused",
        },
      ],
    }),
  ).toEqual([
    {
      from: "talks",
      to: "signed",
      kind: "forward",
      gate: "not-asked",
      activity: "paused",
      who: { zh: expect.stringContaining("office"), en: expect.stringContaining("actor.role") },
    },
  ]);
});
