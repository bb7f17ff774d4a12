/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import type { Text } from "../src/reason/index.js";

interface Said {
  readonly room: string;
  readonly at: string;
  readonly text: Text;
}

const rooms = import.meta.glob<Readonly<Record<string, unknown>>>("../src/*/words.ts", { eager: true });
const said = Object.entries(rooms).flatMap(([file, exported]) =>
  textsIn(exported, "").map((found): Said => ({ room: file.split("/")[2] ?? "", ...found })),
);

/** Every text in both languages, however it is kept: in a table by code, in a list, in a table of tables. */
function textsIn(value: unknown, at: string): Pick<Said, "at" | "text">[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value || "en" in value) return [{ at, text: value as Text }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, at === "" ? key : `${at}.${key}`));
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
const withoutPlaceholders = (sentence: string) => sentence.replace(/\{\w+\}/g, "");

describe("the words of the rooms", () => {
  test("are found", () => {
    expect(said.map(({ room, at }) => `${room}: ${at}`)).toContain("reason: words.unknown-key");
  });

  test.each(said)("$room: $at is said in Chinese and in English, of the same things", ({ text }) => {
    expect(Object.keys(text).sort()).toEqual(["en", "zh"]);
    expect(text.zh.trim()).not.toBe("");
    expect(text.en.trim()).not.toBe("");
    expect(placeholders(text.zh)).toEqual(placeholders(text.en));
    if (/[a-z]{3}/i.test(withoutPlaceholders(text.en))) expect(text.zh).not.toBe(text.en);
  });

  test.each(said.filter(({ at }) => at.startsWith("words.")))(
    "$room: $at has a code that can be relied on",
    ({ at }) => {
      expect(at).toMatch(/^words\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    },
  );
});
