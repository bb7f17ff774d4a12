import { ask, explainCondition, lookIn } from "../../condition/index.js";
import type { Why } from "../../reason/index.js";
import type { Candidate } from "../candidate.js";
import type { ChainPolicy } from "../policy.js";

/** Whether a candidate passes a gate, and why. */
export interface GatePassed {
  readonly gate: string;
  readonly passed: "true" | "false" | "unknown";
  readonly why: Why;
}

/** What bars a candidate before anything is scored (一票否决): each gate of the policy, asked of its own record. */
export function gatesOf(policy: ChainPolicy, candidate: Candidate): readonly GatePassed[] {
  const look = lookIn(candidate);
  return (policy.gates ?? []).map(({ id, where }) => ({
    gate: id,
    passed: ask(where, look),
    why: explainCondition(where, look),
  }));
}

/** Whether all gates are passed. */
export function eligibility(gates: readonly GatePassed[]): "true" | "false" | "unknown" {
  if (gates.some(({ passed }) => passed === "false")) return "false";
  return gates.some(({ passed }) => passed === "unknown") ? "unknown" : "true";
}
