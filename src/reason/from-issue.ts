import type * as z from "zod";
import { byCodePoint } from "../exact/index.js";
import { excerpt } from "./excerpt.js";
import { either, objectWith, unexpected, valueText } from "./expected.js";
import { join } from "./join.js";
import { kindText } from "./kind-of.js";
import { PASSED_OVER } from "./pass-over.js";
import { type Path, pathText } from "./path-text.js";
import { type Problem, problem } from "./problem.js";
import { quoted } from "./quoted.js";
import { say } from "./say.js";
import type { Text, Values } from "./text.js";
import { words } from "./words.js";

type Issue = z.core.$ZodIssue;
type Size = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;
type Union = Extract<z.core.$ZodIssueInvalidUnion, { inclusive?: true }>;

/** Turns what zod found into problems of ours. None of zod's own texts is used: a host may have changed them. */
export function fromIssue(issue: Issue, base: Path): Problem[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  const one = (code: keyof typeof words, values: Values) => [problem(words, code, path, values)];
  const found = quoted(issue.input);
  switch (issue.code) {
    case "custom": {
      const { code, says } = paramsOf(issue);
      if (code === PASSED_OVER) return fromForms([[issue]], issue.input, path);
      return code && says ? [{ code, path: pathText(path), says }] : one("invalid", { message: issue.message });
    }
    case "unrecognized_keys":
      return [...issue.keys]
        .sort(byCodePoint)
        .map((key) => problem(words, "unknown-key", [...path, key], { key: excerpt(key) }));
    case "invalid_type":
      return [unexpected(issue.input, [], [kindText(issue.expected)], path)];
    case "invalid_value":
      return [unexpected(issue.input, issue.values.map(valueText), [], path)];
    case "invalid_format":
      return one("wrong-format", { found, format: issue.pattern ?? issue.format });
    case "too_small":
    case "too_big":
      return [sizeProblem(issue, path)];
    case "not_multiple_of":
      return one("not-a-multiple", { found, step: String(issue.divisor) });
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((each) => fromIssue(each, path));
    case "invalid_union":
      return fromUnion(issue as Union, path);
    default:
      return one("invalid", { message: (issue as Issue).code });
  }
}

interface Params {
  readonly code?: string;
  readonly says?: Text;
  readonly keys?: readonly string[];
}

function paramsOf(issue: Issue): Params {
  return (issue.code === "custom" && (issue.params as Params | undefined)) || {};
}

const bounds = {
  too_small: {
    inclusive: { zh: "不小于{limit}", en: "of at least {limit}" },
    exclusive: { zh: "大于{limit}", en: "above {limit}" },
  },
  too_big: {
    inclusive: { zh: "不大于{limit}", en: "of at most {limit}" },
    exclusive: { zh: "小于{limit}", en: "below {limit}" },
  },
} satisfies Record<Size["code"], Record<"inclusive" | "exclusive", Text>>;

function sizeProblem(issue: Size, path: Path): Problem {
  const small = issue.code === "too_small";
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === "string") return problem(words, small ? "too-short" : "too-long", path, { limit });
  if (issue.origin !== "number" && issue.origin !== "int")
    return problem(words, small ? "too-few" : "too-many", path, { limit });
  const bound = say(bounds[issue.code][issue.inclusive ? "inclusive" : "exclusive"], { limit });
  return problem(words, "out-of-range", path, { found: quoted(issue.input), bound });
}

function fromUnion(issue: Union, path: Path): Problem[] {
  if (issue.errors.length > 0 || issue.discriminator === undefined) return fromForms(issue.errors, issue.input, path);
  const input = issue.input as Readonly<Record<string, unknown>>;
  return [unexpected(input[issue.discriminator], (issue.options ?? []).map(valueText), [], path)];
}

/** What the forms of a union say of an input that is none of them. */
interface Forms {
  /** The values and the kinds that some forms expect in its place. */
  readonly values: Text[];
  readonly kinds: Text[];
  /** Keys of which an object would have to have one. */
  readonly keys: Set<string>;
  /** The single words of the forms that it could have been. */
  readonly refusals: Issue[];
  /** The problems of the forms that went into it. */
  readonly readings: (readonly Issue[])[];
}

/** A union speaks for the form that its writer meant; where none can be told, it says what all would have taken. */
function fromForms(errors: Union["errors"], input: unknown, path: Path): Problem[] {
  const forms: Forms = { values: [], kinds: [], keys: new Set(), refusals: [], readings: [] };
  collect(errors, input, forms);
  const { values, kinds, keys, refusals, readings } = forms;
  const [meant] = [...readings].sort((a, b) => a.length - b.length);
  if (meant) return meant.flatMap((each) => fromIssue(each, path));
  const [refusal] = refusals;
  if (refusal && refusals.length === 1 && (values.length === 0 || isObject(input))) return fromIssue(refusal, path);
  if (keys.size > 0) kinds.push(objectWith([...keys]));
  if (refusals.length === 0 && !(keys.size > 0 && isObject(input))) return [unexpected(input, values, kinds, path)];
  const others = refusals.flatMap((each) => fromIssue(each, path)).map((each) => each.says);
  const plain = values.length + kinds.length > 0 ? [either([...values, ...kinds])] : [];
  return [problem(words, "no-match", path, { expected: join([...plain, ...others], { zh: "；", en: "; " }) })];
}

function collect(errors: Union["errors"], input: unknown, forms: Forms): void {
  for (const issues of errors) {
    const [first] = issues;
    if (!first) continue;
    const { code, keys = [] } = paramsOf(first);
    if (code === PASSED_OVER) {
      const chosen = isObject(input) && keys.some((key) => Object.hasOwn(input, key));
      if (!chosen) for (const key of keys) forms.keys.add(key);
    } else if (issues.length > 1 || first.path.length > 0) forms.readings.push(issues);
    else if (first.code === "invalid_type") add(forms.kinds, kindText(first.expected));
    else if (first.code === "invalid_value") for (const value of first.values) add(forms.values, valueText(value));
    else if (first.code === "invalid_union" && first.errors.length > 0) collect(first.errors, input, forms);
    else if (first.code === "custom") forms.refusals.push(first);
    else forms.readings.push(issues);
  }
}

function add(texts: Text[], text: Text): void {
  if (!texts.some((each) => each.en === text.en)) texts.push(text);
}

function isObject(input: unknown): input is object {
  return typeof input === "object" && input !== null;
}
