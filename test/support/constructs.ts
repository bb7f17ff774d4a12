import { readFileSync } from "node:fs";

/** A row of docs/constructs.md: a construct, the fragments that say it, presets that do, tests that work it. */
export interface Construct {
  readonly key: string;
  readonly fragments: readonly object[];
  readonly presets: readonly string[];
  readonly tests: readonly string[];
}

const page = readFileSync(new URL("../../docs/constructs.md", import.meta.url), "utf8");

export const constructs: readonly Construct[] = [...page.matchAll(/^\| ([A-Z]\d+[a-z]?) \|(.*)\|$/gm)].map(
  ([, key = "", rest = ""]) => {
    const [, said = "", presets = "", tests = ""] = rest.split(" | ");
    return {
      key,
      fragments: codes(said).flatMap((code) => (code.startsWith("{") ? [JSON.parse(code) as object] : [])),
      presets: codes(presets),
      tests: [...tests.matchAll(/\]\(\.\.\/(.+?)\)/g)].map(([, path = ""]) => path),
    };
  },
);

function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** The first fragment of a construct. */
export function said<T = never>(key: string): T {
  const found = constructs.find((each) => each.key === key)?.fragments[0];
  if (!found) throw new Error(`docs/constructs.md has no fragment for ${key}`);
  return found as T;
}
