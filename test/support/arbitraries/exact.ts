import * as fc from "fast-check";
import { absolute, type Rational, rational, roundingModes } from "../../../src/exact/index.js";

/** A number as someone may write it, and what it says: `top / bottom`, not reduced. */
export interface Spelling {
  readonly text: string;
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Where engines change how they hold a whole number. */
export const edges = [31n, 32n, 53n, 64n].flatMap((power) => [-1n, 0n, 1n].map((by) => 2n ** power + by));

/** Denominators that people and bulletins produce: halves to sevenths, tenths to millionths, and a prime or two. */
const denominator = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 11n, 12n, 13n, 97n, 365n) },
  { weight: 4, arbitrary: fc.constantFrom(10n, 100n, 1000n, 10_000n, 1_000_000n) },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 6n }) },
  { weight: 1, arbitrary: fc.constantFrom(...edges) },
  { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 20n, max: 10n ** 29n }) },
);

const numerator = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0n, 1n, -1n, 2n, 5n, 10n, 99n, 100n, -100n, 101n) },
  { weight: 4, arbitrary: fc.bigInt({ min: -20_000n, max: 20_000n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }) },
  { weight: 1, arbitrary: fc.constantFrom(...edges, ...edges.map((edge) => -edge)) },
);

/** An exact number: scores, amounts, shares such as 1/3 and 2/7, zero, one, and now and then a monster. */
export const exact: fc.Arbitrary<Rational> = fc.tuple(numerator, denominator).map(([n, d]) => rational(n, d));

export const positive: fc.Arbitrary<Rational> = exact.filter((a) => a.n !== 0).map(absolute);

export const notNegative: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(rational(0n)) },
  { weight: 5, arbitrary: positive },
);

export const roundingMode = fc.constantFrom(...roundingModes);
export const places = fc.integer({ min: 0, max: 6 });

/** A number on a half of the last of some places, or a hair from it: where rounding modes part. */
export const nearTie: fc.Arbitrary<{ readonly number: Rational; readonly places: number }> = fc
  .record({
    steps: fc.bigInt({ min: -1000n, max: 1000n }),
    places,
    hair: fc.constantFrom(0n, 0n, 1n, -1n),
    fine: fc.constantFrom(10n, 3n, 10n ** 18n),
  })
  .map(({ steps, places, hair, fine }) => {
    const halves = 2n * 10n ** BigInt(places);
    return { number: rational((2n * steps + 1n) * fine + hair, halves * fine), places };
  });

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });
const minus = fc.constantFrom("", "", "-");

const decimal: fc.Arbitrary<Spelling> = fc
  .record({
    minus,
    whole: fc.oneof(digits(1, 4), digits(1, 30), fc.constantFrom("0", "00", "100", "007")),
    fraction: fc.oneof(fc.constant(""), digits(1, 4), digits(1, 30), fc.constantFrom("0", "50", "005", "10")),
    percent: fc.constantFrom("", "", "%"),
  })
  .map(({ minus, whole, fraction, percent }) => ({
    text: `${minus}${whole}${fraction === "" ? "" : `.${fraction}`}${percent}`,
    top: BigInt(`${minus}${whole}${fraction}`),
    bottom: 10n ** BigInt(fraction.length + 2 * percent.length),
  }));

const fraction: fc.Arbitrary<Spelling> = fc
  .record({
    minus,
    top: fc.oneof(digits(1, 3), digits(1, 30)),
    bottom: fc.oneof(digits(1, 3), digits(1, 30), fc.constantFrom("3", "7", "1", "10")),
  })
  .filter(({ bottom }) => /[1-9]/.test(bottom))
  .map(({ minus, top, bottom }) => ({
    text: `${minus}${top}/${bottom}`,
    top: BigInt(`${minus}${top}`),
    bottom: BigInt(bottom),
  }));

/** A text that is an exact number, in the awkward forms too: `-0`, `0.10`, `007`, `96%`, `6/4`, sixty digits. */
export const spelling: fc.Arbitrary<Spelling> = fc.oneof(decimal, fraction);

/** Texts that look like a number to somebody, and are none here. */
export const noNumber: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "-",
      "+",
      ".",
      "%",
      "/",
      "1.",
      ".5",
      "+1",
      "--1",
      "1e3",
      "1E3",
      "0x1F",
      "0b1",
      "1_000",
      "1,000",
      "1 000",
    ],
    ...[
      "1/2/3",
      "1/-2",
      "1.5/2",
      "1/2%",
      "1%%",
      "%1",
      "NaN",
      "Infinity",
      "-Infinity",
      "１２",
      "٣",
      "五",
      "1n",
      "1\n",
      "\t1",
    ],
    ...["−1", "1.5亿元", "n/a", "null", "true", "1٫5", "½", "1\u0000", "\u200b1"],
  ),
  fc.string().filter((text) => !/^-?\d+((\.\d+)?%?|\/\d+)$/.test(text)),
);

