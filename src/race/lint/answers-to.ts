import { compare, multiply, negate, type Rational, rational, zero } from "../../exact/index.js";
import { type Measure, once } from "../../figure/index.js";
import type { AskedLeaf } from "./asks-of.js";
import type { Sizes } from "./sizes-of.js";

/** What is made up for one that conditions ask about: what figures come to, and what else is measured. */
export interface Answers {
  readonly figures: ReadonlyMap<string, Rational>;
  readonly measures: readonly (readonly [of: Measure, value: Rational])[];
}

/** Nothing in particular; then what is named, something more, something less. */
export function answersTo(asked: readonly AskedLeaf[], { size }: Sizes): readonly Answers[] {
  const named = new Map<string, { readonly asked: AskedLeaf; readonly values: Rational[] }>();
  for (const each of asked) {
    if (each.figure === undefined && each.measure === undefined) continue;
    const { values } = once(named, each.figure ?? JSON.stringify(each.measure), () => ({ asked: each, values: [] }));
    values.push(...each.numbers.map(({ value }) => value));
  }
  const lists = [...named.values()].filter(({ values }) => values.length > 0);
  const most = Math.max(0, ...lists.map(({ values }) => values.length * 2 + 1));
  return Array.from({ length: most + 1 }, (_none, at): Answers => {
    if (at === 0) return { figures: new Map(), measures: [] };
    const chosen = lists.map((each) => {
      const one = size(each.asked.measure ?? (each.asked.figure as string));
      const values = [...each.values, ...each.values.map((value) => moreThan(value, one)), lessThan(each, one)];
      return { ...each.asked, value: values[(at - 1) % values.length] as Rational };
    });
    return {
      figures: new Map(chosen.flatMap(({ figure, value }) => (figure === undefined ? [] : [[figure, value]]))),
      measures: chosen.flatMap(({ figure, measure, value }) =>
        figure === undefined && measure !== undefined ? [[measure, value] as const] : [],
      ),
    };
  });
}

function moreThan(value: Rational, one: Rational): Rational {
  return compare(value, zero) === 0 ? one : multiply(value, rational(2));
}

/** No figure, but a growth or a gap may be below zero. */
function lessThan({ asked, values }: { asked: AskedLeaf; values: readonly Rational[] }, one: Rational): Rational {
  return asked.figure === undefined && values.every((value) => compare(value, zero) === 0) ? negate(one) : zero;
}
