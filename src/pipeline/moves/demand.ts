import { type Condition, compileCondition, fieldsOf, type Look, type Verdict } from "../../condition/index.js";
import { join, pathText, say, type Text } from "../../reason/index.js";
import type { Asks, EvidenceAsked, Gate, Permission } from "../gate.js";
import type { Pipeline } from "../pipeline.js";
import type { Stage } from "../stage.js";
import { demandTexts } from "../words.js";

/** One thing that a gate asks for, with the conditions under which it does. */
export interface Demand {
  /** What a waiver names: a field, `evidence.<id>`, the id of a hold, or where it stands in its stage. */
  readonly requirement: string;
  readonly stage: string;
  readonly form: "field" | "evidence" | "hold";
  /** The field that must not be blank. */
  readonly field: string | undefined;
  readonly paper: Exclude<EvidenceAsked, string> | undefined;
  readonly condition: Condition;
  readonly level: "blocking" | "warning";
  readonly waive: Permission;
  readonly cause: Text | undefined;
  /** What its field or its paper is called; of a hold, what it says. */
  readonly name: Text;
  /** Conditions that led here, outermost first. */
  readonly path: readonly Condition[];
  readonly guards: readonly ((look: Look) => Verdict)[];
  readonly answer: (look: Look) => Verdict;
  /** Every field that it looks at. */
  readonly reads: readonly string[];
  readonly says: Text;
}

/** What a stage's own gates ask for; `cumulative` tells those that later stages ask for too. */
export function demandsOf(
  { id, gates = [] }: Stage,
  { trim = false, fields = {} }: Pipeline,
): readonly { readonly demand: Demand; readonly cumulative: boolean }[] {
  return gates.flatMap((gate, index) => {
    const { cumulative = false } = gate;
    return collect(gate, ["gates", index], []).map((demand) => ({ demand, cumulative }));
  });

  function collect(
    asks: Asks & Gate,
    at: readonly (string | number)[],
    path: readonly Condition[],
    gate: Gate = asks,
  ): Demand[] {
    const guards = path.map((condition) => compileCondition(condition, { trim }));
    const guarded = path.flatMap((condition) => fieldsOf(condition));
    const about = { stage: id, level: gate.level ?? "blocking", waive: gate.waive ?? "nobody", path, guards } as const;
    const make = (
      demand: Pick<Demand, "requirement" | "form" | "field" | "paper" | "condition" | "cause" | "name" | "says">,
    ): Demand => ({
      ...about,
      ...demand,
      answer: compileCondition(demand.condition, { trim }),
      reads: [...new Set([...guarded, ...fieldsOf(demand.condition)])],
    });

    const required = (asks.require ?? []).flatMap((each, index) => {
      if (typeof each === "object" && "if" in each)
        return collect(each.then, [...at, "require", index, "then"], [...path, each.if], gate);
      const { field, cause } = typeof each === "string" ? { field: each, cause: undefined } : each;
      const name = fields[field] ?? { zh: field, en: field };
      const condition = { field, blank: false };
      return make({
        requirement: field,
        form: "field",
        field,
        paper: undefined,
        condition,
        cause,
        name,
        says: say(demandTexts.field, { name }),
      });
    });
    const held = (asks.hold ?? []).flatMap((each, index) => {
      const { that, id: named, cause } = "that" in each ? each : { that: each, id: undefined, cause: undefined };
      const requirement = named ?? pathText([...at, "hold", index]);
      const says =
        cause ??
        say(demandTexts.hold, {
          name: join(
            fieldsOf(that).map((path) => fields[path] ?? { zh: path, en: path }),
            demandTexts.and,
          ),
        });
      // Its parts are judged by themselves, so that a record broken in two of them can be mended one by one.
      return conjuncts(that).map((condition) =>
        make({ requirement, form: "hold", field: undefined, paper: undefined, condition, cause, name: says, says }),
      );
    });
    const papers = (asks.evidence ?? []).map((each) => {
      const paper = typeof each === "string" ? { evidence: each } : each;
      const field = `evidence.${paper.evidence}`;
      const name = fields[field] ?? { zh: paper.evidence, en: paper.evidence };
      const condition = { field, blank: false };
      return make({
        requirement: field,
        form: "evidence",
        field,
        paper,
        condition,
        cause: paper.cause,
        name,
        says: say(demandTexts.evidence, { name }),
      });
    });
    return [...required, ...held, ...papers];
  }
}

function conjuncts(condition: Condition): readonly Condition[] {
  return "all" in condition && condition.all.length > 0 ? condition.all.flatMap(conjuncts) : [condition];
}
