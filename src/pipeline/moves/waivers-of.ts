import { lookIn } from "../../condition/index.js";

/** A requirement that was lifted for somebody (豁免), as a record has it. */
export interface Waiver {
  readonly on?: unknown;
  readonly until?: unknown;
  readonly reason?: unknown;
}

const NONE: readonly Waiver[] = [];

/** The waivers of one requirement that a record has. */
export function waiversOf(
  { stage, requirement }: { readonly stage: string; readonly requirement: string },
  record: unknown,
): readonly Waiver[] {
  const seen = lookIn(record)({ field: "waivers" });
  const all = seen.kind === "value" ? seen.value : undefined;
  if (!Array.isArray(all)) return NONE;
  return all.filter((each) => each?.stage === stage && each?.requirement === requirement);
}
