/** A letter or `_`, then letters, digits, `-` and `_`; 64 characters at most. */
export const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u;

/** Names that every object has already: looked up by one of them, a table answers with something nobody put there. */
const FORBIDDEN = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "prototype",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/**
 * Whether a text is a name that cannot be given to anything.
 *
 * @example
 * isForbidden("__proto__") // → true
 */
export function isForbidden(text: string): boolean {
  // None of them ends in a digit, as the ids of most records do.
  return text.charCodeAt(text.length - 1) > 64 && FORBIDDEN.has(text);
}

/**
 * Whether a text can be an id within a definition.
 *
 * @example
 * isIdentifier("large-projects") // → true
 */
export function isIdentifier(text: string): boolean {
  return typeof text === "string" && IDENTIFIER.test(text) && !isForbidden(text);
}
