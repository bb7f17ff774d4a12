import { deepFreeze, readBy } from "../../reason/index.js";
import { type BookletLayout, bookletLayoutSchema } from "../booklet-layout.js";

const parsed = new WeakSet<object>();

/** The layout of a booklet, canonical and frozen; throws every problem found. */
export function parseBookletLayout(input: BookletLayout): BookletLayout {
  if (typeof input === "object" && input !== null && parsed.has(input)) return input;
  const layout = deepFreeze(readBy(bookletLayoutSchema, input));
  parsed.add(layout);
  return layout;
}
