import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { doors, exportsOf, repository } from "./support/docs-doors.js";
import { anchorsOf, blocksOf, linksOf } from "./support/docs-markdown.js";
import { readSnippet, runSnippet } from "./support/docs-snippet.js";

const paths = ["README.md", ...readdirSync(`${repository}docs`).map((name) => `docs/${name}`)].sort();
const read = (path: string) => readFileSync(repository + path, "utf8");
const pages = paths.filter((path) => path.endsWith(".md")).map((path) => ({ path, page: read(path) }));
const blocks = pages.flatMap(({ path, page }) =>
  blocksOf(page).map((block) => ({ ...block, path, at: `${path}:${block.line}` })),
);

describe("a block of the documentation", () => {
  it("is in a language of which it is known what is checked", () => {
    // `js` runs, `json` is read; signatures and JSON with comments or dots are for reading only, drawings and output.
    for (const { at, language } of blocks)
      expect(["js", "json", "jsonc", "ts", "sh", "text", ""], at).toContain(language);
  });

  it.each(blocks.filter(({ language }) => language === "js"))("runs and says what comes out: $at", async ({ text }) => {
    await runSnippet(readSnippet(text));
  });

  it.each(blocks.filter(({ language }) => language === "json"))("is JSON: $at", ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("the README", () => {
  it("shows what its example comes to", () => {
    const examples = blocks.filter(({ path, language }) => path === "README.md" && language === "js");
    expect(examples.flatMap(({ text }) => readSnippet(text).claims).length).toBeGreaterThan(0);
  });
});

describe.each(pages)("the links of $path", ({ path, page }) => {
  it("lead to something", () => {
    for (const link of linksOf(page)) {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), file);
      expect(existsSync(repository + target), `${link}: there is no ${target}`).toBe(true);
      if (anchor) expect(anchorsOf(read(target)), `${link}: ${target} has no such heading`).toContain(anchor);
    }
  });
});

describe("docs/signatures.md", () => {
  const page = read("docs/signatures.md");
  const sections = [...page.matchAll(/^## saima\/(\w+)$(.*?)(?=^## |$(?![\s\S]))/gms)];
  const listed = new Map(sections.map(([, room = "", text = ""]) => [room, blocksOf(text).flatMap(signaturesOf)]));

  it("has a section for each room that has a door", () => {
    expect([...listed.keys()].sort()).toEqual([...doors].sort());
  });

  it.each(doors)("lists what saima/%s exports, and nothing else", (room) => {
    const names = listed.get(room)?.map(({ name }) => name);
    expect(names?.sort()).toEqual(
      exportsOf(room)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(doors)("calls the functions of saima/%s with the arguments they have", (room) => {
    const source = new Map(exportsOf(room).map((each) => [each.name, each.parameters]));
    for (const { name, parameters } of listed.get(room) ?? []) {
      const own = source.get(name);
      expect(parameters?.length, name).toBe(own?.length);
      for (const [at, { whole, apart }] of own?.entries() ?? [])
        expect(parameters?.[at], `${name}, argument ${at + 1}`).toBeOneOf([whole, apart]);
    }
  });

  it("tells which rooms the front door opens", () => {
    const [, intro = ""] = /^`saima` opens ([\s\S]*?);/m.exec(page) ?? [];
    const told = [...intro.matchAll(/`(\w+)`/g)].map(([, room]) => room);
    const opened = [...read("src/index.ts").matchAll(/"\.\/(\w+)\/index\.js"/g)].map(([, room]) => room);
    expect(told.sort()).toEqual(opened.sort());
  });

  it("lists every function of the front door", async () => {
    const door: Record<string, unknown> = await import("saima");
    const functions = Object.keys(door).filter((name) => typeof door[name] === "function");
    const names = new Set([...listed.values()].flat().map(({ name }) => name));
    expect(functions.filter((name) => !names.has(name))).toEqual([]);
  });
});

interface Signature {
  readonly name: string;
  readonly parameters: readonly string[] | undefined;
}

/** One line each: `name(arguments): Result // a few words`, or `name // a few words` for what is no function. */
function signaturesOf({ text }: { readonly text: string }): Signature[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("//"));
  return lines.map((line) => {
    const [, name = "", inside] = /^(\w+)(?:\((.*?)\): .+?)?(?:\s+\/\/ .*)?$/.exec(line) ?? [];
    expect(name, `not a signature: ${line}`).not.toBe("");
    return { name, parameters: inside === undefined ? undefined : split(inside) };
  });
}

/** At the commas that stand outside of braces. */
function split(inside: string): string[] {
  return inside === "" ? [] : inside.split(/,\s*(?![^{]*\})/).map((each) => each.trim());
}
