import { compare, multiply, type Rational, rational, roundToPlaces, show, toText } from "../exact/index.js";
import { type Lack, sayShare } from "../figure/index.js";
import { join, say, type Text, type Why } from "../reason/index.js";
import type { GradesByShare } from "./after-ranking.js";
import type { Asking } from "./asking.js";
import { consequenceWhys } from "./consequence-whys.js";
import { type Cut, gradeOf, gradeText, lineOf } from "./cut.js";
import { type Moved, movesOf, sayMoves, stepped } from "./moved.js";
import { comparedTotals } from "./order.js";
import type { GroupOrder } from "./orders-of.js";
import type { GradesPlan } from "./plan-after.js";
import { reasonOf } from "./reason-of.js";
import { totalsOf } from "./run.js";
import type { StandingGrade } from "./standings.js";
import { gradeTexts, resultTexts } from "./words.js";

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

/** What the conditions of assignment come to: the grade of the first that holds, unless one before it cannot be told. */
interface Assigned {
  readonly at: number | undefined;
  readonly undecided: boolean;
  readonly passed: boolean;
}

/** Grades everyone: where the cuts put them, moved up or down; or assigned. */
export function gradeResults(asking: Asking, plan: GradesPlan, provisional: (i: number) => boolean): GradeResults {
  const { grades } = plan;
  const scale = grades.cuts.map(gradeOf);
  const assign = plan.assign.map((each) => ({ ...each, ask: asking.ask(each.if) }));
  const assigned = asking.run.table.entrants.map((_entrant, i) => assignedOf(assign, scale, i));
  const placed = grades.by === "share" ? byShare(asking, plan, grades, assigned) : byTotal(asking, plan);
  const moves = movesOf(asking, plan.move);
  // A seat that may yet be passed on is everyone's business.
  const open = new Set(
    grades.by === "share" && plan.assign.some((each) => each.passed)
      ? asking.orders.flatMap(({ members }) => (members.some((i) => assigned[i]?.undecided) ? members : []))
      : [],
  );
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
    const to = (at: number | undefined, by: StandingGrade["by"], says: Text, doubts: readonly Text[] = []) => ({
      is: at === undefined ? null : (scale[at] as string),
      label: at === undefined ? null : nameOf(plan, at),
      by,
      provisional: provisional(i) || open.has(i) || doubts.length > 0,
      says: doubts.length > 0 ? say(resultTexts.grade.undecided, { says, reason: join(doubts, semicolon) }) : says,
      whys: () => [...asked(), ...moved.whys],
    });
    const told = (at: number | undefined) => ({
      label: labelOf(plan),
      grade: at === undefined ? gradeTexts.none : nameOf(plan, at),
    });
    if (own.at !== undefined) {
      const held = asking.why((assign.find(({ ask }) => ask(i) === true) as (typeof assign)[number]).if, i);
      return to(own.at, "assign", say(resultTexts.grade.assigned, { ...told(own.at), reason: reasonOf(held) }));
    }
    const first = placed(i);
    const assignDoubts = own.undecided ? asked().map((each) => each.says) : [];
    if (!first) return to(undefined, "none", say(resultTexts.grade.none, { label: labelOf(plan) }), assignDoubts);
    const doubts = [...assignDoubts, ...(moved.undecided ? [sayMoves(moved)] : [])];
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

const semicolon: Text = { zh: "；", en: "; " };

function labelOf({ grades }: GradesPlan): Text {
  return grades.label ?? gradeTexts.label;
}

function nameOf({ grades }: GradesPlan, at: number): Text {
  return gradeText(grades.cuts[at] as Cut);
}

function assignedOf(
  assign: readonly { readonly ask: (i: number) => boolean | Lack; readonly is: string; readonly passed: boolean }[],
  scale: readonly string[],
  i: number,
): Assigned {
  for (const { ask, is, passed } of assign) {
    const answer = ask(i);
    if (answer === true) return { at: scale.indexOf(is), undecided: false, passed };
    if (answer !== false) return { at: undefined, undecided: true, passed: false };
  }
  return { at: undefined, undecided: false, passed: false };
}

function byTotal({ run }: Asking, plan: GradesPlan): (i: number) => Placed | undefined {
  const totals = comparedTotals(run, totalsOf(run));
  const { cuts } = plan.grades;
  return (i) => {
    if (run.unranked.has(i)) return undefined;
    const total = totals[i] as Rational;
    const at = cuts.findIndex((cut) => {
      const line = lineOf(cut);
      return !line || compare(total, line.at) >= (line.beyond ? 1 : 0);
    });
    const line = lineOf(cuts[at] as Cut);
    const form = !line ? "below" : line.beyond ? "moreThan" : "atLeast";
    const shown = show(total, run.plan.shown.total).shown;
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
    const base = rational(baseOf(group, grades, assigned));
    const ends = grades.cuts.map((cut) => {
      const line = lineOf(cut);
      if (!line) return undefined;
      const seats = multiply(line.at, base);
      return grades.round ? roundToPlaces(seats, 0, grades.round) : seats;
    });
    let before = 0;
    for (const members of group.classes) {
      const seated = members.filter((i) => !assigned[i]?.passed).length;
      const place = rational(grades.ties === "include" ? before + 1 : before + seated);
      const at = ends.findIndex((end) => !end || compare(place, end) <= 0);
      const line = lineOf(grades.cuts[at] as Cut);
      const values = {
        label: labelOf(plan),
        grade: nameOf(plan, at),
        place: toText(place),
        base: toText(base),
        share: line ? sayShare(line.at) : "",
        seats: show(ends[at] ?? base, 2).shown.replace(/\.?0+$/, ""),
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
