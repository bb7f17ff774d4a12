import { describe, expect, test } from "vitest";
import { gaoan2021 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const columns = [
  "entrant",
  "foreignCapital",
  "foreignCash",
  "outsideInvestment",
  "outsideInvestment.target",
  "outsideProjects",
  "outsideProjects.target",
  "signedProjects",
  "signedProjects.target",
  "commerceProjects",
  "trips",
  "trips.target",
  "meetings",
  "meetings.target",
];
// Two leaders, twelve months: 24 trips.
const A = ["A", "100万美元", "50万美元", "8亿元", "10亿元", 3, 4, 5, 5, 2, 24, 24, 12, 24];
const B = ["B", "300万美元", "50万美元", "12亿元", "10亿元", 2, 4, 4, 5, 1, 18, 24, 24, 24];
const C = ["C", "500万美元", "200万美元", "5亿元", "10亿元", 6, 4, 0, 5, 0, 30, 24, 0, 24];

describe("three townships of Gao'an, 2021", () => {
  test("come to 60, 60.875 and 55", () => {
    expect(ranked(gaoan2021, { columns, rows: [A, B, C] })).toMatchObject({
      // all capital: the least, 60 % of 15 = 9 · cash: least too, 9 · 0.8 × 15 · 3/4 × 15 · 10 · 5 · 2.5 · 12/24 × 2.5
      A: {
        foreignTotal: "9",
        foreignRemitted: "9",
        outsideInvested: "12",
        outsideEntered: "11.25",
        signed: "10",
        commerce: "5",
        outbound: "2.5",
        invited: "1.25",
        total: "60",
        place: 2,
      },
      // (300 − 100)/(500 − 100) = 1/2: 9 + 6/2 = 12 · 9 · 1.2, held to 15 · 7.5 · 8 · 5 · 18/24 × 2.5 · 2.5
      B: { foreignTotal: "12", foreignRemitted: "9", outside: "22.5", visits: "4.375", total: "60.875", place: 1 },
      // 15 + 15 · 7.5 + 15 (6/4, held) · 0 · 0 · 2.5 (30/24, held) + 0
      C: { foreign: "30", outside: "22.5", signed: "0", commerce: "0", visits: "2.5", total: "55", place: 3 },
    });
  });

  test("have the mark for foreign capital where all are equal, or one is alone", () => {
    for (const rows of [[A, ["B", ...A.slice(1)]], [A]])
      for (const row of Object.values(ranked(gaoan2021, { columns, rows }))) expect(row["foreign"]).toBe("30");
  });
});
