import * as z from "zod";
import { compare, isWhole, rational, readNumber, sign } from "../exact/index.js";
import {
  byKey,
  deepFreeze,
  exactNumber,
  excerpt,
  MAX_DEPTH,
  passOver,
  raise,
  reasonWords,
  say,
} from "../reason/index.js";
import { operandSchemas, type Subjects, type Threshold, type Value } from "./operand.js";
import { type FieldSubject, ITSELF } from "./subject.js";
import { words } from "./words.js";

/**
 * One question about one subject. Those of the first kind always have an answer:
 *
 * | seen            | `is: x`  | `present` | `blank` | `truthy` | `applicable` | a comparison          |
 * | --------------- | -------- | --------- | ------- | -------- | ------------ | --------------------- |
 * | missing, `null` | false    | false     | true    | false    | true         | unknown: absent       |
 * | `""`            | identity | true      | true    | true     | true         | unknown: absent       |
 * | `"n/a"`         | identity | true      | false   | true     | false        | unknown               |
 * | `[]`            | false    | true      | true    | true     | true         | `contains`, `any` false; `every` true; else unknown |
 * | `false`         | identity | true      | false   | false    | true         | `equals`, `in`        |
 * | `0`, `"0万元"`   | identity | true      | false   | false    | true         | all but those of lists |
 * | another value   | identity | true      | false   | true     | true         | where the kinds compare |
 *
 * Comparisons are unknown when a side is absent or not applicable, unless `absent` says what then; and when the sides do
 * not compare: a text and a number, a number and money (but a plain zero is a zero of any
 * currency), two currencies. `equals` and `in` compare numbers, money and days
 * by what they say, other texts by letter (`"0111"` is a code, not a number); `contains` looks for a member in a list and
 * for a part in a text; `any` and `every` put a condition to the members of a list; `between` includes both ends.
 */
export type Test<S> =
  | { readonly is: boolean | string }
  | { readonly present: boolean }
  | { readonly blank: boolean }
  | { readonly truthy: boolean }
  | { readonly applicable: boolean }
  | ({ readonly absent?: boolean } & Comparison<S>);

export type Comparison<S> =
  | { readonly equals: Value<S> }
  | { readonly in: readonly Value<S>[] }
  | { readonly contains: Value<S> }
  | { readonly atLeast: Threshold<S> }
  | { readonly moreThan: Threshold<S> }
  | { readonly atMost: Threshold<S> }
  | { readonly lessThan: Threshold<S> }
  | { readonly between: readonly [Threshold<S>, Threshold<S>] }
  | SomeMember
  | EveryMember;

export interface SomeMember {
  readonly any: Condition;
}

export interface EveryMember {
  readonly every: Condition;
}

/** Conditions joined, in Kleene's three-valued logic. */
export type Joined<Other> =
  | { readonly all: readonly Condition<Other>[] }
  | { readonly any: readonly Condition<Other>[] }
  | { readonly not: Condition<Other> }
  | { readonly if: Condition<Other>; readonly then: Condition<Other> }
  | { readonly atLeast: string | number; readonly of: readonly Condition<Other>[] };

/**
 * A yes/no question about a record (条件). What has a subject is a leaf: a `field`, or what another room adds (`Other`).
 * What has none joins conditions: `all`, `any`, `not`, `if` with `then`, and `atLeast` so many `of` a list.
 *
 * @example
 * const condition: Condition = { all: [
 *   { field: "signing.class", equals: "contract" },
 *   { field: "investment.total", atLeast: ["1亿元", "1000万美元"] },
 *   { not: { field: "tags", contains: "real-estate", absent: false } } ] };
 */
export type Condition<Other = never> = ((FieldSubject | Other) & Test<FieldSubject | Other>) | Joined<Other>;

