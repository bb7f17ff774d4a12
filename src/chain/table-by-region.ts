import * as z from "zod";
import { byCodePoint } from "../exact/index.js";
import { type Problem, problem, readBy, refuse } from "../reason/index.js";
import { words } from "./words.js";

const name = z.string().min(1);

/** A table with one value for every region and every product, both in code-point order. */
export interface RegionTable<T> {
  readonly regions: readonly string[];
  readonly products: readonly string[];
  readonly value: (region: number, product: number) => T;
}

/** Reads rows of region, product and one more key. Refused: a pair that is there twice, or not at all. */
export function readRegionTable<T>(rows: unknown, key: string, schema: z.ZodType<T>): RegionTable<T> {
  const shape = z.array(z.looseObject({ region: name, product: name, [key]: schema })).min(1);
  const read = readBy(shape, rows) as unknown as readonly (Row & Readonly<Record<string, unknown>>)[];
  const list = (of: "region" | "product") => [...new Set(read.map((row) => row[of]))].sort(byCodePoint);
  const [regions, products] = [list("region"), list("product")];
  const index = (all: readonly string[]) => new Map(all.map((each, at) => [each, at]));
  const [region, product] = [index(regions), index(products)];
  const values = new Map<number, T>();
  const problems: Problem[] = [];
  const at = (r: number, p: number) => r * products.length + p;
  for (const [line, row] of read.entries()) {
    const cell = at(region.get(row.region) as number, product.get(row.product) as number);
    if (values.has(cell))
      problems.push(problem(words, "pair-duplicate", [line], { region: row.region, product: row.product }));
    values.set(cell, row[key] as T);
  }
  for (const [r, own] of regions.entries())
    for (const [p, each] of products.entries())
      if (!values.has(at(r, p))) problems.push(problem(words, "pair-missing", [], { region: own, product: each }));
  refuse(problems.slice(0, MOST));
  return { regions, products, value: (r, p) => values.get(at(r, p)) as T };
}

interface Row {
  readonly region: string;
  readonly product: string;
}

const MOST = 10_000;
