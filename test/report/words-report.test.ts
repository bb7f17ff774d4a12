import { describe, expect, test } from "vitest";
import * as words from "../../src/report/words-report.js";

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
const { sectionNumber, ...tables } = words;

describe.each(Object.entries(tables))("the words of papers: %s", (_, table) => {
  test.each(Object.entries(table))("%s is said in Chinese and in English, of the same things", (_, { zh, en }) => {
    expect(zh.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
    expect(placeholders(zh)).toEqual(placeholders(en));
  });
});

test("sections are numbered as papers number them", () => {
  expect([1, 9, 10, 11, 19, 20, 21, 99, 100].map(sectionNumber)).toEqual(
    ["一", "九", "十", "十一", "十九", "二十", "二十一", "九十九", "100"], // prettier-ignore
  );
});
