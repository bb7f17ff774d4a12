import * as fc from "fast-check";

/** An amount as a person may write it, and what it says, worked out without the library. */
export interface Spelling {
  readonly text: string;
  readonly money: { readonly amount: string; readonly currency: string };
}

const scales = { "": 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 } as const;
const frames: readonly (readonly [before: string, after: string, currency: string])[] = [
  ["", "元", "CNY"],
  ["人民币", "元", "CNY"],
  ["", "元人民币", "CNY"],
  ["¥", "", "CNY"],
  ["", "美元", "USD"],
  ["USD ", "", "USD"],
  ["港币", "元", "HKD"],
  ["", " 欧元", "EUR"],
  ["", "日元", "JPY"],
  ["", " KZT", "KZT"],
];

/** Moves the decimal point of digits to the right, the way one does it with a pencil. */
function shifted(whole: string, decimals: string, zeros: number): string {
  const all = whole + decimals.padEnd(zeros, "0");
  const point = whole.length + zeros;
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = all.slice(point).replace(/0+$/, "");
  return right === "" ? left : `${left}.${right}`;
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}

function inThrees(whole: string): string {
  const parts: string[] = [];
  for (let rest = whole; rest !== ""; rest = rest.slice(0, -3)) parts.unshift(rest.slice(-3));
  return parts.join(",");
}

const digits = (least: number, most: number) =>
  fc.array(fc.constantFrom(..."0012345678900"), { minLength: least, maxLength: most }).map((each) => each.join(""));

export const spelling: fc.Arbitrary<Spelling> = fc
  .record({
    whole: digits(1, 14),
    decimals: fc.oneof(fc.constant(""), digits(1, 16)),
    scale: fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
    frame: fc.constantFrom(...frames),
    minus: fc.constantFrom("", "", "-", "−", "－"),
    separated: fc.boolean(),
    isWide: fc.boolean(),
    space: fc.constantFrom("", " ", "　"),
  })
  .map(({ whole, decimals, scale, frame: [before, after, currency], minus, separated, isWide, space }) => {
    const number = (separated ? inThrees(whole) : whole) + (decimals === "" ? "" : `.${decimals}`);
    const text = `${minus}${before}${number}${space}${scale}${after}`;
    const amount = shifted(whole, decimals, scales[scale]);
    return {
      text: isWide ? wide(text) : text,
      money: { amount: minus === "" || amount === "0" ? amount : `-${amount}`, currency },
    };
  });

/** Money in canonical form, fractions and awkward sizes included. */
export const money = fc.oneof(
  { weight: 3, arbitrary: spelling.map((each) => each.money) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.constantFrom(3n, 7n, 13n), fc.constantFrom("CNY", "USD", "KZT"))
      .map(([n, d, currency]) => ({ amount: n % d === 0n ? `${n / d}` : `${n}/${d}`, currency })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("0", "9999.99", "10000", "99999999.99", "100000000", "-99999999", "-100000000", "1000000")
      .map((amount) => ({ amount, currency: "CNY" })),
  },
);
