import { explainCondition, type Look, unknownSubjects } from "../../condition/index.js";
import { say, type Text, type Why } from "../../reason/index.js";
import type { RequirementRow } from "../missing.js";
import { demandTexts } from "../words.js";
import type { Demand } from "./demand.js";
import { dayOf, validUntil } from "./valid-until.js";
import { waiversOf } from "./waivers-of.js";

/** How a project stands to something asked for. */
export type Standing = "satisfied" | "missing" | "violated" | "expired" | "waived";

export interface Judged {
  readonly standing: Standing;
  readonly rows: readonly RequirementRow[];
}

/** What is judged: the record as it is to be, how conditions see it, on which day. */
export interface Case {
  readonly record: unknown;
  readonly look: Look;
  readonly on: string;
  readonly names: (subject: { readonly field: string }) => Text;
  readonly trim: boolean;
}

const satisfied = new WeakMap<Demand, Judged>();

/** How a project stands to a demand; undefined where its conditions say that it is not asked for. */
export function judge(demand: Demand, one: Case): Judged | undefined {
  const { look } = one;
  for (const [index, guard] of demand.guards.entries()) {
    const verdict = guard(look);
    if (verdict === "false") return undefined;
    if (verdict === "unknown")
      return lifted(demand, one, unsettled(demand, one, demand.path[index] as Demand["condition"], index));
  }
  const verdict = demand.answer(look);
  if (verdict === "true" && demand.form !== "evidence") return met(demand);
  const found: Judged | undefined =
    verdict === "true"
      ? paperOf(demand, one)
      : demand.form === "hold"
        ? heldNot(demand, one, verdict)
        : lacking(demand, one);
  return found === undefined ? met(demand) : lifted(demand, one, found);
}

/** One and the same answer for all who meet it. */
function met(demand: Demand): Judged {
  const known = satisfied.get(demand);
  if (known) return known;
  const made: Judged = { standing: "satisfied", rows: [rowOf(demand, demand.field ?? null, demand.says, [])] };
  satisfied.set(demand, made);
  return made;
}

function rowOf(demand: Demand, field: string | null, says: Text, why: readonly Why[]): RequirementRow {
  const { requirement, stage, path, cause = null } = demand;
  return { requirement, stage, field, path, cause, says, why };
}

/** The conditions that led to a demand, with what was seen. */
function ledBy({ path }: Demand, { look, names, trim }: Case, count = path.length): readonly Why[] {
  return path.slice(0, count).map((condition) => explainCondition(condition, look, { name: names, trim }));
}

function lacking(demand: Demand, one: Case): Judged {
  const { field, name } = demand as Demand & { readonly field: string };
  const texts = demand.form === "evidence" ? demandTexts["evidence-missing"] : demandTexts["field-missing"];
  const says = say(texts, { name });
  return { standing: "missing", rows: [rowOf(demand, field, says, ledBy(demand, one))] };
}

/** What must be known before it can be told whether something is asked for. */
function unsettled(demand: Demand, one: Case, condition: Demand["condition"], depth: number): Judged {
  const led = [...ledBy(demand, one, depth + 1)];
  const rows = unknownSubjects(condition, one.look, { trim: one.trim }).map(({ subject }) => ({
    ...rowOf(
      demand,
      subject.field,
      say(demandTexts["field-needed"], { name: one.names(subject), asked: demand.says }),
      led,
    ),
    path: demand.path.slice(0, depth),
  }));
  return { standing: "missing", rows };
}

function heldNot(demand: Demand, one: Case, verdict: "false" | "unknown"): Judged {
  const { look, names, trim } = one;
  const why = [...ledBy(demand, one), explainCondition(demand.condition, look, { name: names, trim })];
  if (verdict === "false")
    return { standing: "violated", rows: [rowOf(demand, null, demand.cause ?? (why.at(-1) as Why).says, why)] };
  const rows = unknownSubjects(demand.condition, look, { trim }).map(({ subject }) =>
    rowOf(demand, subject.field, say(demandTexts["field-missing"], { name: names(subject) }), why),
  );
  return { standing: "missing", rows };
}

/** What is wrong with a paper that is there. */
function paperOf(demand: Demand, one: Case): Judged | undefined {
  const { field, paper, name } = demand as Demand & { field: string; paper: NonNullable<Demand["paper"]> };
  const seen = one.look({ field });
  const value = seen.kind === "value" ? seen.value : undefined;
  const { from, until, attached } = validUntil(value, paper.validFor);
  const answer = (standing: Standing, code: keyof typeof demandTexts, day = ""): Judged => ({
    standing,
    rows: [rowOf(demand, field, say(demandTexts[code], { name, day }), ledBy(demand, one))],
  });
  if (from === "unreadable" || until === "unreadable") return answer("missing", "evidence-unreadable");
  if (from !== null && from > one.on) return answer("missing", "evidence-early", from);
  if (attached !== null && attached !== "unreadable" && attached > one.on) return answer("missing", "evidence-missing");
  if (until !== null && until < one.on) return answer("expired", "evidence-expired", until);
  return undefined;
}

/** What is not met may be lifted for the time being, or have been so. */
function lifted(demand: Demand, one: Case, found: Judged): Judged {
  // Where nobody may lift it, a waiver that stands in the record all the same lifts nothing; nor does one without a reason.
  if (demand.waive === "nobody") return found;
  const ours = waiversOf(demand, one.record).filter(
    ({ on, reason }) => (dayOf(on) ?? "") <= one.on && reason !== undefined && reason !== null && reason !== "",
  );
  if (ours.length === 0) return found;
  const open = ours.find(({ until }) => isOpen(until, one.on));
  const told = open ?? ours.at(-1);
  const says = say(demandTexts[open ? "waived" : "waiver-over"], {
    name: demand.says,
    reason: typeof told?.reason === "string" ? told.reason : "",
    day: typeof told?.until === "string" ? told.until : "",
  });
  return { standing: open ? "waived" : "expired", rows: found.rows.map((row) => ({ ...row, says })) };
}

/** What cannot be read as a day lifts nothing. */
function isOpen(until: unknown, on: string): boolean {
  const last = dayOf(until);
  return last === null || (last !== "unreadable" && last >= on);
}
