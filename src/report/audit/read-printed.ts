import { absolute, multiply, type Rational, rational, readNumber } from "../../exact/index.js";
import { readQuantity } from "../../money/index.js";
import { excerpt, say, type Text } from "../../reason/index.js";
import { auditTexts } from "../words-audit.js";

/** A number as it stands in print: what it says, and how finely. */
export interface Printed {
  readonly text: string;
  readonly value: Rational;
  /** An ISO currency code, or `""` for a plain number. */
  readonly unit: string;
  /** What stands behind the digits, `%` or `亿元`; empty behind bare digits. */
  readonly suffix: string;
  /** What one in the digits stands for, e.g. a hundred million yuan, or a hundredth. */
  readonly scale: Rational;
  /** The decimals that are printed. */
  readonly digits: number;
}

/** What cannot be read as a printed number. */
export interface Unreadable {
  readonly code: "unreadable";
  readonly says: Text;
}

const hundredth = rational(1, 100);

/** What stands behind a number that is no money, and what it makes of it. */
const SUFFIXES: Readonly<Record<string, Rational>> = {
  "%": hundredth,
  个百分点: hundredth,
  百分点: hundredth,
  pp: hundredth,
  "percentage points": hundredth,
  "percentage point": hundredth,
  "‰": rational(1, 1000),
};

/** What is counted one by one; it is told from money and from rates, not from one another. */
const COUNTED =
  /^(?:个|家|项|户|次|人|人次|件|宗|批|批次|名|位|场|条|期|起|台|套|辆|座|栋|处|所|只|份|天|日|年|月|周|分|倍|亩|公顷|平方米|平方公里|公里|吨|千瓦时|度|projects?|times|points|places?)$/;
const SCALED = /^(亿|千万|百万|万)(.+)$/;

/** Words before a number that say which way it goes, or that it is a place. */
const DIRECTIONS: readonly (readonly [word: RegExp, sign: "" | "-", behind: RegExp])[] = [
  [/^(?:同比|环比|比上年)?(?:增长|增加|上升|提高|↑)/, "", /^/],
  [/^(?:同比|环比|比上年)?(?:下降|减少|降低|↓)/, "-", /^/],
  // 超5亿元 is a threshold, 超5个百分点 a gap.
  [/^(?:超前|领先|高于|快于|超)(?:时序)?(?:进度)?/, "", /百分点$/],
  [/^(?:落后|滞后|低于|慢于|欠)(?:时序)?(?:进度)?/, "-", /百分点$/],
  [/^(?:并列第?|第|joint )/, "", /^/],
];

const NUMBER = /([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?/;
const LONGEST = 200;

/** Reads what a cell prints; never throws. Estimates, thresholds and ranges (近5亿元) are no numbers. */
export function readPrinted(text: string): Printed | Unreadable {
  const unreadable: Unreadable = { code: "unreadable", says: say(auditTexts.unreadable, { found: excerpt(text) }) };
  if (text.length > LONGEST) return unreadable;
  const plain = narrow(text);
  const [word, direction] = directionOf(plain);
  const rest = plain.slice(word.length).trim();
  const [found, sign = "", whole = "", places = ""] = NUMBER.exec(rest) ?? [];
  if (found === undefined || (sign !== "" && word !== "")) return unreadable;
  const at = rest.indexOf(found);
  const suffix = rest.slice(at + found.length).trim();
  const written = readNumber(`${sign === "-" ? "-" : direction}${whole.replaceAll(",", "")}${places && `.${places}`}`);
  const one = unitOf(rest.slice(0, at), suffix);
  if (typeof written === "string" || !one) return unreadable;
  const { scale, unit } = one;
  return { text, value: multiply(written, scale), unit, suffix, scale: absolute(scale), digits: places.length };
}

/** Full-width letters, digits and signs become the plain ones; so does the true minus. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[−–](?=\d)/g, "-")
    .trim();
}

function directionOf(text: string): readonly [word: string, sign: "" | "-"] {
  for (const [pattern, sign, behind] of DIRECTIONS) {
    const [word] = pattern.exec(text) ?? [];
    if (word && behind.test(text)) return [word, sign];
  }
  return ["", ""];
}

/** What one is worth between these words. */
function unitOf(before: string, after: string): Pick<Printed, "scale" | "unit"> | undefined {
  if (before === "") {
    if (after === "") return { scale: rational(1), unit: "" };
    const share = Object.hasOwn(SUFFIXES, after) ? SUFFIXES[after] : undefined;
    if (share) return { scale: share, unit: "" };
    const [, scale = "", noun = after] = SCALED.exec(after) ?? [];
    if (COUNTED.test(noun)) {
      const many = readQuantity(`1${scale}元`);
      return "code" in many ? undefined : { scale: many.value, unit: "" };
    }
  }
  const money = readQuantity(`${before}1${after}`);
  return "code" in money || money.unit === "" ? undefined : { scale: money.value, unit: money.unit };
}
