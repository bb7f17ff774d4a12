import type { Why } from "../../reason/index.js";
import type { ChainFlag } from "../chain.js";
import type { ChainMaster } from "../masters-of.js";
import { numberOf } from "../number-of.js";
import type { ChainPolicy } from "../policy.js";
import type { View } from "../view.js";
import { whyOf } from "../why-of.js";
import { anyOf, type Finding, held } from "./strength.js";
import { completenessOf, meanRelatedness } from "./totals.js";

/** What to do about a chain as a whole: build it (建链), watch it, or go node by node; null also where it cannot be told. */
export interface ChainDecision {
  readonly action: "build" | "watch" | null;
  readonly why: Why;
}

/**
 * A chain is built when there is little of it yet, it has no master, it is a declared priority, and it is near to what the
 * region has, or an anchor has signed; when it is neither near nor anchored it is watched.
 */
export function chainAction(
  view: View,
  policy: ChainPolicy,
  masters: readonly ChainMaster[],
  flags: readonly ChainFlag[],
): ChainDecision {
  if (!policy.build) return { action: null, why: whyOf("chain-untested") };
  const little = held("completeness", completenessOf(view).value, "lessThan", numberOf(policy.build.completeness));
  const conditions = [little, withoutMaster(masters), declared(flags, "priority")];
  const not = conditions.find(({ holds }) => holds === false);
  if (not) return { action: null, why: whyOf("chain-node-by-node", {}, [not.why()]) };
  const open = conditions.find(({ holds }) => holds === undefined);
  if (open) return { action: null, why: whyOf("chain-open", {}, [open.why()]) };
  const near = held("relatedness", meanRelatedness(view).value, "atLeast", numberOf(policy.build.relatedness));
  const anchor = declared(flags, "anchor");
  const reached = anyOf([anchor, near], near.why);
  if (reached.holds === undefined) return { action: null, why: whyOf("chain-open", {}, [reached.why()]) };
  const because = [...conditions, ...(reached.holds ? [reached] : [near, anchor])].map(({ why }) => why());
  return reached.holds
    ? { action: "build", why: whyOf("chain-build", {}, because) }
    : { action: "watch", why: whyOf("chain-watch", {}, because) };
}

function withoutMaster(masters: readonly ChainMaster[]): Finding {
  const one = masters.find(({ is }) => is === "true") ?? masters.find(({ is }) => is === "unknown");
  if (!one) return { holds: true, why: () => whyOf("master-none") };
  return { holds: one.is === "true" ? false : undefined, why: () => one.why };
}

function declared(flags: readonly ChainFlag[], kind: "priority" | "anchor"): Finding {
  const flag = flags.find((each) => each.kind === kind);
  if (!flag) return { holds: false, why: () => whyOf(`${kind}-none`) };
  return { holds: true, why: () => whyOf(`${kind}-declared`, { since: flag.since, source: flag.source }) };
}
