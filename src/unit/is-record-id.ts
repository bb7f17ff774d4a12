import { isForbidden } from "../reason/index.js";

/** The greatest length of an id, in UTF-16 units. */
export const LONGEST_ID = 256;

/**
 * Whether something can be the id of a record: text of 1 to 256 characters without control characters, and no name that
 * every object has already. A host's own ids are freer than those within a definition.
 *
 * @example
 * isRecordId("2024/甲-001") // → true
 * isRecordId("__proto__") // → false
 */
export function isRecordId(input: unknown): input is string {
  if (typeof input !== "string" || input.length === 0 || input.length > LONGEST_ID) return false;
  for (let i = 0; i < input.length; i++) {
    const unit = input.charCodeAt(i);
    if (unit < 32 || (unit > 126 && unit < 160)) return false;
  }
  return !isForbidden(input);
}
