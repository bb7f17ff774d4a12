import { type Look, lookIn, type Seen } from "../../condition/index.js";
import { type Rational, sign } from "../../exact/index.js";
import {
  ANY_UNIT,
  type Column,
  type FigureTable,
  type Lack,
  type Measure,
  type Measurer,
  once,
  type Peers,
} from "../../figure/index.js";
import type { Measured } from "../ask.js";
import { lackText, undecidedText } from "../words.js";
import { type AskSubject, entrantPath, facetIn } from "./ask-subject.js";
import type { LeafSide } from "./leaf-sides.js";
import { type Level, placeTaken, sharedBy } from "./level-at-end.js";

/** What questions are asked of: the figures, and how they are compared. */
export interface Surroundings {
  readonly table: FigureTable;
  readonly peers: Peers;
  readonly measures: Measurer;
  /** Where a list says how those who are level at its end are taken. */
  readonly level?: Level | undefined;
  /** What is supposed of the one who is asked, in place of what is so: the first and the last of what equals share. */
  readonly instead?:
    | ((of: Measure) => readonly [first: Rational | Lack, last: Rational | Lack] | undefined)
    | undefined;
}

/** The surroundings with all that is undecided counted in; undefined where nothing is. */
export function countedIn({ table, measures, level, ...rest }: Surroundings): Surroundings | undefined {
  const { counted } = table;
  if (!counted) return undefined;
  const over = level && { ...level, last: level.last.over(counted) };
  return { ...rest, table: counted, measures: measures.over(counted), level: over };
}

/** What is seen of a subject for one entrant, or why there is nothing to see. */
export type See = (subject: AskSubject, i: number) => Seen | Lack;

/** The same as a condition looks at it: what is lacking is absent, not applicable, or cannot be told. */
export function lookAt(see: See, i: number): Look<Measured> {
  return (subject) => {
    const seen = see(subject, i);
    return typeof seen === "string" ? seenLack(seen) : seen;
  };
}

/** What is seen in these surroundings; each column is looked up once. */
export function seeIn(
  { table, peers, measures, level, instead }: Surroundings,
  sides: ReadonlyMap<Measure, LeafSide>,
): See {
  const columns = new Map<AskSubject, Column | undefined>();
  const takings = new Map<AskSubject, ReturnType<typeof takingOf>>();
  const see: See = (subject, i) => {
    if (!columns.has(subject)) columns.set(subject, columnOf(subject));
    const column = columns.get(subject);
    if (column) {
      const [value] = supposed(subject) ?? [column.values[i] as Rational | Lack];
      return isOpen(subject, column, i) ? unknownYet : quantity(taken(subject, value, i), column.unit);
    }
    const seen = lookIn(table.entrants[i]?.fields)({ field: entrantPath(subject) as string });
    if (seen.kind !== "value") return seen;
    if (seen.value === undefined || seen.value === null || seen.value === "") return "notReported";
    return seen.value === "n/a" ? "notApplicable" : seen;
  };
  return see;

  function supposed(subject: AskSubject) {
    return "of" in subject ? instead?.(subject.of) : undefined;
  }

  /** Of the places that equals share, the one that is looked at. */
  function taken(subject: AskSubject, first: Rational | Lack, i: number): Rational | Lack {
    if (!level || typeof first === "string") return first;
    const { take, last } = once(takings, subject, () => takingOf(subject, level));
    const end = supposed(subject)?.[1] ?? last?.values[i];
    return take && end && typeof end !== "string" ? take(first, end, lookAt(see, i)) : first;
  }

  function takingOf(subject: AskSubject, { ties, last }: Level) {
    const side = "of" in subject && sides.get(subject.of);
    if (!side) return {};
    return { take: placeTaken(side, ties), last: last.measure(sharedBy(subject.of, "modified"), peers) };
  }

  /** What nobody can tell is not absent. */
  function isOpen(subject: AskSubject, { values }: Column, i: number): boolean {
    if (values[i] !== "notReported") return false;
    const [figure, facet] = facetIn(subject) ?? [];
    return figure !== undefined && facet === "value" && isUndecided(table, figure, i);
  }

  function columnOf(subject: AskSubject): Column | undefined {
    if ("of" in subject) return measures.measure(level ? sharedBy(subject.of, "standard") : subject.of, peers);
    const [figure, facet] = facetIn(subject) ?? [];
    if (figure === undefined || facet === undefined) return undefined;
    return facet === "schedule" ? measures.reference(figure, facet, peers) : table.column(figure, facet);
  }
}

/** Whether events that are undecided could still change a figure of an entrant. */
export function isUndecided(table: FigureTable, figure: string, i: number): boolean {
  const undecided = table.column(figure, "undecided").values[i];
  return typeof undecided === "object" && sign(undecided) > 0;
}

/** What nobody can tell yet. */
export const unknownYet: Seen = {
  kind: "unknown",
  why: { code: "undecided", values: {}, says: undecidedText, because: [] },
};

function quantity(value: Rational | Lack, unit: string): Seen | Lack {
  return typeof value === "string"
    ? value
    : { kind: "quantity", quantity: { value, unit: unit === ANY_UNIT ? "" : unit } };
}

/** What is not reported is absent, what is not applicable says so; any other lack cannot be told. */
function seenLack(lack: Lack): Seen {
  if (lack === "notReported") return { kind: "value", value: undefined };
  if (lack === "notApplicable") return { kind: "value", value: "n/a" };
  return { kind: "unknown", why: { code: lack, values: {}, says: lackText[lack], because: [] } };
}
