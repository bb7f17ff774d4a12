/**
 * The machine of a pipeline told a second time: slowly, one question after the other, from the docstrings of its nouns and
 * with nothing from src. It knows the gates, rules and activities that `arbitraries/pipeline.ts` makes.
 */
import { answer } from "../condition/oracle.js";

type Json = Readonly<Record<string, unknown>>;
type List = readonly Json[];

/** Where a project stands, and the day of the last thing that happened to it. */
export interface Project {
  readonly record: Json;
  readonly stage: string;
  readonly activity: string;
  readonly last: string;
}

/** Somebody who does something on a day. */
export interface Deed {
  readonly actor: unknown;
  readonly on: string;
  readonly reason: string | undefined;
  /** The last day of what is to be lifted. */
  readonly until?: string | undefined;
}

/** One thing that a stage asks for. */
export interface Asked {
  readonly stage: string;
  readonly name: string;
  readonly kind: "field" | "hold" | "paper";
  readonly field: string;
  readonly condition: Json;
  readonly validFor: Json | undefined;
  readonly guards: List;
  readonly gate: Json;
}

const nothings: readonly unknown[] = [undefined, null, "", "n/a"];

export class Oracle {
  readonly pipeline: Json;
  readonly stages: readonly string[];

  constructor(pipeline: Json) {
    this.pipeline = pipeline;
    this.stages = (pipeline["stages"] as List).map(({ id }) => id as string);
  }

  /** What a stage asks for: its own gates, and the cumulative ones of those before. */
  asks(stage: string): readonly Asked[] {
    const target = this.stages.indexOf(stage);
    return (this.pipeline["stages"] as List)
      .slice(0, target + 1)
      .flatMap(({ id, gates = [] }, at) =>
        (gates as List).flatMap((gate, index) =>
          at === target || gate["cumulative"] === true
            ? this.#collect(gate, `gates[${index}]`, [], id as string, gate)
            : [],
        ),
      );
  }

  #collect(asks: Json, at: string, guards: List, stage: string, gate: Json): Asked[] {
    const found: Asked[] = [];
    const about = { stage, guards, gate, validFor: undefined };
    for (const [index, each] of ((asks["require"] ?? []) as (string | Json)[]).entries()) {
      if (typeof each === "string") {
        const condition = { field: each, blank: false };
        found.push({ ...about, kind: "field", name: each, field: each, condition });
      } else {
        const inner = `${at}.require[${index}].then`;
        found.push(...this.#collect(each["then"] as Json, inner, [...guards, each["if"] as Json], stage, gate));
      }
    }
    for (const [index, each] of ((asks["hold"] ?? []) as Json[]).entries()) {
      const that = (each["that"] ?? each) as Json;
      const name = (each["id"] as string | undefined) ?? `${at}.hold[${index}]`;
      // Each part of a conjunction by itself.
      const parts = Array.isArray(that["all"]) && that["all"].length > 0 ? (that["all"] as List) : [that];
      for (const condition of parts) found.push({ ...about, kind: "hold", name, field: "", condition });
    }
    for (const each of (asks["evidence"] ?? []) as (string | Json)[]) {
      const field = `evidence.${typeof each === "string" ? each : (each["evidence"] as string)}`;
      const validFor = typeof each === "string" ? undefined : (each["validFor"] as Json | undefined);
      found.push({ ...about, kind: "paper", name: field, field, condition: { field, blank: false }, validFor });
    }
    return found;
  }

  /** The first rule that speaks of a move between two stages. */
  rule(from: string, to: string): Json | undefined {
    const [i, j] = [this.stages.indexOf(from), this.stages.indexOf(to)];
    const kind = j < i ? "back" : j === i + 1 ? "forward" : "skip";
    const rules = (this.pipeline["moves"] ?? [{ kind: "forward" }]) as List;
    return rules.find(
      (rule) =>
        (rule["kind"] ?? kind) === kind &&
        ((rule["from"] as string[] | undefined)?.includes(from) ?? true) &&
        ((rule["to"] as string[] | undefined)?.includes(to) ?? true),
    );
  }

  activity(id: string): Json | undefined {
    return ((this.pipeline["activities"] ?? []) as List).find((each) => each["id"] === id);
  }

  /** Whether a project may be so where it is. */
  isLegal(stage: string, activity: string): boolean {
    const stages = this.activity(activity)?.["stages"] as string[] | undefined;
    return activity === "active" || (stages?.includes(stage) ?? true);
  }

  facts(project: Project, record: Json, deed: Deed, before: Json, after: Json): Json {
    const { stage, activity } = project;
    return { ...record, record, stage, activity, actor: deed.actor, before, after, on: deed.on };
  }

