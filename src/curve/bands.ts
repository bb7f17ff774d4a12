import { compare, type Rational, toText } from "../exact/index.js";
import { type Band, constantOf } from "./curve.js";
import { curveProblem } from "./words.js";

/** A cut of the number line: just before `at`, or just after it. `null` is the end of the line. */
interface Cut {
  readonly at: Rational;
  readonly after: boolean;
}
interface Span {
  readonly from: Cut | null;
  readonly to: Cut | null;
}

interface Finding {
  readonly path: readonly (string | number)[];
  readonly problem: ReturnType<typeof curveProblem>;
}

function order(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || Number(a.after) - Number(b.after);
}

function spanOf(band: Band<unknown>): Span {
  const cut = (edge: unknown, after: boolean): Cut | null => {
    const quantity = edge === undefined ? undefined : constantOf(edge);
    return quantity ? { at: quantity.value, after } : null;
  };
  return {
    from: cut(band.atLeast, false) ?? cut(band.moreThan, true),
    to: cut(band.lessThan, false) ?? cut(band.atMost, true),
  };
}

function isEmpty({ from, to }: Span): boolean {
  return from !== null && to !== null && order(from, to) >= 0;
}

function meet(a: Span, b: Span): Span {
  return {
    from: a.from === null || (b.from !== null && order(a.from, b.from) < 0) ? b.from : a.from,
    to: a.to === null || (b.to !== null && order(b.to, a.to) < 0) ? b.to : a.to,
  };
}

function without(rest: Span, taken: Span): Span[] {
  const left: Span = { from: rest.from, to: taken.from };
  const right: Span = { from: taken.to, to: rest.to };
  const kept: Span[] = [];
  if (taken.from !== null && !isEmpty(left)) kept.push(left);
  if (taken.to !== null && !isEmpty(right)) kept.push(right);
  return kept;
}

function isDynamic(band: Band<unknown>): boolean {
  const edges = [band.atLeast, band.moreThan, band.atMost, band.lessThan];
  return edges.some((edge) => edge !== undefined && constantOf(edge) === undefined);
}

function sameCut(a: Cut | null, b: Cut | null): boolean {
  return a === b || (a !== null && b !== null && order(a, b) === 0);
}

function whereText({ from, to }: Span): string {
  const left = from === null ? "(-∞" : `${from.after ? "(" : "["}${toText(from.at)}`;
  const right = to === null ? "∞)" : `${toText(to.at)}${to.after ? "]" : ")"}`;
  return `${left}, ${right}`;
}

/**
 * What is wrong with the order of bands: one that nothing can reach, two that claim the same number, a number that none
 * claims. With an edge that is looked up entrant by entrant only a last `else` can promise that every number is claimed.
 */
export function checkBands(bands: readonly (Band<unknown> | { readonly else: unknown })[]): Finding[] {
  const findings: Finding[] = [];
  const last = bands.length - 1;
  // That there is none at all is said by the schema.
  const closed = last < 0 || "else" in (bands[last] as object);
  let rest: Span[] = [{ from: null, to: null }];
  for (const [index, band] of bands.entries()) {
    if ("else" in band) {
      if (index !== last) findings.push({ path: [index], problem: curveProblem("else-not-last") });
      continue;
    }
    const { atLeast, moreThan, atMost, lessThan } = band;
    const lower = Number(atLeast !== undefined) + Number(moreThan !== undefined);
    const upper = Number(atMost !== undefined) + Number(lessThan !== undefined);
    if (lower + upper === 0 || lower > 1 || upper > 1) {
      findings.push({ path: [index], problem: curveProblem("band-edges") });
      return findings;
    }
  }
  const fixed = bands.filter((band): band is Band<unknown> => !("else" in band));
  if (fixed.some(isDynamic)) {
    if (!closed) findings.push({ path: [last], problem: curveProblem("bands-open") });
    return findings;
  }
  for (const [index, band] of fixed.entries()) {
    const span = spanOf(band);
    const parts = rest.map((each) => meet(each, span)).filter((each) => !isEmpty(each));
    const twoSided = span.from !== null && span.to !== null;
    const [only] = parts;
    if (isEmpty(span) || only === undefined)
      findings.push({ path: [index], problem: curveProblem("band-unreachable") });
    // A one-sided band may be cut short on its open side by the bands before it, and there only.
    else if (parts.length > 1 || (twoSided ? !sameSpan(only, span) : !touches(only, span)))
      findings.push({ path: [index], problem: curveProblem("band-overlap") });
    rest = rest.flatMap((each) => {
      const taken = meet(each, span);
      return isEmpty(taken) ? [each] : without(each, taken);
    });
  }
  const [hole] = rest;
  if (hole && !closed) findings.push({ path: [last], problem: curveProblem("band-gap", { where: whereText(hole) }) });
  return findings;
}

function sameSpan(a: Span, b: Span): boolean {
  return sameCut(a.from, b.from) && sameCut(a.to, b.to);
}

function touches(part: Span, span: Span): boolean {
  return span.from === null ? sameCut(part.to, span.to) : sameCut(part.from, span.from);
}
