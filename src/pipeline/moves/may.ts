import { ask, explainCondition, type Look, sayCondition } from "../../condition/index.js";
import { say, type Text, type Why } from "../../reason/index.js";
import { type Acting, factsOf, type Standing } from "../facts.js";
import type { Permission } from "../gate.js";
import type { Machine } from "../machine.js";
import { moveTexts } from "../words.js";

const said = new WeakMap<object, Text>();

/** Who may do something, in words. */
export function whoMay(machine: Machine, by: Permission = "anyone"): Text {
  if (typeof by !== "object") return moveTexts[by];
  const known = said.get(by);
  if (known) return known;
  const says = sayCondition(by, { name: machine.names, trim: machine.pipeline.trim ?? false });
  said.set(by, says);
  return says;
}

/** Nothing where somebody may do it; else why not. What cannot be told is not allowed. */
export function keptFrom(
  machine: Machine,
  by: Permission = "anyone",
  look: Look,
): { readonly says: Text; readonly why: readonly Why[] } | undefined {
  if (by === "anyone") return undefined;
  if (by === "nobody") return { says: moveTexts.nobody, why: [] };
  const { trim = false } = machine.pipeline;
  if (ask(by, look, { trim }) === "true") return undefined;
  const why = [explainCondition(by, look, { name: machine.names, trim })];
  return { says: say(moveTexts.unauthorised, { who: whoMay(machine, by) }), why };
}

/** How `by` sees the record: before the change or after it. */
export function lookOfActor(
  judged: "before" | "after" = "after",
  standing: Standing | undefined,
  acting: Acting,
): Look {
  return factsOf(acting[judged], standing, acting);
}
