import { describe, expect, test } from "vitest";
import { type Condition, satisfiable } from "../../src/condition/index.js";

const x = (question: object) => ({ field: "x", ...question }) as Condition;

describe("a condition that no record can meet is found", () => {
  test.each<[string, Condition]>([
    ["two values at once", { all: [x({ equals: "A" }), x({ equals: "B" })] }],
    ["a value and another list", { all: [x({ equals: "A" }), x({ in: ["B", "C"] })] }],
    ["lists that share nothing", { all: [x({ in: ["A", "B"] }), x({ in: ["C"] })] }],
    ["an empty list", x({ in: [] })],
    ["an empty choice", { any: [] }],
    ["the opposite of an empty all", { not: { all: [] } }],
    ["a value and its opposite", { all: [x({ equals: "A" }), { not: x({ equals: "A" }) }] }],
    ["exactly true and exactly false", { all: [x({ is: true }), x({ is: false })] }],
    ["a text and identity with another", { all: [x({ equals: "A" }), x({ is: "B" })] }],
    ["a number as it is written, and not", { all: [x({ is: "5" }), { not: x({ is: "5" }) }] }],
    ["blank and a value", { all: [x({ blank: true }), x({ equals: "A" })] }],
    ["blank and a threshold that nobody settles", { all: [x({ blank: true }), x({ atLeast: 5, absent: false })] }],
    ["blank, and compared with another field", { all: [x({ blank: true }), x({ atLeast: { field: "y" } })] }],
    ["absent and truthy", { all: [x({ present: false }), x({ truthy: true })] }],
    ["not applicable and a value", { all: [x({ applicable: false }), x({ atLeast: 0 })] }],
    ["bounds the wrong way round", { all: [x({ moreThan: 5 }), x({ atMost: 5 })] }],
    ["a range the wrong way round", x({ between: [10, 5] })],
    ["a range and a bound outside", { all: [x({ between: [5, 10] }), x({ moreThan: "10" })] }],
    ["money too much and too little", { all: [x({ atLeast: "1亿元" }), x({ lessThan: "5000万元" })] }],
    ["two currencies at once", { all: [x({ atLeast: "1亿元" }), x({ atLeast: "1000万美元" })] }],
    ["money and a number", { all: [x({ atLeast: "1亿元" }), x({ atLeast: 3 })] }],
    ["a day between two that follow", { all: [x({ moreThan: "2024-02-28" }), x({ lessThan: "2024-02-29" })] }],
    ["a day before the calendar begins", x({ lessThan: "1000-01-01" })],
    ["nothing is left of a choice", { all: [{ any: [x({ equals: "A" }), x({ equals: "B" })] }, x({ equals: "C" })] }],
    ["an implication and its breach", { not: { if: x({ equals: "A" }), then: x({ blank: false }) } }],
    ["two of three that exclude each other", { atLeast: 2, of: [x({ is: "A" }), x({ is: "B" }), x({ is: "C" })] }],
    ["three values, of which one must be and none may", { all: [{ not: x({ in: ["A"] }) }, x({ in: ["A"] })] }],
    [
      "a member that cannot be",
      x({
        any: {
          all: [
            { field: "a", is: true },
            { field: "a", is: false },
          ],
        },
      }),
    ],
    ["a member of what is empty", { all: [x({ blank: true }), x({ contains: "A" })] }],
  ])("%s", (_, condition) => {
    expect(satisfiable(condition)).toBe(false);
    expect(satisfiable({ any: [condition, { field: "y", blank: true }] })).toBe(true);
    expect(satisfiable({ all: [condition, { field: "y", blank: true }] })).toBe(false);
  });
});

describe("a condition that some record meets is left alone", () => {
  test.each<[string, Condition]>([
    ["nothing asked", { all: [] }],
    ["two fields", { all: [x({ equals: "A" }), { field: "y", equals: "B" }] }],
    ["the edge of two bounds", { all: [x({ atLeast: 5 }), x({ atMost: 5 })] }],
    ["between two neighbours among the decimals", { all: [x({ moreThan: "0.1" }), x({ lessThan: "0.2" })] }],
    ["a number that is no text named", { all: [x({ atLeast: 5 }), { not: x({ equals: "unknown" }) }] }],
    ["money that is no text named", { all: [x({ atLeast: "1亿元" }), { not: x({ equals: "unknown" }) }] }],
    ["a number, but not as written there", { all: [x({ equals: 5 }), { not: x({ is: "5" }) }] }],
    ["a plain zero, of any currency", { all: [x({ atMost: "0元" }), x({ atMost: 0 })] }],
    ["blank, where absent counts", { all: [x({ blank: true }), x({ atLeast: 5, absent: true })] }],
    ["an empty list", { all: [x({ blank: true }), { not: x({ contains: "A" }) }] }],
    ["every member of an empty list", { all: [x({ blank: true }), x({ every: { any: [] } })] }],
    ["two parts of a list", { all: [x({ contains: "A" }), x({ contains: "B" })] }],
    ["1亿元 or 1000万美元", { all: [x({ atLeast: ["1亿元", "1000万美元"] }), x({ lessThan: "2000万美元" })] }],
    ["the first two of three", { atLeast: 2, of: [x({ is: "A" }), x({ equals: "A" }), x({ is: "C" })] }],
    ["a day between two", { all: [x({ moreThan: "2024-02-28" }), x({ lessThan: "2024-03-01" })] }],
    ["white space, which is a text", { all: [x({ blank: false }), { not: x({ equals: "A" }) }] }],
  ])("%s", (_, condition) => {
    expect(satisfiable(condition)).toBe(true);
  });

  test("more than can be tried", () => {
    const choices = Array.from({ length: 40 }, (_, i) => ({
      any: [0, 1, 2].map((n) => ({ field: `f${(i * 7 + n) % 40}`, equals: `${n}-${i}` })),
    }));
    expect(satisfiable({ all: [...choices, { any: choices }] } as Condition)).toBe(true);
    expect(satisfiable({ any: Array.from({ length: 20_000 }, () => x({ in: [] })) })).toBe(true);
  });
});
