import { absolute, type Rational, subtract } from "../../exact/index.js";
import { sayExact } from "../../figure/index.js";
import { say, type Text, type Values } from "../../reason/index.js";
import { gradeOf, gradeText } from "../cut.js";
import { namesOf } from "../plan/names-of.js";
import type { Standing, Takes } from "../takes.js";
import { minus, noText } from "../wording.js";
import { takesTexts } from "../words.js";
import type { Search } from "./nearest-change.js";
import type { Asked } from "./read-takes.js";

/** What a goal takes, in a sentence: its numbers are exact, so that what it says would do. */
export function sayTakes(asked: Asked, told: Omit<Takes, "says">, search: Search): Text {
  const then = told.needs?.standing ?? told.best ?? told.now;
  const values = valuesOf(asked, told, search.change ?? 0n, then);
  const first = say(templateOf(told, search), values);
  const says =
    told.spareBack && search.back
      ? say(takesTexts.back[wayOf(search.back)], { ...values, first, ...amounts(asked, search.back) })
      : first;
  return then.provisional ? say(takesTexts.provisional, { says }) : says;
}

function templateOf({ state, best, spareBack }: Omit<Takes, "says">, { change, back, isRead }: Search): Text {
  if (!isRead && state !== "within-reach") return takesTexts.unread[state];
  if (state === "within-reach") return takesTexts.needs[wayOf(change)];
  if (state === "held") {
    if (change === undefined) return takesTexts.safe;
    if (change !== 0n) return takesTexts.spare[wayOf(change)];
    return spareBack && back === 0n ? takesTexts.nothingEither : takesTexts.nothing;
  }
  if (best?.grade === undefined ? best?.place !== null : best.grade !== null) return takesTexts.beyond;
  return best?.place === null ? takesTexts.unplaced : takesTexts.ungraded;
}

function wayOf(change: bigint | undefined): "more" | "fewer" {
  return change !== undefined && change < 0n ? "fewer" : "more";
}

function valuesOf(asked: Asked, { to }: Omit<Takes, "says">, change: bigint, then: Standing): Values {
  const { run, trial, graded } = asked;
  const placed = then.place === null ? takesTexts.unranked : say(takesTexts.placed, { place: then.place });
  return {
    entrant: trial.entrant,
    figure: namesOf(run.plan).figure(trial.figure),
    goal: "place" in to ? say(takesTexts.place, to) : say(takesTexts.grade, { grade: gradeIn(asked, to.grade) }),
    ...amounts(asked, change),
    placed,
    best: graded
      ? say(takesTexts.bestGrade, { grade: gradeIn(asked, then.grade) })
      : say(takesTexts.bestPlace, { place: then.place ?? "" }),
    total: minus(then.total.shown),
  };
}

/** By how much the figure changes, and what it then is. */
function amounts({ run, trial }: Asked, change: bigint): { readonly by: Text; readonly value: Text } {
  const counted = namesOf(run.plan).unit(trial.figure);
  const unit = trial.unit === "" ? { zh: counted.zh, en: counted.en && ` ${counted.en}` } : noText;
  const amount = (value: Rational) => {
    const { zh, en } = sayExact(value, trial.unit);
    return say(takesTexts.amount, { number: { zh: minus(zh), en: minus(en) }, unit });
  };
  const value = trial.valueAt(change);
  return { by: amount(absolute(subtract(value, trial.value))), value: amount(value) };
}

/** What a grade is called. */
function gradeIn({ run }: Asked, grade: string | null | undefined): Text | string {
  const cut = run.plan.after.grades?.grades.cuts.find((each) => gradeOf(each) === grade);
  return cut ? gradeText(cut) : "";
}
