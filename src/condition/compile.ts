import { type Condition, isParsed, type Joined } from "./condition.js";
import { leafOf } from "./leaf.js";
import type { Branch, Node } from "./node.js";
import { parseCondition } from "./parse-condition.js";
import { count, opposite } from "./verdict.js";

export interface AskOptions {
  /** Whether a text of white space only is an empty text; said once for all conditions of a definition. */
  readonly trim?: boolean;
}

const kept = { plain: new WeakMap<object, unknown>(), trimmed: new WeakMap<object, unknown>() };

/** The node of a condition, made once if it is parsed; any other is first read as one about fields. */
export function compile<Other>(condition: Condition<Other>, { trim = false }: AskOptions): Node<Other> {
  const sound = isParsed(condition) ? condition : (parseCondition(condition) as Condition<Other>);
  const memory = kept[trim ? "trimmed" : "plain"];
  const known = (memory.get(sound) as Node<Other> | undefined) ?? nodeOf(sound, trim);
  memory.set(sound, known);
  return known;
}

function nodeOf<Other>(condition: Condition<Other>, trim: boolean): Node<Other> {
  if (isLeaf(condition)) return leafOf<Other>(condition, trim, nodeOf);
  const joined = condition as Joined<Other>;
  const each = (conditions: readonly Condition<Other>[]) => conditions.map((part) => nodeOf(part, trim));
  const counted = (form: Branch<Other>["form"], need: number, parts: readonly Node<Other>[]): Branch<Other> => ({
    form,
    need,
    parts,
    combine: (find) => count(need, parts, find),
  });
  if ("all" in joined) return counted("all", joined.all.length, each(joined.all));
  if ("any" in joined) return counted("any", 1, each(joined.any));
  if ("of" in joined) return counted("count", Number(joined.atLeast), each(joined.of));
  if ("not" in joined) {
    const parts = each([joined.not]);
    return { form: "not", need: 1, parts, combine: (find) => opposite(count(1, parts, find)) };
  }
  const parts = each([joined.if, joined.then]);
  const combine: Branch<Other>["combine"] = (find) =>
    count(1, parts, (part, i) => (i === 0 ? opposite(find(part, i)) : find(part, i)));
  return { form: "if", need: 1, parts, combine };
}

/** A leaf has a subject. `any` and `of` are lists where they join conditions, and never so in a leaf. */
function isLeaf(condition: object): boolean {
  const { any, of } = condition as Record<string, unknown>;
  return !("all" in condition || "not" in condition || "if" in condition || Array.isArray(any) || Array.isArray(of));
}
