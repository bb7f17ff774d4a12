import { type Meaning, meaningOf } from "./atoms.js";

/**
 * The condition language once more, slowly and in another way: meanings come from a table, and what joins conditions is
 * true if it is true however the unknown parts turn out.
 */
export type Answer = "true" | "false" | "unknown";
type Shape = Readonly<Record<string, unknown>>;

export function answer(condition: Shape, record: unknown, trim: boolean): Answer {
  const parts = (list: unknown) => (list as Shape[]).map((part) => answer(part, record, trim));
  if ("all" in condition) return however(parts(condition["all"]), (truths) => !truths.includes(false));
  if ("not" in condition) return however(parts([condition["not"]]), ([truth]) => !truth);
  if ("if" in condition)
    return however(parts([condition["if"], condition["then"]]), ([first, second]) => !(first && !second));
  if (Array.isArray(condition["any"])) return however(parts(condition["any"]), (truths) => truths.includes(true));
  if (Array.isArray(condition["of"])) {
    const least = Number(condition["atLeast"]);
    return however(parts(condition["of"]), (truths) => truths.filter(Boolean).length >= least);
  }
  return leaf(condition, record, trim);
}

function however(answers: readonly Answer[], truth: (truths: readonly boolean[]) => boolean): Answer {
  let worlds: boolean[][] = [[]];
  for (const each of answers) {
    const turns = each === "unknown" ? [true, false] : [each === "true"];
    worlds = worlds.flatMap((world) => turns.map((turn) => [...world, turn]));
  }
  const outcomes = new Set(worlds.map(truth));
  return outcomes.size === 2 ? "unknown" : outcomes.has(true) ? "true" : "false";
}

function at(record: unknown, path: string, trim: boolean): unknown {
  const found = path
    .split(".")
    .reduce<unknown>((value, step) => (value as Shape | null | undefined)?.[step], record as Shape);
  return trim && typeof found === "string" && /^\s*$/.test(found) ? "" : found;
}

const isNothing = (value: unknown) => [undefined, null, "", "n/a"].includes(value as null);

function leaf(condition: Shape, record: unknown, trim: boolean): Answer {
  const value = at(record, condition["field"] as string, trim);
  const yes = (truth: boolean): Answer => (truth ? "true" : "false");
  const isThere = value !== undefined && value !== null;
  if ("is" in condition) return yes(value === condition["is"]);
  if ("present" in condition) return yes(isThere === condition["present"]);
  if ("blank" in condition)
    return yes((!isThere || value === "" || JSON.stringify(value) === "[]") === condition["blank"]);
  if ("truthy" in condition)
    return yes((isThere && value !== false && meaningOf(value)?.n !== 0n) === condition["truthy"]);
  if ("applicable" in condition) return yes((value !== "n/a") === condition["applicable"]);

  const nothing: Answer = "absent" in condition ? yes(condition["absent"] === true) : "unknown";
  if (isNothing(value)) return nothing;

  /** The other side: a value, or a factor times a meaning. */
  const other = (asked: unknown): { raw: unknown; means: Meaning | undefined } => {
    if (typeof asked !== "object" || asked === null || !("field" in asked))
      return { raw: asked, means: meaningOf(asked) };
    const raw = at(record, String(asked.field), trim);
    if (!("times" in asked) || isNothing(raw)) return { raw, means: meaningOf(raw) };
    const factors: Record<string, [bigint, bigint]> = {
      "5%": [1n, 20n],
      "2": [2n, 1n],
      "-1": [-1n, 1n],
      "1/3": [1n, 3n],
      "3": [3n, 1n],
    };
    const [n, d] = factors[String(asked.times)]!;
    const means = meaningOf(raw);
    return {
      raw: {},
      means: means && means.unit !== "day" ? { unit: means.unit, n: means.n * n, d: means.d * d } : undefined,
    };
  };
  // A plain zero is a zero of any unit; no day is zero.
  const zero = (one: { unit: string; n: bigint }, other: { unit: string }) =>
    one.unit === "" && one.n === 0n && other.unit !== "day";
  const alike = (one: { unit: string; n: bigint }, other: { unit: string; n: bigint }) =>
    one.unit === other.unit || zero(one, other) || zero(other, one);
  const equal = (left: unknown, asked: unknown): Answer => {
    const right = other(asked);
    if (isNothing(left) || isNothing(right.raw)) return nothing;
    if (left === right.raw && typeof left !== "object") return "true";
    const means = meaningOf(left);
    if (means && right.means) return alike(means, right.means) ? yes(difference(means, right.means) === 0n) : "unknown";
    return typeof left === typeof right.raw && typeof left !== "object" && typeof left !== "number"
      ? "false"
      : "unknown";
  };
  const inOrder = (asked: unknown, holds: (difference: bigint) => boolean): Answer => {
    const left = meaningOf(value);
    const rights = (Array.isArray(asked) ? asked : [asked]).map(other);
    if (isNothing(rights[0]!.raw)) return nothing;
    const right = (rights.find(({ means }) => means?.unit === left?.unit) ?? rights[0])?.means;
    return left && right && alike(left, right) ? yes(holds(difference(left, right))) : "unknown";
  };
  const one = (answers: readonly Answer[]) => however(answers, (truths) => truths.includes(true));
  const each = (answers: readonly Answer[]) => however(answers, (truths) => !truths.includes(false));

  if ("equals" in condition) return equal(value, condition["equals"]);
  if ("in" in condition) return one((condition["in"] as unknown[]).map((asked) => equal(value, asked)));
  if ("contains" in condition) {
    const trimmed = (member: unknown) => at([member], "0", trim);
    if (Array.isArray(value)) return one(value.map((member) => equal(trimmed(member), condition["contains"])));
    const { raw } = other(condition["contains"]);
    if (isNothing(raw) && typeof value === "string") return nothing;
    return typeof value === "string" && typeof raw === "string" ? yes(value.split(raw).length > 1) : "unknown";
  }
  if ("atLeast" in condition) return inOrder(condition["atLeast"], (d) => d >= 0n);
  if ("moreThan" in condition) return inOrder(condition["moreThan"], (d) => d > 0n);
  if ("atMost" in condition) return inOrder(condition["atMost"], (d) => d <= 0n);
  if ("lessThan" in condition) return inOrder(condition["lessThan"], (d) => d < 0n);
  if ("between" in condition) {
    const [low, high] = condition["between"] as [unknown, unknown];
    return each([inOrder(low, (d) => d >= 0n), inOrder(high, (d) => d <= 0n)]);
  }
  if (!Array.isArray(value)) return "unknown";
  const inner = (condition["any"] ?? condition["every"]) as Shape;
  const answers = value.map((member) => answer(inner, member, trim));
  return "any" in condition ? one(answers) : each(answers);
}

function difference(a: Meaning, b: Meaning): bigint {
  return a.n * b.d - b.n * a.d;
}
