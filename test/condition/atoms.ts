import * as fc from "fast-check";

/** Values of records and definitions with what they mean, written down by hand: [value, unit, numerator, denominator]. */
const meanings: readonly (readonly [unknown, string, bigint, bigint])[] = [
  [0, "", 0n, 1n],
  ["0", "", 0n, 1n],
  ["0万元", "CNY", 0n, 1n],
  [5, "", 5n, 1n],
  ["5", "", 5n, 1n],
  ["-5", "", -5n, 1n],
  [0.1, "", 1n, 10n],
  ["10%", "", 1n, 10n],
  ["1/10", "", 1n, 10n],
  [0.3, "", 3n, 10n],
  ["0.30", "", 3n, 10n],
  ["10/3", "", 10n, 3n],
  ["111", "", 111n, 1n],
  ["1亿元", "CNY", 100_000_000n, 1n],
  ["10,000万元", "CNY", 100_000_000n, 1n],
  [{ amount: "100000000", currency: "CNY" }, "CNY", 100_000_000n, 1n],
  ["500万元", "CNY", 5_000_000n, 1n],
  ["1000万美元", "USD", 10_000_000n, 1n],
  [{ amount: 10000000, currency: "USD" }, "USD", 10_000_000n, 1n],
  ["2024-05-01", "day", 20240501n, 1n],
  ["2024-12-31", "day", 20241231n, 1n],
];

/** What no quantity is: words, codes, days and amounts that are none, yes and no. */
const wordsOnly: readonly unknown[] = [
  "contract",
  "intent",
  "0111",
  "2024-5-1",
  "2024-13-01",
  "1亿元以上",
  true,
  false,
];
const nothings: readonly unknown[] = [null, "", "n/a", "  "];

export interface Meaning {
  readonly unit: string;
  readonly n: bigint;
  readonly d: bigint;
}

const byJson = new Map(meanings.map(([value, unit, n, d]) => [JSON.stringify(value), { unit, n, d }]));

/** What a value means as a quantity, by the table. */
export function meaningOf(value: unknown): Meaning | undefined {
  return byJson.get(JSON.stringify(value) ?? "");
}

const quantity = fc.constantFrom(...meanings.map(([value]) => value));
const scalar = fc.oneof({ weight: 5, arbitrary: quantity }, { weight: 2, arbitrary: fc.constantFrom(...wordsOnly) });
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.constantFrom(...nothings) });

const fields = ["a", "b", "c", "deep.a", "list.0", "gone"] as const;
const lists = ["list", "members", "a"] as const;

const record = fc.record(
  {
    a: value,
    b: value,
    c: fc.oneof(value, fc.array(value, { maxLength: 3 })),
    deep: fc.oneof(value, fc.record({ a: value }, { requiredKeys: [] })),
    list: fc.array(value, { maxLength: 3 }),
    members: fc.oneof(
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.record({ a: value, b: value }, { requiredKeys: [] }) },
          { weight: 1, arbitrary: value },
        ),
        {
          maxLength: 3,
        },
      ),
      value,
    ),
  },
  { requiredKeys: [] },
);

const field = fc.constantFrom(...fields);
const times = fc.constantFrom("5%", "2", "-1", "1/3", 3);
const reference = fc.oneof(fc.record({ field }), fc.record({ times, field }));
const asked = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: reference });
const threshold = fc.oneof(
  { weight: 4, arbitrary: quantity },
  { weight: 1, arbitrary: reference },
  { weight: 1, arbitrary: fc.constantFrom(["1亿元", "1000万美元"], ["500万元"]) },
);
const absent = fc.constantFrom({}, {}, { absent: true }, { absent: false });

const plainLeaf = fc.oneof(
  fc.record({ field, is: fc.constantFrom<unknown>(true, false, "contract", "5", "") }),
  ...(["present", "blank", "truthy", "applicable"] as const).map((test) =>
    fc
      .tuple(fc.constantFrom(...fields, ...lists), fc.boolean())
      .map(([path, wanted]) => ({ field: path, [test]: wanted })),
  ),
);

const comparison = fc.oneof(
  fc.record({ field, equals: asked }),
  fc.record({ field, in: fc.array(asked, { maxLength: 3 }) }),
  fc.record({ field: fc.constantFrom("list", "list", "c", "b"), contains: asked }),
  ...(["atLeast", "moreThan", "atMost", "lessThan"] as const).map((test) =>
    fc.tuple(field, threshold).map(([path, wanted]) => ({ field: path, [test]: wanted })),
  ),
  fc.record({ field, between: fc.tuple(threshold, threshold) }),
);

type Shape = Readonly<Record<string, unknown>>;

const conditions = fc.letrec<{ condition: Shape; leaf: Shape; joined: Shape }>((tie) => ({
  condition: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie("leaf"), tie("joined")),
  leaf: fc.oneof(
    { maxDepth: 4 },
    plainLeaf,
    fc.tuple(comparison, absent).map(([leaf, settled]) => ({ ...leaf, ...settled })),
    fc
      .tuple(fc.constantFrom("any", "every"), fc.constantFrom(...lists), tie("condition"), absent)
      .map(([test, path, inner, settled]) => ({ field: path, [test]: inner, ...settled })),
  ),
  joined: fc.oneof(
    { maxDepth: 4 },
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
    fc.record({ if: tie("condition"), then: tie("condition") }),
    fc
      .array(tie("condition"), { minLength: 1, maxLength: 3 })
      .chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
  ),
}));

export const arbitrary = {
  condition: conditions.condition,
  plainLeaf,
  comparison,
  record,
  value,
  nothing: fc.constantFrom(...nothings),
};
