import { divide, type Rational, type Shown, show, subtract, toText } from "../../exact/index.js";
import { join, say, type Text, type Value } from "../../reason/index.js";
import type { AuditFinding, AuditUnder, Recomputed } from "../audit-outcome.js";
import { auditTexts, findingTexts, underTexts } from "../words-audit.js";
import { trueMinus } from "../writing/true-minus.js";
import type { CellName } from "./equations.js";
import type { Judgement } from "./judge-cell.js";
import type { Printed } from "./read-printed.js";
import type { Lack } from "./reckon.js";

/**
 * The results of a judgement, in the unit that its cell prints and to its digits; `fully`, to as many more as a decimal
 * has: a sum of 81.5 is not to be shown as 82 because 88 is printed.
 */
export function recomputedOf({ reads }: Judgement, cell: Printed, fully: boolean): Recomputed[] {
  const shown = (value: Rational): Shown => {
    const own = divide(value, cell.scale);
    const [, decimals = ""] = /\.(\d+)$/.exec(toText(own)) ?? [];
    return show(own, fully ? Math.max(cell.digits, decimals.length) : cell.digits);
  };
  return reads.map(({ under, value }) => ({
    value: shown(value),
    difference: shown(subtract(cell.value, value)),
    under,
  }));
}

type Told = Pick<AuditFinding, "recomputed" | "would">;

/** What an audit says of a cell that does not recompute. */
export function sayFinding(code: AuditFinding["code"], name: CellName, cell: Printed, told: Told): Text {
  const would = sayWould(told.would);
  return say(auditTexts.finding, {
    ...valuesOf(name, cell, told),
    what: findingTexts[code],
    would: would ? say(auditTexts.would, { list: would }) : "",
  });
}

/** What an audit says of a cell that recomputes only in another order of rounding. */
export function sayOrder(name: CellName, cell: Printed, told: Told): Text {
  const others = told.recomputed.filter(({ under }) => !told.would.includes(under));
  const values = valuesOf(name, cell, { ...told, recomputed: others });
  return say(auditTexts["rounding-order"], { ...values, would: sayWould(told.would) ?? "" });
}

function valuesOf(name: CellName, cell: Printed, { recomputed }: Told): Record<string, Value> {
  const results = recomputed.map(({ under, value, difference }) =>
    say(auditTexts.recomputed, {
      under: underTexts[under],
      value: withUnit(value.shown, cell.suffix),
      difference: withUnit(difference.shown, apart(cell.suffix)),
    }),
  );
  return { cell: sayCell(name), printed: cell.text, recomputed: join(results, { zh: "，", en: ", " }) };
}

/** A number of a finding as it is printed, its minus a true one. */
export function withUnit(shown: string, suffix: string): Text {
  const number = trueMinus(shown);
  return { zh: `${number}${suffix}`, en: `${number}${/百分点$/.test(suffix) ? " pp" : suffix}` };
}

/** Between two per cents lie percentage points. */
export function apart(suffix: string): string {
  return suffix === "%" ? "个百分点" : suffix;
}

/** Under what a cell would come out as it is printed; undefined when under nothing. */
export function sayWould(would: readonly AuditUnder[]): Text | undefined {
  const ways = would.filter((under) => under !== "inputs-rounded").map((under) => underTexts[under]);
  const parts = [
    ...(ways.length > 0 ? [say(auditTexts.only, { list: join(ways, { zh: "或", en: " or " }) })] : []),
    ...(would.includes("inputs-rounded") ? [auditTexts.inputsRounded] : []),
  ];
  return parts.length > 0 ? join(parts, { zh: "；", en: "; " }) : undefined;
}

/** Why a claim about a cell cannot be told. */
export function sayLack(name: CellName, lack: Lack, unreadable: Text | undefined): Text {
  const why = unreadable ?? auditTexts[lack.code];
  const because = lack.cell ? say(auditTexts.because, { cell: sayCell(lack.cell), why }) : why;
  return say(auditTexts.undecided, { cell: sayCell(name), why: because });
}

export function sayCell({ row, column }: CellName): Text {
  return say(auditTexts.cell, { row, column });
}
