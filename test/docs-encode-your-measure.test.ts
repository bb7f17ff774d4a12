import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkScorecard, type ScorecardInput } from "../src/race/index.js";

const page = readFileSync(new URL("../docs/encode-your-measure.md", import.meta.url), "utf8");
const [, section = ""] = /^## 3\. (.*?)^## 4\. /ms.exec(page) ?? [];
const rows = [...section.matchAll(/^\| (?!the text says|---)(.*) \|$/gm)].map(([, row = ""]) => row.split(" | "));

/** What stands in a cell as JSON, by the cell; several are several ways. */
const codes = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => JSON.parse(code) as unknown);

/** The rows as items: what is not said again is that of the row above. */
const items = (() => {
  let of: unknown;
  let points: unknown;
  return rows.flatMap(([says = "", first, second]) => {
    const found = codes(first);
    const worth = codes(second);
    of = found[0] ?? of;
    const limits = worth.filter((each) => typeof each === "object" && each !== null && "cap" in each);
    if (limits.length === 0) points = worth[0] ?? points;
    return (limits.length > 0 ? limits : [undefined]).map((each) => [says, { of, points, limits: each }] as const);
  });
})();

describe("what stands on the right of docs/encode-your-measure.md", () => {
  test("is found", () => {
    expect(items.length).toBeGreaterThan(15);
  });

  test.each(items)("is an item: %s", (_says, { of, points, limits }) => {
    const refuse = "refuse";
    const treat = { notReported: refuse, notApplicable: refuse, referenceNotPositive: refuse, noSpread: refuse };
    const card = {
      id: "made-up",
      edition: "1",
      treat: { ...treat, alone: refuse },
      nodes: [{ id: "item", mark: "10", of, points, ...(limits ? { limits } : {}) }],
    };
    expect(checkScorecard(card as unknown as ScorecardInput)).toEqual([]);
  });
});