  #ask(condition: Json, facts: Json): string {
    return answer(condition, facts, this.pipeline["trim"] === true);
  }

  may(by: unknown, facts: Json): boolean {
    if (by === undefined || by === "anyone") return true;
    return by !== "nobody" && this.#ask(by as Json, facts) === "true";
  }

  /** The fields that keep a condition from being told. */
  #unknown(condition: Json, facts: Json): string[] {
    if (this.#ask(condition, facts) !== "unknown") return [];
    const parts = (condition["all"] ?? condition["any"] ?? (condition["not"] ? [condition["not"]] : undefined)) as
      | List
      | undefined;
    if (parts) return parts.flatMap((part) => this.#unknown(part, facts));
    const looked = fieldsOf(condition);
    const empty = looked.filter((path) => nothings.includes(this.#see(facts, path)));
    return empty.length > 0 ? empty : looked;
  }

  #see(facts: Json, path: string): unknown {
    const found = path.split(".").reduce<unknown>((value, step) => (value as Json | null | undefined)?.[step], facts);
    return this.pipeline["trim"] === true && typeof found === "string" && found.trim() === "" ? "" : found;
  }

  /** In which list what is asked for stands, and the fields that it names; nothing where it is not asked for. */
  #standing(asked: Asked, facts: Json, on: string): [string, string[]] | undefined {
    const { kind, field, condition, guards, validFor } = asked;
    for (const guard of guards) {
      const verdict = this.#ask(guard, facts);
      if (verdict === "false") return undefined;
      if (verdict === "unknown") return ["missing", this.#unknown(guard, facts)];
    }
    const verdict = this.#ask(condition, facts);
    if (kind === "hold") {
      if (verdict === "unknown") return ["missing", this.#unknown(condition, facts)];
      return [verdict === "true" ? "satisfied" : "violated", [""]];
    }
    if (verdict !== "true") return ["missing", [field]];
    return [kind === "field" ? "satisfied" : standingOfPaper(this.#see(facts, field), validFor, on), [field]];
  }

  /**
   * All that stands between a project and a stage: `list stage field`, or `list stage name` where a hold is not met.
   * `edited` tells the record before an edit that leaves the project where it is.
   */
  standsBetween(project: Project, target: string, deed: Deed, after: Json, edited: boolean): Set<string> {
    const before = project.record;
    const rule = target === project.stage ? undefined : this.rule(project.stage, target);
    const facts = this.facts(project, after, deed, before, after);
    const earlier = this.facts(project, before, deed, before, before);
    const found = new Set<string>();
    for (const asked of rule?.["gate"] === "not-asked" ? [] : this.asks(target)) {
      const standing = this.#standing(asked, facts, deed.on);
      if (!standing) continue;
      let [list, names] = standing;
      if (list !== "satisfied") list = waived(asked, after, deed.on) ?? list;
      const isMet = list === "satisfied" || list === "waived";
      if (edited && !this.#isTouched(asked, earlier, facts)) {
        if (isMet) continue;
        list = "untouched";
      } else if (asked.gate["level"] === "warning" && !isMet) list = "warnings";
      for (const name of names) found.add(`${list} ${asked.stage} ${name || asked.name}`);
    }
    if (target !== project.stage) {
      if (!rule || rule["by"] === "nobody") found.add(`violated ${target} move`);
      else {
        const seen = rule["judged"] === "before" ? before : after;
        const facts = this.facts(project, seen, deed, before, after);
        if (!this.may(rule["by"], facts)) found.add(`unauthorised ${target} move`);
      }
    }
    return found;
  }

  #isTouched({ guards, condition, stage, name }: Asked, before: Json, after: Json): boolean {
    const reads = [...guards, condition].flatMap(fieldsOf);
    const own = (facts: Json) =>
      ((facts["waivers"] ?? []) as List).filter((each) => each["stage"] === stage && each["requirement"] === name);
    return (
      JSON.stringify(own(before)) !== JSON.stringify(own(after)) ||
      reads.some((path) => spelt(this.#raw(before, path)) !== spelt(this.#raw(after, path)))
    );
  }

  #raw(facts: Json, path: string): unknown {
    return path.split(".").reduce<unknown>((value, step) => (value as Json | null | undefined)?.[step], facts);
  }

  /** What else is in the way of a move to another stage. */
  inTheWay({ stage, activity }: Project, to: string, { reason }: Deed): string[] {
    if (to === stage) return ["stage-same"];
    const sets = this.rule(stage, to)?.["activity"] as string | undefined;
    if (sets === undefined) return activity === "active" ? [] : ["idle"];
    return [...(this.isLegal(to, sets) ? [] : ["activity-not-legal"]), ...reasonWrong(this.activity(sets), reason)];
  }

  /** What is in the way of pausing, closing, resuming, reopening. */
  inTheWayOf(project: Project, to: string, deed: Deed): string[] {
    const { record, stage, activity: from } = project;
    if (from === to) return ["activity-same"];
    const [left, rule] = [this.activity(from), this.activity(to)];
    const facts = this.facts(project, record, deed, record, record);
    const found = reasonWrong(rule, deed.reason);
    if (left?.["is"] === "closed" && to !== "active") found.push("activity-closed");
    if (left?.["is"] === "paused" && rule?.["is"] === "paused") found.push("idle");
    if (!this.isLegal(stage, to)) found.push("activity-not-legal");
    if (to === "active" && !this.may(left?.["leave"], facts)) found.push("unauthorised");
    if (!this.may(rule?.["by"], facts)) found.push("unauthorised");
    return found;
  }

  /** What is in the way of lifting something that a stage asks for: all who ask for it must allow it. */
  inTheWayOfLifting(project: Project, { stage, name }: Asked, deed: Deed): string[] {
    const { record } = project;
    const facts = this.facts(project, record, deed, record, record);
    const gates = new Set(
      this.asks(stage).flatMap((each) => (each.stage === stage && each.name === name ? [each.gate] : [])),
    );
    const found = (deed.reason ?? "").trim() === "" ? ["reason-missing"] : [];
    if (deed.until !== undefined && deed.until < deed.on) found.push("waiver-past");
    for (const gate of gates) if (!this.may(gate["waive"] ?? "nobody", facts)) found.push("unauthorised");
    return found;
  }
}

/** Nothing, however it is written, is nothing. */
function spelt(value: unknown): string | undefined {
  const isNothing = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isNothing ? undefined : JSON.stringify(value);
}

/** The paths that a condition looks at, on either side. */
function fieldsOf(condition: Json): string[] {
  const parts = (condition["all"] ?? condition["any"] ?? (condition["not"] ? [condition["not"]] : undefined)) as
    | List
    | undefined;
  if (parts) return parts.flatMap(fieldsOf);
  const { field, equals } = condition as { field: string; equals?: Json | string };
  return [field, ...(typeof equals === "object" ? [equals["field"] as string] : [])];
}

function reasonWrong(rule: Json | undefined, reason = ""): string[] {
  if (!rule) return [];
  const listed = rule["reasons"] as List | undefined;
  if (reason.trim() === "") return rule["reason"] === "optional" ? [] : ["reason-missing"];
  return (listed?.some(({ id }) => id === reason) ?? true) ? [] : ["reason-unknown"];
}

/** Days as the calendar counts them: a month later is the same day, or the last of its month. */
function later(day: string, length: Json): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const months = Number(length["months"] ?? 0);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(date, last)) + Number(length["days"] ?? 0) * 86_400_000;
  return new Date(moved).toISOString().slice(0, 10);
}

function standingOfPaper(paper: unknown, validFor: Json | undefined, on: string): string {
  const { on: attached, validFrom, validUntil } = Object(paper) as Json;
  const isThere = (value: unknown): value is string => !nothings.includes(value);
  const isDay = (value: unknown) => value === later(String(value), {});
  const said = [validFrom, validUntil, ...(validFor && !isThere(validFrom) ? [attached] : [])];
  if (said.some((value) => isThere(value) && !(/^\d{4}-\d\d-\d\d$/.test(String(value)) && isDay(value))))
    return "missing";
  const from = isThere(validFrom) ? validFrom : undefined;
  const start = from ?? (isThere(attached) ? attached : undefined);
  if (validFor && start === undefined) return "missing";
  const ends = [
    ...(isThere(validUntil) ? [validUntil] : []),
    ...(validFor && start !== undefined ? [later(start, validFor)] : []),
  ];
  if (from !== undefined && from > on) return "missing";
  if (isThere(attached) && isDay(attached) && attached > on) return "missing";
  return ends.some((end) => end < on) ? "expired" : "satisfied";
}

function waived({ stage, name, gate }: Asked, record: Json, on: string): string | undefined {
  if ((gate["waive"] ?? "nobody") === "nobody") return undefined;
  const ours = ((record["waivers"] ?? []) as List).filter(
    (each) => each["stage"] === stage && each["requirement"] === name && (each["on"] as string) <= on,
  );
  if (ours.length === 0) return undefined;
  return ours.some(({ until }) => until === undefined || (until as string) >= on) ? "waived" : "expired";
}

/** A record with values set by path; undefined where something else stands in the way. */
export function edited(record: Json, set: Json): Json | undefined {
  let result: Json | undefined = record;
  // The shorter path first: nothing hangs on the order of keys.
  for (const [path, value] of Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)))
    result = result && put(result, path.split("."), value);
  return result;
}

function put(at: unknown, [step = "", ...rest]: readonly string[], value: unknown): Json | undefined {
  if (nothings.includes(at)) return put({}, [step, ...rest], value);
  if (typeof at !== "object" || Array.isArray(at)) return undefined;
  const inner = rest.length === 0 ? value : put((at as Json)[step], rest, value);
  return rest.length > 0 && inner === undefined ? undefined : { ...(at as Json), [step]: inner };
}
