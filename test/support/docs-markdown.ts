/** A fenced block of a page, and the line its text begins on. */
export interface Block {
  readonly language: string;
  readonly line: number;
  readonly text: string;
}

const FENCE = /^```(\w*)\n(.*?)^```$/gms;

/** Every fenced block of a page. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(FENCE)].map(({ 1: language = "", 2: text = "", index }) => ({
    language,
    line: page.slice(0, index).split("\n").length + 1,
    text,
  }));
}

/** Where the links of a page lead to, without those to other sites. */
export function linksOf(page: string): string[] {
  const prose = proseOf(page).replace(/`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
  return targets.filter((target) => !/^https?:/.test(target));
}

/** The anchors that a page's headings make, as GitHub makes them. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of proseOf(page).matchAll(/^#+ (.+)$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-");
    let again = 0;
    while (anchors.has(again === 0 ? anchor : `${anchor}-${again}`)) again++;
    anchors.add(again === 0 ? anchor : `${anchor}-${again}`);
  }
  return anchors;
}

/** A page without what it quotes in blocks. */
function proseOf(page: string): string {
  return page.replace(FENCE, "");
}
