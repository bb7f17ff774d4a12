import { isForbidden, MAX_DEPTH } from "../reason/index.js";

/**
 * Whether a text is a path of a record that an event may set: names joined by `.`, none empty, none that every object
 * has already, and not the record's `id`.
 *
 * @example
 * isSetPath("investment.total") // → true
 * isSetPath("id") // → false
 */
export function isSetPath(path: string): boolean {
  const steps = path.split(".", MAX_DEPTH);
  return steps[0] !== "id" && steps.length < MAX_DEPTH && !steps.some((step) => step === "" || isForbidden(step));
}
