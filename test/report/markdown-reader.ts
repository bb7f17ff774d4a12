const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
/** What is markup when no backslash stands before it. */
const LIVE = /[`*_~#|[\]<>$]/;
/** What begins a heading, a list, a quotation, a rule or an underline where a line begins with it. */
const OPENING = /^(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$)|>|-{2,}|=+\s*$|(?:\t| {4}))/;

/** The cells of a row, split at the bars that no backslash stands before, as GitHub splits them. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let i = 0; i < line.length; i++) {
    if (line[i] === "|") {
      cells.push(cell);
      cell = "";
    } else cell += line[i] === "\\" ? `\\${line[++i] ?? ""}` : line[i];
  }
  return cells.slice(1).map((cell) => cell.trim());
}

/** What a piece of Markdown prints, with every bit of markup that would come to life in it. */
export function readInline(text: string): { readonly printed: string; readonly live: readonly string[] } {
  const live: string[] = [];
  if (OPENING.test(text)) live.push(text);
  let printed = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const [entity] = /^&#?\w+;/.exec(text.slice(i)) ?? [];
    if (character === "\\" && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? "")) printed += text[++i];
    else if (entity !== undefined) {
      printed += ENTITIES[entity] ?? entity;
      i += entity.length - 1;
    } else {
      if (LIVE.test(character) || /^(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.\w)/i.test(text.slice(i)))
        live.push(text.slice(i));
      printed += character;
    }
  }
  return { printed, live };
}
