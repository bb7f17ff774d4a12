import { divide, equal, type Rational, roundToPlaces, toFixedText, toText } from "../../exact/index.js";
import { join, say, type Text } from "../../reason/index.js";
import type { AuditNote } from "../audit-outcome.js";
import { auditTexts, kindTexts } from "../words-audit.js";
import { type Equation, keyOf } from "./equations.js";
import type { Numbers } from "./judge-cell.js";
import { numberIn } from "./judge-cell.js";
import type { Printed } from "./read-printed.js";
import { reckon } from "./reckon.js";

/** A rate that recomputes, and what it comes to in the unit that it prints. */
interface Rate {
  readonly equation: Equation;
  readonly cell: Printed;
  readonly value: Rational;
}

/** More cells than this are counted rather than named. */
const NAMED = 6;

/**
 * Rates of one kind whose digits are unlike, e.g. 98.8%, 90% and 34%. A last zero that is left out (41.6 beside 37.22, for
 * 41.60) is no such thing.
 */
export function digitsNotes(sound: readonly Equation[], numbers: Numbers): AuditNote[] {
  const groups = new Map<string, Rate[]>();
  const seen = new Set<string>();
  for (const equation of sound) {
    const kind = kindOf(equation);
    const cell = numbers.printed(equation);
    if (!kind || "code" in cell || seen.has(keyOf(equation))) continue;
    seen.add(keyOf(equation));
    const exact = numbers.unrounded(equation) ?? reckon(equation, { look: (name) => numberIn(numbers.printed, name) });
    if ("code" in exact) continue;
    const group = `${kind} ${toText(cell.scale)}`;
    const rate = { equation, cell, value: divide(exact.low, cell.scale) };
    const list = groups.get(group);
    if (list) list.push(rate);
    else groups.set(group, [rate]);
  }
  return [...groups].flatMap(([group, rates]) => noteOf(group.split(" ")[0] as keyof typeof kindTexts, rates));
}

function kindOf({ term, relation }: Equation): keyof typeof kindTexts | undefined {
  if (relation === "atMost" || typeof term === "string") return undefined;
  return (["ratio", "gap", "growth"] as const).find((kind) => kind in term);
}

function noteOf(kind: keyof typeof kindTexts, rates: readonly Rate[]): AuditNote[] {
  const most = rates.reduce((digits, { cell }) => Math.max(digits, cell.digits), 0);
  const finer = ({ value }: Rate) => roundToPlaces(value, most, "half-up");
  const isCoarse = (rate: Rate) =>
    rate.cell.digits < most && !equal(finer(rate), divide(rate.cell.value, rate.cell.scale));
  const coarse = new Set(rates.filter(isCoarse));
  if (coarse.size === 0) return [];
  const byDigits = new Map<number, Rate[]>();
  for (const rate of rates) {
    const digits = coarse.has(rate) ? rate.cell.digits : most;
    const list = byDigits.get(digits);
    if (list) list.push(rate);
    else byDigits.set(digits, [rate]);
  }
  const lists = [...byDigits]
    .sort(([a], [b]) => b - a)
    .map(([digits, list]) =>
      say(auditTexts.digits, { digits, cells: sayRates(list, coarse, (rate) => toFixedText(finer(rate), most)) }),
    );
  const cells = rates.map(({ equation: { row, column }, cell }) => ({ row, column, printed: cell.text }));
  const says = say(auditTexts["digits-mixed"], { kind: kindTexts[kind], lists: join(lists, { zh: "；", en: "; " }) });
  return [{ code: "digits-mixed", cells, says }];
}

function sayRates(rates: readonly Rate[], coarse: ReadonlySet<Rate>, finer: (rate: Rate) => string): Text {
  const texts = rates.slice(0, NAMED).map((rate): Text => {
    const printed = rate.cell.text;
    if (!coarse.has(rate)) return { zh: printed, en: printed };
    return say(auditTexts.finer, { printed, value: `${finer(rate)}${rate.cell.suffix}` });
  });
  if (rates.length > NAMED) texts.push(say(auditTexts.more, { count: rates.length }));
  return join(texts, { zh: "、", en: ", " });
}
