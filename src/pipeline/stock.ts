import { byCodePoint, type Rational, sign, sum } from "../exact/index.js";
import { type Money, type Quantity, readQuantity, writeQuantity } from "../money/index.js";
import type { Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";

/** Money of one currency, or a list by currency where there is more than one, or none (金额). */
export type Amount = Money | readonly Money[];

/** How many projects, and what they come to (项目数与金额). */
export interface Stock {
  readonly count: number;
  /** `null` where the definition names no amount. */
  readonly amount: Amount | null;
  /** Projects that are counted and whose amount is not reported, or no money. One that is not applicable adds nothing. */
  readonly amountUnknown: readonly string[];
}

/** The projects of some dossiers, and the sum of the amounts at a path. */
export function stockOf(dossiers: readonly Dossier[], path: string | undefined): Stock {
  const count = dossiers.length;
  if (path === undefined) return { count, amount: null, amountUnknown: [] };
  const columns = new Map<string, Rational[]>();
  const amountUnknown: string[] = [];
  for (const dossier of dossiers) {
    const amounts = amountsOf(dossier, path);
    if (!amounts) amountUnknown.push(dossier.project);
    for (const { unit, value } of amounts ?? []) {
      const column = columns.get(unit);
      if (column) column.push(value);
      else columns.set(unit, [value]);
    }
  }
  const sums = [...columns].map(([unit, values]) => ({ unit, value: sum(values) }));
  return { count, amount: writeAmount(sums), amountUnknown };
}

/** The amount of one project; `null` where it is not known. */
export function amountOf(dossier: Dossier, path: string | undefined): Amount | null {
  const amounts = path === undefined ? undefined : amountsOf(dossier, path);
  return amounts ? writeAmount(amounts) : null;
}

/** What a field of the record holds: an amount, or a list of amounts; undefined where that is not known. */
function amountsOf({ record }: Dossier, path: string): readonly Quantity[] | undefined {
  const seen = factsOf(record, undefined)({ field: path });
  if (seen.kind !== "value") return undefined;
  const { value } = seen;
  if (value === "n/a") return [];
  const read = (Array.isArray(value) ? value : [value]).map(readQuantity);
  const amounts: Quantity[] = [];
  for (const each of read) {
    if ("code" in each) return undefined;
    // A plain zero is a zero of any currency.
    if (each.unit === "" && sign(each.value) !== 0) return undefined;
    if (each.unit !== "") amounts.push(each);
  }
  return amounts;
}

function writeAmount(amounts: readonly Quantity[]): Amount {
  const sorted = [...amounts].sort((a, b) => byCodePoint(a.unit, b.unit));
  const written = sorted.map((each) => writeQuantity(each) as Money);
  const [first] = written;
  return first && written.length === 1 ? first : written;
}
