import type { Lack } from "../../figure/index.js";
import { join, say, type Text, type Why } from "../../reason/index.js";
import type { MovePlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import { semicolon } from "../wording.js";
import { resultTexts } from "../words.js";
import { reasonOf } from "./reason-of.js";

/** By how many steps an entrant is moved: those of all moves that hold, added up; and how few and how many it may be. */
export interface Moved {
  readonly steps: number;
  readonly least: number;
  readonly most: number;
  readonly whys: readonly Why[];
}

/** Puts the conditions of moves up and down. */
export function movesOf(asking: Asking, moves: readonly MovePlan[]): (i: number) => Moved {
  const asked = moves.map((move) => ({ ...move, ask: asking.ask(move.if), may: asking.may(move.if) }));
  return (i) => {
    const answers = asked.map(({ ask, may, ...move }) => ({ ...move, answer: ask(i), may: may(i) }));
    const sum = (of: (move: (typeof answers)[number]) => number) => answers.reduce((all, move) => all + of(move), 0);
    return {
      steps: sum(({ answer, steps }) => (answer === true ? steps : 0)),
      least: sum(({ may, steps }) => Math.min(...may.map((holds) => (holds ? steps : 0)))),
      most: sum(({ may, steps }) => Math.max(...may.map((holds) => (holds ? steps : 0)))),
      get whys() {
        return answers.map((move) => whyOf(asking, move, i));
      },
    };
  };
}

/** Where a step leads on a scale, best first: not above the best; below the last is none. */
export function stepped(at: number, steps: number, length: number): number | undefined {
  const to = Math.max(0, at - steps);
  return to < length ? to : undefined;
}

/** The highest and the lowest to which an entrant may yet be moved. */
export function mayStep({ least, most }: Moved, at: number, length: number): readonly (number | undefined)[] {
  return [stepped(at, least, length), stepped(at, most, length)];
}

/** What moved an entrant, or may yet, in words. */
export function sayMoves({ whys }: Moved): Text {
  const told = whys.filter(({ values }) => values["state"] !== "not");
  return join(
    told.map(({ says }) => says),
    semicolon,
  );
}

function whyOf(
  asking: Asking,
  move: MovePlan & { readonly answer: boolean | Lack; readonly may: readonly boolean[] },
  i: number,
): Why {
  const because = asking.why(move.if, i);
  const state = move.answer === true ? "moved" : move.may.includes(true) ? "undecided" : "not";
  const way = move.steps > 0 ? "up" : "down";
  const values = { steps: Math.abs(move.steps), reason: reasonOf(because) };
  const says = say(resultTexts.move[state][way], values);
  return { code: "move", values: { steps: String(move.steps), state }, says, because: [because] };
}
