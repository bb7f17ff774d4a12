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
import { minus, semicolon } from "../wording.js";
import { gradeTexts, resultTexts } from "../words.js";
import { consequenceWhys } from "./consequence-whys.js";
import { type Assigned, cutsAt, cutsByShare, cutsByTotal, cutWithin, endsOf } from "./cuts-within.js";
import { mayStep, movesOf, sayMoves, stepped } from "./moved.js";
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

/** The grade that an entrant comes to, by its index, and the doubts that may still change it. */
interface Given {
  readonly at: number | undefined;
  readonly by: StandingGrade["by"];
  readonly says: Text;
  readonly doubts: readonly Text[];
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
  /** Every grade that may yet come, by its index. */
  const mayBe = (i: number): ReadonlySet<number | undefined> => {
    const move = moves(i);
    const byCut = () => cutsOf(i).flatMap((at) => (at === undefined ? [at] : mayStep(move, at, scale.length)));
    return new Set(fates[i]?.flatMap((fate) => (fate.at === undefined ? byCut() : [fate.at])));
  };
  const assignWhys = (i: number): readonly Why[] =>
    assign.map(({ if: question, is }) => {
      const because = asking.why(question, i);
      const values = { grade: nameOf(plan, scale.indexOf(is)), reason: reasonOf(because) };
      return {
        code: "assign",
        values: { grade: is },
        says: say(resultTexts.grade.question, values),
        because: [because],
      };
    });
  const given = (i: number): Given => {
    const label = labelOf(plan);
    const doubts = (fates[i]?.length ?? 0) > 1 ? assignWhys(i).map(({ says }) => says) : [];
    const held = assign.find(({ ask }) => ask(i) === true);
    if (held) {
      const at = scale.indexOf(held.is);
      const values = { label, grade: nameOf(plan, at), reason: reasonOf(asking.why(held.if, i)) };
      return { at, by: "assign", says: say(resultTexts.grade.assigned, values), doubts };
    }
    const first = placed(i);
    if (!first) return { at: undefined, by: "none", says: say(resultTexts.grade.none, { label }), doubts };
    const moved = moves(i);
    const all = moved.least < moved.most ? [...doubts, sayMoves(moved)] : doubts;
    if (moved.steps === 0) return { ...first, by: "cut", doubts: all };
    const at = stepped(first.at, moved.steps, scale.length);
    const grade = at === undefined ? gradeTexts.none : nameOf(plan, at);
    const values = { label, grade, from: nameOf(plan, first.at), reason: sayMoves(moved) };
    return { at, by: "move", says: say(resultTexts.grade.moved, values), doubts: all };
  };
  const of = (i: number): StandingGrade => {
    const { at, by, says, doubts } = given(i);
    const provisional = mayBe(i).size > 1;
    const isOpen = provisional && doubts.length > 0;
    return {
      is: at === undefined ? null : (scale[at] as string),
      label: at === undefined ? null : nameOf(plan, at),
      by,
      provisional,
      says: isOpen ? say(resultTexts.grade.undecided, { says, reason: join(doubts, semicolon) }) : says,
    };
  };
  return {
    of,
    why: (i) => {
      const { is, by, says } = of(i);
      const cut = grades.cuts.find((each) => gradeOf(each) === is);
      const because = [...assignWhys(i), ...moves(i).whys, ...consequenceWhys(cut?.consequences)];
      return { code: "grade", values: { grade: is ?? "", by }, says, because };
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
    const values = {
      label: labelOf(plan),
      grade: nameOf(plan, at),
      total: minus(shown),
      line: minus(line ? toText(line.at) : ""),
    };
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
