import type * as z from "zod";
import { ABSENT_KEY } from "./by-key.js";
import { kindOf, plainCopy } from "./plain.js";
import { type Path, type Problem, pathText, problem } from "./problem.js";
import { refuse } from "./saima-error.js";
import type { Text } from "./text.js";
import { words } from "./words.js";

type Issue = z.core.$ZodIssue;

/**
 * Reads an input by a schema: the canonical value, or every problem found.
 *
 * @example
 * checkBy(schema, input).problems // → []
 */
export function checkBy<T>(
  schema: z.ZodType<T>,
  input: unknown,
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const copy = plainCopy(input, problems);
  if (problems.length > 0) return { problems };
  const result = schema.safeParse(copy, { reportInput: true });
  if (result.success) return { value: result.data, problems };
  return { problems: result.error.issues.flatMap((issue) => fromIssue(issue, [])) };
}

/** Reads an input by a schema, or throws every problem found. */
export function readBy<T>(schema: z.ZodType<T>, input: unknown): T {
  const { value, problems } = checkBy(schema, input);
  refuse(problems);
  return value as T;
}

const kinds: Readonly<Record<string, Text>> = {
  object: { zh: "对象", en: "an object" },
  array: { zh: "列表", en: "a list" },
  string: { zh: "文本", en: "text" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true或false", en: "true or false" },
  record: { zh: "对象", en: "an object" },
};

function kindText(expected: string): Text {
  return kinds[expected] ?? { zh: expected, en: expected };
}

function oneOf(texts: readonly string[]): Text {
  return { zh: texts.join("、"), en: texts.join(", ") };
}

function pathOf(issue: Issue, base: Path): Path {
  return [...base, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
}

/** Turns what zod found into problems of ours: a wrong union speaks for the form its writer meant. */
function fromIssue(issue: Issue, base: Path): Problem[] {
  const path = pathOf(issue, base);
  switch (issue.code) {
    case "custom": {
      const params = issue.params as { code?: string; says?: Text } | undefined;
      if (params?.code && params.says) return [{ code: params.code, path: pathText(path), says: params.says }];
      return [problem(words, "invalid", path, { message: issue.message })];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => problem(words, "unknown-key", [...path, key], { key }));
    case "invalid_type":
      return [typeProblem(issue.input, [issue.expected], path)];
    case "invalid_value":
      return issue.input === undefined
        ? [problem(words, "missing", path, { expected: oneOf(issue.values.map(String)) })]
        : [
            problem(words, "wrong-value", path, {
              found: shorten(issue.input),
              expected: oneOf(issue.values.map(String)),
            }),
          ];
    case "too_small":
      return [problem(words, "too-few", path, { least: String(issue.minimum) })];
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((each) => fromIssue(each, path));
    case "invalid_union":
      return fromUnion(issue.errors, issue.input, path);
    default:
      return [problem(words, "invalid", path, { message: issue.message })];
  }
}

function typeProblem(input: unknown, expected: readonly string[], path: Path): Problem {
  const texts = expected.map(kindText);
  const all: Text = { zh: texts.map((t) => t.zh).join("或"), en: texts.map((t) => t.en).join(" or ") };
  if (input === undefined) return problem(words, "missing", path, { expected: all });
  return problem(words, "wrong-type", path, { expected: all, found: kindOf(input) });
}

function shorten(input: unknown): string {
  const text = typeof input === "string" ? input : kindOf(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function fromUnion(branches: readonly (readonly Issue[])[], input: unknown, path: Path): Problem[] {
  const keys: string[] = [];
  const types: string[] = [];
  const meant: (readonly Issue[])[] = [];
  for (const issues of branches) {
    const [first] = issues;
    const params = first?.code === "custom" ? (first.params as { code?: string; key?: string } | undefined) : undefined;
    if (params?.code === ABSENT_KEY) keys.push(params.key as string);
    else if (first?.code === "invalid_type" && first.path.length === 0) types.push(first.expected);
    else meant.push(issues);
  }
  const [best] = [...meant].sort((a, b) => a.length - b.length);
  if (best) return best.flatMap((issue) => fromIssue(issue, path));
  if (keys.length > 0 && typeof input === "object" && input !== null)
    return [problem(words, "no-match", path, { expected: oneOf(keys) })];
  return [typeProblem(input, keys.length > 0 ? [...types, "object"] : types, path)];
}