const NAMES_FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** A path into a record, as a definition writes it. */
export const fieldPath = z.string().superRefine((path, context) => {
  const steps = path.split(".", MAX_DEPTH + 1);
  const found = excerpt(path);
  if (steps.some((step) => NAMES_FORBIDDEN.has(step)))
    raise(context, path, { code: "forbidden-name", says: say(reasonWords["forbidden-name"], { name: found }) });
  else if (path !== ITSELF && (steps.includes("") || steps.length > MAX_DEPTH))
    raise(context, path, { code: "path-malformed", says: say(words["path-malformed"], { found, most: MAX_DEPTH }) });
});

const parsed = new WeakSet<object>();

/** Whether a condition came out of a schema of ours: frozen, canonical and sound. */
export function isParsed(condition: object): boolean {
  return parsed.has(condition);
}

/**
 * The schema of conditions whose leaves look at fields, and at the other subjects given, by the key of each.
 *
 * @example
 * conditionSchema().parse({ field: "total", atLeast: "1亿元" })
 * // → { field: "total", atLeast: { amount: "100000000", currency: "CNY" } }
 */
export function conditionSchema<Other = never>(others: Subjects = {}): z.ZodType<Condition<Other>, Condition<Other>> {
  const subjects = { field: fieldPath, ...others };
  const self: z.ZodType<Condition<Other>, Condition<Other>> = z.lazy(() => sound);
  const { value, threshold } = operandSchemas(subjects);
  const member = z.lazy(() => fieldConditionSchema);
  const list = z.array(self);
  const absent = z.boolean().optional();

  /** A leaf for each subject, and the form without one that shares its key. */
  const leaf = (test: Record<string, z.ZodType>, joined: z.ZodType[] = []) => {
    const forms = Object.entries(subjects).map(
      ([key, subject]) => [key, z.strictObject({ [key]: subject, ...test })] as const,
    );
    const [first, ...more] = forms;
    return first && more.length + joined.length === 0 ? first[1] : byKey(Object.fromEntries(forms), joined);
  };
  /** A form of those that share the key `atLeast`: a count has a list at `of`, where a leaf may have a subject. */
  const where = (hasList: boolean, form: z.ZodType) =>
    z.preprocess((input, context) => {
      if (Array.isArray((input as { of?: unknown }).of) === hasList) return input;
      passOver(context, input, ["atLeast"]);
      return z.NEVER;
    }, form);
  const counted = z.strictObject({ atLeast: exactNumber, of: list }).superRefine(({ atLeast, of }, context) => {
    const least = readNumber(atLeast);
    const possible =
      typeof least === "object" && isWhole(least) && sign(least) > 0 && compare(least, rational(of.length)) <= 0;
    const says = say(words["count-out-of-range"], { found: atLeast, most: of.length });
    if (!possible) raise(context, atLeast, { code: "count-out-of-range", says }, ["atLeast"]);
  });

  const forms = byKey<Condition<Other>>({
    is: leaf({ is: z.union([z.boolean(), z.string()]) }),
    present: leaf({ present: z.boolean() }),
    blank: leaf({ blank: z.boolean() }),
    truthy: leaf({ truthy: z.boolean() }),
    applicable: leaf({ applicable: z.boolean() }),
    equals: leaf({ equals: value, absent }),
    in: leaf({ in: z.array(value), absent }),
    contains: leaf({ contains: value, absent }),
    any: leaf({ any: member, absent }, [z.strictObject({ any: list })]),
    every: leaf({ every: member, absent }),
    atLeast: z.union([where(true, counted), where(false, leaf({ atLeast: threshold, absent }))]),
    moreThan: leaf({ moreThan: threshold, absent }),
    atMost: leaf({ atMost: threshold, absent }),
    lessThan: leaf({ lessThan: threshold, absent }),
    between: leaf({ between: z.tuple([threshold, threshold]), absent }),
    all: z.strictObject({ all: list }),
    not: z.strictObject({ not: self }),
    if: z.strictObject({ if: self, then: self }),
  });
  const sound = forms.transform((condition) => {
    parsed.add(condition);
    return deepFreeze(condition);
  });
  return self;
}

/** The schema of conditions about a record by path: nothing else can be asked of a member of a list. */
export const fieldConditionSchema: z.ZodType<Condition, Condition> = conditionSchema();
