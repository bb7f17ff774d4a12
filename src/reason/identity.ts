import { byCodePoint } from "../exact/index.js";

/** Which definition an outcome was made with: an identity, not a signature. */
export interface DefinitionRef {
  readonly id: string;
  readonly edition: string;
  readonly hash: string;
}

/** JSON with keys in code-point order, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCodePoint(a, b)));
  });
}

/** 64-bit FNV-1a over the UTF-16 units of the canonical JSON, as 16 hexadecimal digits. */
export function contentHash(value: unknown): string {
  const text = canonicalJson(value);
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

/** @example identify({ id: "city-2024", edition: "1" }).id // → "city-2024" */
export function identify(definition: { readonly id: string; readonly edition: string }): DefinitionRef {
  return { id: definition.id, edition: definition.edition, hash: contentHash(definition) };
}

/** Freezes a value and all it holds. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null || Object.isFrozen(part)) continue;
    Object.freeze(part);
    stack.push(...Object.values(part));
  }
  return value;
}
