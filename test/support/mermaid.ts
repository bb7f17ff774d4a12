import { Window } from "happy-dom";

/** Mermaid cleans labels in a page, so it is given one; nothing is drawn on it. */
const window = new Window();
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");

/** What Mermaid made of a flowchart: its nodes and frames by key with their labels, and its arrows. */
export interface Flowchart {
  readonly nodes: Readonly<Record<string, string>>;
  readonly frames: Readonly<Record<string, { readonly label: string; readonly nodes: readonly string[] }>>;
  /** `solid` or `dotted`, from and to. */
  readonly arrows: readonly string[];
}

/** Reads a flowchart with Mermaid itself. Rejects what Mermaid would refuse, its limits included. */
export async function readFlowchart(text: string): Promise<Flowchart> {
  const { getVertices, getSubGraphs, getEdges } = await databaseOf<FlowchartDatabase>(text, "flowchart-v2");
  return {
    nodes: Object.fromEntries([...getVertices()].map(([key, node]) => [key, shown(node.text ?? key)])),
    frames: Object.fromEntries(
      getSubGraphs().map(({ id, title, nodes }) => [id, { label: shown(title), nodes: [...nodes].sort() }]),
    ),
    arrows: getEdges().map(({ start, end, stroke }) => `${stroke === "dotted" ? "dotted" : "solid"} ${start} ${end}`),
  };
}

/** What Mermaid made of a state diagram: its states by key with their labels, its arrows, and its notes. */
export interface StateDiagram {
  readonly states: Readonly<Record<string, string>>;
  /** From, to, and what stands on the arrow. */
  readonly arrows: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a state diagram with Mermaid itself; where it begins and ends is `[*]`. */
export async function readStateDiagram(text: string): Promise<StateDiagram> {
  const { getStates, getRelations } = await databaseOf<StateDatabase>(text, "stateDiagram");
  const end = (key: string) => (/^root_(start|end)$/.test(key) ? "[*]" : key);
  const states = [...getStates()].filter(([key]) => end(key) === key);
  return {
    states: Object.fromEntries(states.map(([key, { descriptions }]) => [key, shown(descriptions.join(" "))])),
    arrows: getRelations().map(({ id1, id2, relationTitle }) =>
      [end(id1), end(id2), shown(relationTitle ?? "")].join(" ").trim(),
    ),
    notes: states.flatMap(([, { note }]) => (note ? shown(note.text) : [])),
  };
}

interface FlowchartDatabase {
  getVertices(): ReadonlyMap<string, { readonly text?: string }>;
  getSubGraphs(): readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
  getEdges(): readonly { readonly start: string; readonly end: string; readonly stroke: string }[];
}

interface StateDatabase {
  getStates(): ReadonlyMap<
    string,
    { readonly descriptions: readonly string[]; readonly note?: { readonly text: string } }
  >;
  getRelations(): readonly { readonly id1: string; readonly id2: string; readonly relationTitle?: string }[];
}

async function databaseOf<T extends object>(text: string, kind: string): Promise<T> {
  const { diagramType, config } = await mermaid.parse(text);
  if (diagramType !== kind) throw new Error(`Mermaid reads a ${diagramType}, not a ${kind}`);
  if (Object.keys(config).length > 0) throw new Error(`a label configures Mermaid: ${JSON.stringify(config)}`);
  // Parsing does not look at the size of a text; drawing refuses a larger one.
  const { maxTextSize = 0 } = mermaid.mermaidAPI.getConfig();
  if (text.length > maxTextSize) throw new Error(`Mermaid draws ${maxTextSize} characters at most`);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return bound(db as unknown as T);
}

/** The methods of a database, to be called by themselves. */
function bound<T extends object>(database: T): T {
  const get = (target: T, key: string | symbol) => {
    const value: unknown = Reflect.get(target, key);
    return typeof value === "function" ? value.bind(target) : value;
  };
  return new Proxy(database, { get });
}

/** A label as a page shows it: Mermaid keeps its entities under marks of its own until it draws them. */
function shown(label: string): string {
  const page = window.document.createElement("p");
  page.innerHTML = label.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  return page.textContent;
}
