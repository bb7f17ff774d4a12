import { type DefinitionRef, identify } from "../reason/index.js";

const refs = new WeakMap<object, DefinitionRef>();

/** Which map or policy an outcome was made with; a parsed one remembers it. */
export function refOf(definition: { readonly id: string; readonly edition: string }): DefinitionRef {
  const ref = refs.get(definition) ?? identify(definition);
  refs.set(definition, ref);
  return ref;
}
