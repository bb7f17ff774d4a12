import type * as z from "zod";
import type { Chain, chainSchema, Unwritten } from "../chain.js";

/** What the schema read, still in the order in which it was written, every section there. */
export type ParsedChain = Chain;

/** Puts the sections there that were left out. */
export function withSections(parsed: Unwritten<z.infer<typeof chainSchema>>): ParsedChain {
  const { region } = parsed;
  const sections = {
    stages: parsed.stages ?? [],
    edges: parsed.edges ?? [],
    groups: parsed.groups ?? [],
    facts: (parsed.facts ?? []).map(({ node, region: at = region.code, ...fact }) => ({ node, region: at, ...fact })),
    enterprises: parsed.enterprises ?? [],
    flags: parsed.flags ?? [],
    duties: parsed.duties ?? [],
    sources: parsed.sources ?? [],
  };
  return { ...parsed, ...sections } as ParsedChain;
}
