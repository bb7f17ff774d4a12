import { expect, test } from "vitest";
import { rational } from "../../src/exact/index.js";
import { sayDistance } from "../../src/figure/index.js";

test("one percentage point is one; any other number of them are points", () => {
  const apart = (n: number, d: number) => sayDistance({ ratio: "funds", to: "target" }, rational(n, d), "").en;
  expect(apart(1, 100)).toBe("1 percentage point");
  expect([apart(2, 100), apart(1, 200), apart(0, 1)]).toEqual([
    "2 percentage points",
    "0.5 percentage points",
    "0 percentage points",
  ]);
});
