import {
  compileCondition,
  explainCondition,
  type FieldSubject,
  type Look,
  lookIn,
  type Seen,
  subjectsOf,
  unknownSubjects,
} from "../../condition/index.js";
import { type Rational, sign } from "../../exact/index.js";
import {
  ANY_UNIT,
  type Column,
  checkMeasure,
  type FigureTable,
  type Lack,
  type Measure,
  type Measurer,
  type Names,
  once,
  type Peers,
} from "../../figure/index.js";
import { type Path, pathText, SaimaError, type Why } from "../../reason/index.js";
import type { Ask } from "../ask.js";
import { lackText, raceProblem, undecidedText } from "../words.js";
import { type LeafSide, leafSides } from "./leaf-sides.js";
import { type LeansOn, leansOn } from "./leans-on.js";
import { type Level, placeTaken, sharedBy } from "./level-at-end.js";
import { FIELD, nameOfSubject } from "./name-of-subject.js";

/** A subject of a scorecard's condition: a field, or a measure. */
export type AskSubject = FieldSubject | Measured;
interface Measured {
  readonly of: Measure;
}

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

/** A question ready to be put to each entrant. */
export interface CompiledAsk {
  readonly ask: Ask;
  readonly leansOn: LeansOn;
  /** Yes, no, or what is lacking to tell. */
  readonly answer: (surroundings: Surroundings) => (i: number) => boolean | Lack;
  /** Whether the fields of an entrant alone, whatever it has figures of, do not yet make it a no. */
  readonly isFor: (surroundings: Surroundings) => (i: number) => boolean;
  /** What keeps it from being told: fields and measures. */
  readonly doubts: (surroundings: Surroundings, i: number) => readonly AskSubject[];
  /** Why, with the values seen. */
  readonly why: (surroundings: Surroundings, i: number, names: Names) => Why;
}

const ENTRANT = /^entrant\.(.+)$/;

/** Compiles the condition of a scorecard; its measures and paths are checked and gathered. */
export function compileAsk(ask: Ask, path: Path, check: Parameters<typeof checkMeasure>[2]): CompiledAsk {
  for (const subject of subjectsOf<Measured>(ask)) checkSubject(subject, path, check);
  const asked = compileCondition<Measured>(ask);
  const sides = leafSides(ask);
  const columnsOf = (surroundings: Surroundings) => columnsIn(surroundings, sides);
  const answerOver = (surroundings: Surroundings): Answering => {
    const see = columnsOf(surroundings);
    return (i) => {
      const look = lookAt(see, i);
      const verdict = asked(look);
      return verdict === "unknown" ? lackBehind(ask, look, (subject) => see(subject, i)) : verdict === "true";
    };
  };
  const whyOver = (surroundings: Surroundings, i: number, names: Names) =>
    explainCondition<Measured>(ask, lookAt(columnsOf(surroundings), i), {
      name: (subject) => nameOfSubject(subject, names),
    });
  return {
    ask,
    leansOn: leansOn(ask),
    answer: (surroundings) => eitherWay(surroundings, answerOver),
    isFor: (surroundings) => {
      const see = columnsOf(surroundings);
      return (i) => {
        const look = lookAt(see, i);
        return asked((each) => ("field" in each && ENTRANT.test(each.field) ? look(each) : open)) !== "false";
      };
    },
    doubts: (surroundings, i) => {
      const unknown = unknownSubjects<Measured>(ask, lookAt(columnsOf(surroundings), i));
      const all = typeof eitherWay(surroundings, answerOver)(i) === "string" ? subjectsOf<Measured>(ask) : [];
      return unknown.length > 0 ? unknown.map(({ subject }) => subject) : all;
    },
    why: (surroundings, i, names) => {
      const why = whyOver(surroundings, i, names);
      const counted = countedIn(surroundings);
      if (!counted || answerOver(surroundings)(i) === answerOver(counted)(i)) return why;
      return { code: "undecided", values: {}, says: undecidedText, because: [why, whyOver(counted, i, names)] };
    },
  };
}

type Answering = (i: number) => boolean | Lack;

/** What is asked of a figure that undecided events could change has an answer if it is the same without and with all of them. */
function eitherWay(surroundings: Surroundings, answerOver: (surroundings: Surroundings) => Answering): Answering {
  const without = answerOver(surroundings);
  const counted = countedIn(surroundings);
  if (!counted) return without;
  const withAll = answerOver(counted);
  return (i) => {
    const [a, b] = [without(i), withAll(i)];
    return a === b || typeof a === "string" ? a : typeof b === "string" ? b : "notReported";
  };
}

/** The surroundings with all that is undecided counted in; undefined where nothing is. */
function countedIn({ table, measures, level, ...rest }: Surroundings): Surroundings | undefined {
  const { counted } = table;
  if (!counted) return undefined;
  const over = level && { ...level, last: level.last.over(counted) };
  return { ...rest, table: counted, measures: measures.over(counted), level: over };
}

type See = (subject: AskSubject, i: number) => Seen | Lack;

function lookAt(see: See, i: number): Look<Measured> {
  return (subject) => {
    const seen = see(subject, i);
    return typeof seen === "string" ? seenLack(seen) : seen;
  };
}

/** What made a question unknown: the first lack in the order of its leaves. What cannot be compared is a mistake. */
function lackBehind(ask: Ask, look: Look<Measured>, see: (subject: AskSubject) => Seen | Lack): Lack {
  for (const { subject } of unknownSubjects<Measured>(ask, look)) {
    const seen = see(subject);
    if (typeof seen === "string") return seen;
    if (seen.kind === "unknown") return "notReported";
  }
  throw new SaimaError([{ ...raceProblem("not-comparable"), path: "" }]);
}

function checkSubject(subject: AskSubject, path: Path, check: Parameters<typeof checkMeasure>[2]): void {
  if ("of" in subject) {
    checkMeasure(subject.of, path, check);
    return;
  }
  const [, figure] = FIELD.exec(subject.field) ?? [];
  if (figure !== undefined) check.facts.figures.add(figure);
  else if (!ENTRANT.test(subject.field))
    check.problems.push({ ...raceProblem("path-field", { path: subject.field.slice(0, 60) }), path: pathText(path) });
  check.facts.lacks.add("notReported").add("notApplicable");
}

function columnsIn(
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
      return isOpen(subject, column, i) ? open : quantity(taken(subject, value, i), column.unit);
    }
    const [, path = ""] = ENTRANT.exec((subject as FieldSubject).field) ?? [];
    const seen = lookIn(table.entrants[i]?.fields)({ field: path });
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
    const [, figure, facet] = ("field" in subject && FIELD.exec(subject.field)) || [];
    if (figure === undefined || facet !== "value" || values[i] !== "notReported") return false;
    const open = table.column(figure, "undecided").values[i];
    return typeof open === "object" && sign(open) > 0;
  }

  function columnOf(subject: AskSubject): Column | undefined {
    if ("of" in subject) return measures.measure(level ? sharedBy(subject.of, "standard") : subject.of, peers);
    const [, figure, facet] = FIELD.exec(subject.field) ?? [];
    if (figure === undefined) return undefined;
    return facet === "schedule" ? measures.reference(figure, facet, peers) : table.column(figure, facet as string);
  }
}

const open: Seen = {
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
