import { fromText, type Rational, rational } from "../../exact/index.js";

/**
 * Numbers of a column that have at most four decimals are kept as whole numbers of ten-thousandths, small enough to be
 * added as such without loss; all others as fractions beside them.
 */
export const SCALE = 10_000;

/** Whole numbers up to here can be added to one of the same size, and are exact still. */
export const MOST = 2 ** 52;

const LARGEST = MOST / SCALE;
const DECIMAL = /^-?\d+(?:\.\d{1,4})?$/;

/** A number in ten-thousandths; `NaN` where it is none, or too large. */
export function scaledOf(text: string): number {
  if (text === "1") return SCALE;
  if (text.length > 17 || !DECIMAL.test(text)) return Number.NaN;
  const dot = text.indexOf(".");
  if (dot < 0) {
    const whole = Number(text);
    return whole <= LARGEST && whole >= -LARGEST ? whole * SCALE : Number.NaN;
  }
  const digits = Number(text.slice(0, dot) + text.slice(dot + 1));
  const scaled = digits * 10 ** (5 - (text.length - dot));
  return scaled <= MOST && scaled >= -MOST ? scaled : Number.NaN;
}

/** The numbers of a column, row by row, each of a unit. */
export interface Numbers {
  readonly units: readonly string[];
  /** The unit of each row, by its place; `NONE` where the row has no number. */
  readonly unit: Uint8Array;
  readonly scaled: Float64Array;
  /** Those that are not whole ten-thousandths, or too large. */
  readonly exact: ReadonlyMap<number, Rational>;
}

export const NONE = 255;

/** The number of a row that has one. */
export function numberAt({ scaled, exact }: Numbers, row: number): Rational {
  const known = scaled[row] as number;
  return Number.isNaN(known) ? (exact.get(row) as Rational) : rational(known, SCALE);
}

/** Reads a column: the text of each row, `null` where it has none, and its unit. Where a text is no exact number, its row. */
export function numbersOf<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
  unitOf: (row: Row) => string,
): Numbers | { readonly malformed: number } {
  const units: string[] = [];
  const unit = new Uint8Array(rows.length).fill(NONE);
  const scaled = new Float64Array(rows.length);
  const exact = new Map<number, Rational>();
  let [last, place] = [undefined as string | undefined, NONE];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    const text = textOf(row);
    if (text === null) continue;
    const own = unitOf(row);
    if (own !== last) {
      last = own;
      place = units.indexOf(own);
      if (place < 0) place = units.push(own) - 1;
      if (place >= NONE) return { malformed: at };
    }
    unit[at] = place;
    const value = scaledOf(text);
    scaled[at] = value;
    if (!Number.isNaN(value)) continue;
    const read = fromText(text);
    if (!read) return { malformed: at };
    exact.set(at, read);
  }
  return { units, unit, scaled, exact };
}
