/** An element as a browser would build it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const TAG = /^<(\/?)([a-z]+)((?: [a-z-]+="[^"<>]*")*)>/;

/** Reads HTML of the plainest kind; whatever else a browser might make of it (a comment, a bare `&`, a stray end) throws. */
export function readHtml(text: string): (Element | string)[] {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  while (at < text.length) {
    const within = open.at(-1) as Element;
    if (text[at] !== "<") {
      const end = text.indexOf("<", at) < 0 ? text.length : text.indexOf("<", at);
      within.children.push(decode(text.slice(at, end)));
      at = end;
      continue;
    }
    const [whole = "", slash, name = "", attributes = ""] = TAG.exec(text.slice(at)) ?? [];
    if (whole === "") throw new Error(`no tag at ${at}: ${text.slice(at, at + 20)}`);
    at += whole.length;
    if (slash === "/") {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> ends nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, decode(value)]);
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
    within.children.push(element);
    open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> does not end`);
  return root.children;
}

function decode(text: string): string {
  if (/>/.test(text)) throw new Error(`a bare > in ${text}`);
  return text.replace(/&(?:([a-z]+);|#(\d+);|)/gi, (found, name: string | undefined, code: string | undefined) => {
    const character = name ? REFERENCES[name] : code ? String.fromCodePoint(Number(code)) : undefined;
    if (character === undefined) throw new Error(`${found} is no reference`);
    return character;
  });
}

/** All elements of a name, in the order of the document. */
export function elementsOf(nodes: readonly (Element | string)[], ...names: readonly string[]): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return [...(names.includes(node.name) ? [node] : []), ...elementsOf(node.children, ...names)];
  });
}

/** What an element prints. */
export function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
