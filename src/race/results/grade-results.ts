import {
  equal,
  type Rational,
  rational,
  roundBeside,
  roundToPlaces,
  show,
  toFixedText,
  toText,
} from "../../exact/index.js";
import { type Lack, sayShare } from "../../figure/index.js";
import { join, say, type Text, type Why } from "../../reason/index.js";
import type { GradesByShare } from "../after-ranking.js";
import { type Cut, gradeOf, gradeText, lineOf } from "../cut.js";
import type { GradesPlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import { comparedTotals } from "../run/order.js";
import type { GroupOrder } from "../run/orders-of.js";
import { totalOf } from "../run/run.js";
import type { StandingGrade } from "../standings.js";
import { semicolon } from "../wording.js";
import { gradeTexts, resultTexts } from "../words.js";
import { consequenceWhys } from "./consequence-whys.js";
import { type Assigned, cutsAt, cutsByShare, cutsByTotal, cutWithin, endsOf } from "./cuts-within.js";
import { type Moved, mayStep, movesOf, sayMoves, stepped } from "./moved.js";
import { reasonOf } from "./reason-of.js";

/** What everyone is graded. */
export interface GradeResults {
  readonly of: (i: number) => StandingGrade;
  readonly why: (i: number) => Why;
}

/** Where the ranking alone puts an entrant: the cut by its index, and why. */
interface Placed {
  readonly at: number;
  readonly says: Text;
}

/** Grades everyone: where the cuts put them, moved up or down; or assigned. */
export function gradeResults(asking: Asking, plan: GradesPlan): GradeResults {
  const { grades } = plan;
  const scale = grades.cuts.map(gradeOf);
  const assign = plan.assign.map((each) => ({ ...each, ask: asking.ask(each.if), may: asking.may(each.if) }));
  const assigned = asking.run.table.entrants.map((_entrant, i) => assignedOf(assign, scale, i));
  const fates = asking.run.table.entrants.map((_entrant, i) => everyAssignment(assign, scale, i));
  const placed = grades.by === "share" ? byShare(asking, plan, grades, assigned) : byTotal(asking, plan);
  const moves = movesOf(asking, plan.move);
  const cutsOf = grades.by === "share" ? cutsByShare(asking, plan, grades, fates) : cutsByTotal(asking, plan);
  /** Every grade that may yet come, by its place on the scale. */
  const mayBe = (i: number): ReadonlySet<number | undefined> => {
    const move = moves(i);
    const byCut = () => cutsOf(i).flatMap((at) => (at === undefined ? [at] : mayStep(move, at, scale.length)));
    return new Set(fates[i]?.flatMap((fate) => (fate.at === undefined ? byCut() : [fate.at])));
  };
  const result = (i: number): StandingGrade & { readonly whys: () => readonly Why[] } => {
    const own = assigned[i] as Assigned;
    const asked = (): readonly Why[] =>
      assign.map(({ if: question, is }) => {
        const because = asking.why(question, i);
        const says = say(resultTexts.grade.question, {
          grade: nameOf(plan, scale.indexOf(is)),
          reason: reasonOf(because),
        });
        return { code: "assign", values: { grade: is }, says, because: [because] };
      });
    const moved = moves(i);
    const provisional = mayBe(i).size > 1;
    const to = (at: number | undefined, by: StandingGrade["by"], says: Text, doubts: readonly Text[] = []) => ({
      is: at === undefined ? null : (scale[at] as string),
      label: at === undefined ? null : nameOf(plan, at),
      by,
      provisional,
      says:
        provisional && doubts.length > 0
          ? say(resultTexts.grade.undecided, { says, reason: join(doubts, semicolon) })
          : says,
      whys: () => [...asked(), ...moved.whys],
    });
    const told = (at: number | undefined) => ({
      label: labelOf(plan),
      grade: at === undefined ? gradeTexts.none : nameOf(plan, at),
    });
    const assignDoubts = (fates[i]?.length ?? 0) > 1 ? asked().map((each) => each.says) : [];
    if (own.at !== undefined) {
      const held = asking.why((assign.find(({ ask }) => ask(i) === true) as (typeof assign)[number]).if, i);
      const says = say(resultTexts.grade.assigned, { ...told(own.at), reason: reasonOf(held) });
      return to(own.at, "assign", says, assignDoubts);
    }
    const first = placed(i);
    if (!first) return to(undefined, "none", say(resultTexts.grade.none, { label: labelOf(plan) }), assignDoubts);
    const doubts = [...assignDoubts, ...(moved.least < moved.most ? [sayMoves(moved)] : [])];
    if (moved.steps === 0) return to(first.at, "cut", first.says, doubts);
    const at = stepped(first.at, moved.steps, scale.length);
    const values = { ...told(at), from: nameOf(plan, first.at), reason: sayMoves(moved as Moved) };
    return to(at, "move", say(resultTexts.grade.moved, values), doubts);
  };
  return {
    of: (i) => {
      const { whys: _whys, ...grade } = result(i);
      return grade;
    },
    why: (i) => {
      const { is, by, says, whys } = result(i);
      const cut = grades.cuts.find((each) => gradeOf(each) === is);
      return {
        code: "grade",
        values: { grade: is ?? "", by },
        says,
        because: [...whys(), ...consequenceWhys(cut?.consequences)],
      };
    },
  };
}

function labelOf({ grades }: GradesPlan): Text {
  return grades.label ?? gradeTexts.label;
}

function nameOf({ grades }: GradesPlan, at: number): Text {
  return gradeText(grades.cuts[at] as Cut);
}

type AssignAsked = GradesPlan["assign"][number] & {
  readonly ask: (i: number) => boolean | Lack;
  readonly may: (i: number) => readonly boolean[];
};

const unassigned: Assigned = { at: undefined, passed: false };

/** What cannot be told does not yet assign. */
function assignedOf(assign: readonly AssignAsked[], scale: readonly string[], i: number): Assigned {
  const held = assign.find(({ ask }) => ask(i) === true);
  return held ? { at: scale.indexOf(held.is), passed: held.passed } : unassigned;
}

/** Each that may be the first to hold; and none, where all may fail. */
function everyAssignment(assign: readonly AssignAsked[], scale: readonly string[], i: number): readonly Assigned[] {
  const found: Assigned[] = [];
  for (const { may, is, passed } of assign) {
    const answers = may(i);
    if (answers.includes(true)) found.push({ at: scale.indexOf(is), passed });
    if (!answers.includes(false)) return found;
  }
  return [...found, unassigned];
}

function byTotal(asking: Asking, plan: GradesPlan): (i: number) => Placed | undefined {
  const { run } = asking;
  const { cuts } = plan.grades;
  return (i) => {
    if (run.unranked.has(i)) return undefined;
    const [total] = comparedTotals(run, [totalOf(run, i)]) as [Rational];
    const [at] = cutsAt(asking, plan, [total]) as [number];
    const line = lineOf(cuts[at] as Cut);
    const form = !line ? "below" : line.beyond ? "moreThan" : "atLeast";
    const lines = cuts.flatMap((cut) => lineOf(cut)?.at ?? []);
    const digits = run.plan.shown.total;
    const told = roundBeside(total, digits, lines);
    const shown = equal(told, roundToPlaces(total, digits, "half-up")) ? toFixedText(told, digits) : toText(told);
    const values = { label: labelOf(plan), grade: nameOf(plan, at), total: shown, line: line ? toText(line.at) : "" };
    return { at, says: say(resultTexts.grade[form], values) };
  };
}

/** Positions from the top, those whose seat is passed on left out; level entrants have one position. */
function byShare(
  asking: Asking,
  plan: GradesPlan,
  grades: GradesByShare,
  assigned: readonly Assigned[],
): (i: number) => Placed | undefined {
  const placed = new Map<number, Placed>();
  for (const group of asking.orders) {
    const base = baseOf(group, grades, assigned);
    const ends = endsOf(grades, base);
    let before = 0;
    for (const members of group.classes) {
      const seated = members.filter((i) => !assigned[i]?.passed).length;
      const place = grades.ties === "include" ? before + 1 : before + seated;
      const at = cutWithin(ends, place);
      const line = lineOf(grades.cuts[at] as Cut);
      const values = {
        label: labelOf(plan),
        grade: nameOf(plan, at),
        place,
        base,
        share: line ? sayShare(line.at) : "",
        seats: show(ends[at] ?? rational(base), 2).shown.replace(/\.?0+$/, ""),
      };
      const says = say(resultTexts.grade[line ? "within" : "beyond"], values);
      for (const i of members) placed.set(i, { at, says });
      before += seated;
    }
  }
  return (i) => placed.get(i);
}

function baseOf({ members, ranked }: GroupOrder, { base }: GradesByShare, assigned: readonly Assigned[]): number {
  if (base === "listed") return members.length;
  return base === "ranked" ? ranked.length : ranked.filter((i) => !assigned[i]?.passed).length;
}
