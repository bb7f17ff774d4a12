import { isPlain } from "../reason/index.js";

/** What a value must look like. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const number: Shape = (value) => typeof value === "number" && Number.isFinite(value);
export const truth: Shape = (value) => typeof value === "boolean";
export const nothing: Shape = (value) => value === null || value === undefined;
export const any: Shape = () => true;
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));
export const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
export const valuesOf =
  (shape: Shape): Shape =>
  (value) =>
    isPlain(value) && Object.values(value).every(shape);
export const record =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isPlain(value) && Object.entries(shapes).every(([key, shape]) => shape((value as Record<string, unknown>)[key]));

/** A text in both languages. */
export const bilingual: Shape = record({ zh: text, en: text });

/** Whether a value has a shape; one that throws when it is read has none. */
export function has(shape: Shape, value: unknown): boolean {
  try {
    return shape(value);
  } catch {
    return false;
  }
}
