import { byCodePoint } from "../exact/index.js";
import { type Money, readQuantity, writeQuantity } from "../money/index.js";
import type { Dossier } from "../pipeline/index.js";
import type { ProjectEvent } from "../project/index.js";
import { canonicalJson, type Text } from "../reason/index.js";
import { nameOf, wordingIn } from "./wording-in.js";
import { classNames } from "./words-report.js";

/** Where a project stands. */
export interface Standing {
  readonly stage: string;
  readonly activity: string;
}

/** Something signed, money that arrived, a paper, a change of credit, as it became known since the last dispatch. */
export interface NewsRow {
  readonly event: string;
  readonly kind: (typeof kinds)[number];
  readonly on: string;
  /** `late`: it happened by the day of the last dispatch, which did not know of it; `withdrawn`: it was known, and is void. */
  readonly is: "new" | "late" | "corrected" | "withdrawn";
  readonly amount: Money | null;
  /** The class signed, or the evidence. */
  readonly what: Text | null;
}

/** A project that stands elsewhere than it did, or of which there is news. */
export interface MovedRow {
  readonly project: string;
  readonly name: Text;
  /** `null` where it was not known yet. */
  readonly from: Standing | null;
  readonly to: Standing;
  /** The day it entered its stage; `null` where it did not move, or no day is known. */
  readonly on: string | null;
  readonly news: readonly NewsRow[];
}

const kinds = ["signed", "capital-arrived", "capital-increased", "evidence-attached", "credit-changed"] as const;

/** What the dossiers of two days say differently, in the order of the later ones. */
export function movedBetween(
  before: readonly Dossier[],
  now: readonly Dossier[],
  since: string | null,
  fields: Readonly<Record<string, Text>> = {},
): MovedRow[] {
  const was = new Map(before.map((each) => [each.project, each]));
  return now.flatMap((dossier) => {
    const { project, stage, activity, entered } = dossier;
    const earlier = was.get(project);
    const stood = earlier !== undefined && earlier.stage === stage && earlier.activity === activity;
    const news = newsOf(earlier?.events ?? [], dossier.events, since, fields);
    if (stood && news.length === 0) return [];
    const from = earlier ? { stage: earlier.stage, activity: earlier.activity } : null;
    const on = earlier?.stage === stage ? null : (entered[stage] ?? null);
    return [{ project, name: nameOf(dossier), from, to: { stage, activity }, on, news }];
  });
}

function newsOf(
  before: readonly ProjectEvent[],
  now: readonly ProjectEvent[],
  since: string | null,
  fields: Readonly<Record<string, Text>>,
): NewsRow[] {
  const rowOf = (event: ProjectEvent, is: NewsRow["is"]) => newsRow(event, is, fields);
  const known = new Map(before.map((event) => [event.id, event]));
  const standing = new Set(now.map(({ id }) => id));
  const fresh = now.flatMap((event) => {
    const earlier = known.get(event.id);
    if (earlier) return contentOf(earlier) === contentOf(event) ? [] : rowOf(event, "corrected");
    return rowOf(event, since !== null && (event.on ?? "") <= since ? "late" : "new");
  });
  const gone = before.filter(({ id }) => !standing.has(id)).flatMap((event) => rowOf(event, "withdrawn"));
  return [...fresh, ...gone].sort((a, b) => byCodePoint(a.on, b.on) || byCodePoint(a.event, b.event));
}

function newsRow(event: ProjectEvent, is: NewsRow["is"], fields: Readonly<Record<string, Text>>): NewsRow[] {
  const kind = kinds.find((each) => each === event.kind);
  if (kind === undefined || typeof event.on !== "string") return [];
  const what =
    kind === "signed" ? className(event) : (fields[`evidence.${event.evidence}`] ?? wordingIn(event, "evidence"));
  return [{ event: event.id, kind, on: event.on, is, amount: moneyOf(event.amount), what }];
}

function className(event: ProjectEvent): Text | null {
  const id = String(event.class);
  return Object.hasOwn(classNames, id) ? classNames[id as keyof typeof classNames] : wordingIn(event, "class");
}

function contentOf({ kind, on, amount, class: signed, as, evidence, credit }: ProjectEvent): string {
  return canonicalJson([kind, on, amount, signed, as, evidence, credit].map((each) => each ?? null));
}

function moneyOf(amount: unknown): Money | null {
  const read = readQuantity(amount);
  return "code" in read || read.unit === "" ? null : (writeQuantity(read) as Money);
}
