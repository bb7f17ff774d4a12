import { contentHash } from "./content-hash.js";

/** Which definition an outcome was made with: an identity, not a signature. */
export interface DefinitionRef {
  readonly id: string;
  readonly edition: string;
  readonly hash: string;
}

/**
 * Names a definition by its id, its edition, and a short hash of all it says.
 *
 * @example
 * identify({ id: "city-2024", edition: "1" }).id // → "city-2024"
 */
export function identify(definition: { readonly id: string; readonly edition: string }): DefinitionRef {
  return { id: definition.id, edition: definition.edition, hash: contentHash(definition) };
}
