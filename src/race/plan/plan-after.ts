import { noFacts } from "../../figure/index.js";
import { type Path, pathText, type Text } from "../../reason/index.js";
import type { AtTheCut, Award, Grades, List, Move, Veto } from "../after-ranking.js";
import type { Ask } from "../ask.js";
import { labelOf } from "../wording.js";
import { raceProblem } from "../words.js";
import { type CompiledAsk, compileAsk } from "./compile-ask.js";
import { type Planning, remember } from "./planning.js";

export interface VetoPlan {
  readonly veto: Veto;
  readonly label: Text;
  readonly if: Asked;
}

export interface ListPlan {
  readonly list: List;
  readonly label: Text;
  readonly where: Asked;
  readonly ties: AtTheCut | undefined;
}

export interface MovePlan {
  readonly if: Asked;
  readonly steps: number;
}

export interface GradesPlan {
  readonly grades: Grades;
  readonly move: readonly MovePlan[];
  readonly assign: readonly { readonly if: Asked; readonly is: string; readonly passed: boolean }[];
}

export interface AwardPlan {
  readonly award: Award;
  readonly label: Text;
  readonly gate: Asked | undefined;
  /** How many places there are up to each prize, itself included. */
  readonly upTo: readonly number[];
  readonly move: readonly MovePlan[];
}

/** A question of what follows from the ranking, and where it stands. */
export interface Asked extends CompiledAsk {
  readonly path: Path;
}

/** What follows from the ranking, ready to be asked. */
export interface AfterPlan {
  readonly vetoes: readonly VetoPlan[];
  readonly lists: readonly ListPlan[];
  readonly grades: GradesPlan | undefined;
  readonly awards: readonly AwardPlan[];
}

/** Compiles what follows from a ranking. Vetoes come before it, so that they cannot ask of the total. */
export function planAfter(planning: Planning): AfterPlan {
  const { vetoes = [], lists = [], grades, awards = [] } = planning.card;
  for (const [key, all] of Object.entries({ vetoes, lists, awards })) distinct(planning, key, all);
  const asked = (ask: Ask, path: Path, ofTotal = true): Asked => {
    const facts = noFacts();
    const compiled = compileAsk(ask, path, { facts, better: planning.better, problems: planning.problems });
    remember(planning, facts, { above: [] }, path, ofTotal);
    return { ...compiled, path };
  };
  const moves = (all: readonly Move[] | undefined, path: Path): MovePlan[] =>
    (all ?? []).map((each, at) => ({ if: asked(each.if, [...path, "move", at, "if"]), steps: Number(each.steps) }));
  return {
    vetoes: vetoes.map((veto, at) => ({
      veto,
      label: labelOf(veto),
      if: asked(veto.if, ["vetoes", at, "if"], false),
    })),
    lists: lists.map((list, at) => ({
      list,
      label: labelOf(list),
      where: asked(list.where, ["lists", at, "where"]),
      ties: list.ties,
    })),
    grades: grades && {
      grades,
      move: moves(grades.move, ["grades"]),
      assign: (grades.assign ?? []).map((each, at) => ({
        if: asked(each.if, ["grades", "assign", at, "if"]),
        is: each.is,
        passed: "seat" in each && each.seat === "passed",
      })),
    },
    awards: awards.map((award, at) => ({
      award,
      label: labelOf(award),
      gate: award.gate && asked(award.gate, ["awards", at, "gate"]),
      upTo: award.places.map((_place, to) =>
        award.places.slice(0, to + 1).reduce((all, { count }) => all + Number(count), 0),
      ),
      move: moves(award.move, ["awards", at]),
    })),
  };
}

function distinct({ problems }: Planning, key: string, all: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of all.entries()) {
    if (seen.has(id)) problems.push({ ...raceProblem("result-duplicate", { id }), path: pathText([key, index, "id"]) });
    seen.add(id);
  }
}
