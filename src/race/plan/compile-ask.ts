import {
  compileCondition,
  explainCondition,
  type Look,
  type Seen,
  subjectsOf,
  unknownSubjects,
} from "../../condition/index.js";
import type { checkMeasure, Lack, Names } from "../../figure/index.js";
import { type Path, SaimaError, type Why } from "../../reason/index.js";
import type { Ask, Measured } from "../ask.js";
import { raceProblem, undecidedText } from "../words.js";
import { type AskSubject, checkSubject, entrantPath } from "./ask-subject.js";
import { leafSides } from "./leaf-sides.js";
import { type LeansOn, leansOn } from "./leans-on.js";
import { nameOfSubject } from "./name-of-subject.js";
import { countedIn, lookAt, type Surroundings, seeIn, unknownYet } from "./seeing.js";

/** A question ready to be put to each entrant. */
export interface CompiledAsk {
  readonly ask: Ask;
  readonly leansOn: LeansOn;
  /** Yes, no, or what is lacking to tell. */
  readonly answer: (surroundings: Surroundings) => (i: number) => boolean | Lack;
  /** Whether the fields of an entrant leave a yes possible, whatever its figures are. */
  readonly isFor: (surroundings: Surroundings) => (i: number) => boolean;
  /** What keeps it from being told: fields and measures. */
  readonly doubts: (surroundings: Surroundings, i: number) => readonly AskSubject[];
  /** Why, with the values seen. */
  readonly why: (surroundings: Surroundings, i: number, names: Names) => Why;
}

/** Compiles the condition of a scorecard; its measures and paths are checked and gathered. */
export function compileAsk(ask: Ask, path: Path, check: Parameters<typeof checkMeasure>[2]): CompiledAsk {
  for (const subject of subjectsOf<Measured>(ask)) checkSubject(subject, path, check);
  const asked = compileCondition<Measured>(ask);
  const sides = leafSides(ask);
  const seeOf = (surroundings: Surroundings) => seeIn(surroundings, sides);
  const answerOver = (surroundings: Surroundings): Answering => {
    const see = seeOf(surroundings);
    return (i) => {
      const look = lookAt(see, i);
      const verdict = asked(look);
      return verdict === "unknown" ? lackBehind(ask, look, (subject) => see(subject, i)) : verdict === "true";
    };
  };
  const whyOver = (surroundings: Surroundings, i: number, names: Names) =>
    explainCondition<Measured>(ask, lookAt(seeOf(surroundings), i), {
      name: (subject) => nameOfSubject(subject, names),
    });
  return {
    ask,
    leansOn: leansOn(ask),
    answer: (surroundings) => eitherWay(surroundings, answerOver),
    isFor: (surroundings) => {
      const see = seeOf(surroundings);
      return (i) => {
        const look = lookAt(see, i);
        return asked((each) => (entrantPath(each) === undefined ? unknownYet : look(each))) !== "false";
      };
    },
    doubts: (surroundings, i) => {
      const unknown = unknownSubjects<Measured>(ask, lookAt(seeOf(surroundings), i));
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

/** Events that are undecided could change a figure: there is an answer where it is the same with none and with all of them. */
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

/** What made a question unknown: the first lack in the order of its leaves. What cannot be compared is a mistake. */
function lackBehind(ask: Ask, look: Look<Measured>, see: (subject: AskSubject) => Seen | Lack): Lack {
  for (const { subject } of unknownSubjects<Measured>(ask, look)) {
    const seen = see(subject);
    if (typeof seen === "string") return seen;
    if (seen.kind === "unknown") return "notReported";
  }
  throw new SaimaError([{ ...raceProblem("not-comparable"), path: "" }]);
}
