import { canonicalJson, openOptions } from "../reason/index.js";
import { classesOf, type Literal, meets } from "./classes-of.js";
import { type AskOptions, compile } from "./compile.js";
import type { Condition } from "./condition.js";
import type { Branch, Node } from "./node.js";

/** A part of a condition, and what it must come out as. */
interface Goal {
  readonly node: Node;
  readonly wanted: boolean;
}

/** What is asked so far, by subject. */
type Asked = ReadonlyMap<string, readonly Literal[]>;

/** How much is tried before a condition is taken to be satisfiable. */
interface Steps {
  left: number;
}

const MAX_STEPS = 5_000;
const MAX_ANSWERS = 1_000_000;

/**
 * Whether some record could make a condition true (可满足). "No" is certain: the condition asks one field for two things
 * at once, or for something that does not exist. "Yes" may be wrong where it compares two fields, looks into a list, or
 * has very many cases.
 *
 * @example
 * satisfiable({ all: [{ field: "total", atLeast: "1亿元" }, { field: "total", lessThan: "5000万元" }] }) // → false
 * satisfiable({ all: [{ field: "total", atLeast: "1亿元" }, { field: "fixed", lessThan: "5000万元" }] }) // → true
 */
export function satisfiable(condition: Condition, options: AskOptions = {}): boolean {
  const node = compile<never>(condition, openOptions(options, ["trim"]));
  return search([{ node, wanted: true }], new Map(), { left: MAX_STEPS });
}

/** Whether all goals can be met, together with what is asked already. */
function search(goals: readonly Goal[], asked: Asked, steps: Steps): boolean {
  const all = new Map(asked);
  const touched = new Set<string>();
  const choices: Goal[] = [];
  const work = [...goals];
  for (const goal of work) {
    if (--steps.left < 0) return true;
    const { node, wanted } = goal;
    if (node.form === "leaf") {
      const subject = canonicalJson(node.subject);
      all.set(subject, [...(all.get(subject) ?? []), { leaf: node, wanted }]);
      touched.add(subject);
      continue;
    }
    const { need, parts } = partsOf(node, wanted);
    if (need === parts.length) for (const part of parts) work.push(part);
    else choices.push(goal);
  }
  for (const subject of touched) if (!possible(all.get(subject) ?? [], steps)) return false;
  const [choice, ...others] = choices;
  if (!choice) return true;
  const { need, parts } = partsOf(choice.node as Branch<never>, choice.wanted);
  return choose(need, parts, others, all, steps);
}

/** Whether so many of the parts can be met with the rest. */
function choose(need: number, parts: readonly Goal[], rest: readonly Goal[], asked: Asked, steps: Steps): boolean {
  if (need === 0) return search(rest, asked, steps);
  for (let i = 0; i + need <= parts.length; i++) {
    if (--steps.left < 0) return true;
    if (choose(need - 1, parts.slice(i + 1), [parts[i] as Goal, ...rest], asked, steps)) return true;
  }
  return false;
}

/** How many of its parts must come out as what, for a branch to come out as wanted. */
function partsOf({ form, need, parts }: Branch<never>, wanted: boolean): { need: number; parts: readonly Goal[] } {
  const turned = (index: number) => form === "not" || (form === "if" && index === 0);
  return {
    need: wanted ? need : parts.length - need + 1,
    parts: parts.map((node, index) => ({ node, wanted: wanted !== turned(index) })),
  };
}

/** Whether one thing can be all that is asked of it. */
function possible(literals: readonly Literal[], steps: Steps): boolean {
  const classes = classesOf(literals);
  const constants = literals.reduce((sum, { leaf }) => sum + 1 + leaf.sides.length, 0);
  if (classes.length * constants > MAX_ANSWERS) return true;
  steps.left -= literals.length;
  return (
    classes.some((each) => literals.every((literal) => meets(each, literal))) &&
    literals.every(({ leaf, wanted }) => {
      const { test, member, settle } = leaf;
      const someMember = test === "any" && wanted && settle("absent") !== "true";
      return !someMember || !member || search([{ node: member, wanted: true }], new Map(), steps);
    })
  );
}
