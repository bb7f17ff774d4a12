import { expect, test } from "vitest";
import { reportWords } from "../../src/report/index.js";

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(reportWords))(
  "%s is said in both languages, with the same placeholders",
  (_code, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}|^$/u);
    expect(placeholders(zh)).toEqual(placeholders(en));
  },
);