/** Texts from outside that break what is careless: markup, line ends, quotes, halves of characters, names of objects. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "", "0"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...["a|b", "a\nb", "a\r\nb", "a\tb", '"', "'", "`", "\\", "<script>alert(1)</script>", "&amp;", "</td>", "]]>"],
      ...["{name}", "$&", "=1+1", "@x", "+1", "-1", "a,b", "a;b", "[1]", "a.b", "a b", "%s", "# a", "| a |"],
      ...[
        "\u0000",
        "\u001b[31m",
        "\u200b",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "é",
        "e\u0301",
      ],
      ...["九台区", "𠮷林", "\ue000", "ﬃ", "İ", "ß", "赛\u3000马"],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant("招".repeat(10_000)) },
);

const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, -0, 1, -1, 0.1, 1e21, 1e-7, 5e-324, 2 ** 53, "", "n/a", "1", "1/3", "mark"),
  hostileText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any JSON value, with hostile keys and texts in it. */
export const json: fc.Arbitrary<unknown> = fc.letrec((self) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, self("list"), self("object")),
  list: fc.array(self("value"), { maxLength: 4 }),
  object: fc.array(fc.tuple(hostileText, self("value")), { maxLength: 4 }).map(ownEntries),
})).value;

/** Unlike a literal or an assignment, keeps `__proto__` as a key of its own, as `JSON.parse` does. */
export function ownEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

class Instance {
  readonly field = 1;
}

class Heirless extends null {}

/** Things that are not plain JSON data, each made anew. */
const oddities: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol("s"),
  () => () => 1,
  () => Instance,
  () => new Instance(),
  () => Object.create(Heirless.prototype),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["a", 1]]),
  () => new Set([1]),
  () => new Error("e"),
  () => /x/,
  () => new Uint8Array(2),
  () => Promise.resolve(1),
  () => new String("boxed"),
  () => Object.create(null),
  () => Object.create({ inherited: 1 }),
  () => new Array(5),
  () => new Array(4_000_000_000),
  () => [undefined, 1],
  () => ({ a: undefined }),
  () => ownEntries([["__proto__", { polluted: true }]]),
  () => ({ [Symbol("s")]: 1 }),
  () => ({ toJSON: () => 1 }),
  () => ({
    get a() {
      throw new Error("a getter");
    },
  }),
  () => ({
    get [Symbol.toStringTag]() {
      throw new Error("a tag");
    },
  }),
  () => ownEntries([["a".repeat(100_000), 1]]),
  () => "9".repeat(100_000),
  () => nest(10_000, (inner) => [inner]),
  () => nest(10_000, (inner) => ({ a: inner })),
  () => nest(10, (inner) => [inner, inner]),
  () => cycle((self) => Object.assign(self, { a: self, b: self })),
  () => cycle((self) => Object.assign(self, { list: [self, self] })),
  () => new Proxy({}, {}),
  () => new Proxy([], { get: (_target, key) => (key === "length" ? -1 : 0) }),
  () => new Proxy([], { get: (_target, key) => (key === "length" ? Number.POSITIVE_INFINITY : 0) }),
  () => new Proxy([], { get: (_target, key) => (key === "length" ? "3" : 0) }),
  () => failing("get"),
  () => failing("ownKeys"),
  () => failing("getPrototypeOf"),
  () => failing("getOwnPropertyDescriptor"),
  // fast-check asks `in` of what it draws, and would fail itself.
  () => [failing("has")],
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return [proxy];
  },
  endless,
];

function failing(trap: keyof ProxyHandler<object>): unknown {
  const fail = () => {
    throw new Error(`a trap: ${trap}`);
  };
  return new Proxy({ a: 1 }, { [trap]: fail });
}

/** An object whose one entry is such an object. */
function endless(): unknown {
  const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });
  return new Proxy({}, { ownKeys: () => ["a"], getOwnPropertyDescriptor, get: endless });
}

function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

function cycle(tie: (self: object) => unknown): unknown {
  const self = {};
  tie(self);
  return self;
}

/** One thing that is not plain JSON data, or is so to no good purpose. */
export const oddity: fc.Arbitrary<unknown> = fc
  .integer({ min: 0, max: oddities.length - 1 })
  .map((index) => oddities[index]?.());

/** Anything a caller may pass by mistake or by malice: JSON, what is not JSON, and the one inside the other. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  json,
  oddity,
  fc.tuple(hostileText, oddity).map((entry) => ownEntries([entry])),
  fc.tuple(json, oddity).map((entries) => [...entries]),
);
