import { absolute, type Rational, sign, subtract } from "../exact/index.js";
import { sayExact } from "../figure/index.js";
import { say, type Text, type Values } from "../reason/index.js";
import { gradeOf, gradeText } from "./cut.js";
import type { Search } from "./nearest-change.js";
import type { Asked } from "./read-takes.js";
import { namesOf } from "./say-earned.js";
import type { Standing, Takes } from "./takes.js";
import { minus, takesTexts } from "./words.js";

/** What a goal takes, in a sentence: its numbers are exact, so that what it says would do. */
export function sayTakes(asked: Asked, told: Omit<Takes, "says">, search: Search): Text {
  const then = told.needs?.standing ?? told.best ?? told.now;
  const values = valuesOf(asked, told, search.change ?? 0n, then);
  const says = say(templateOf(told, search, sign(changeOf(asked, search.change ?? 0n))), values);
  return then.provisional ? say(takesTexts.provisional, { says }) : says;
}

function templateOf({ state, best }: Omit<Takes, "says">, { change, isRead }: Search, by: -1 | 0 | 1): Text {
  const way = by < 0 ? "fewer" : "more";
  if (state === "within-reach") return takesTexts.needs[way];
  if (!isRead) return takesTexts.unread[state];
  if (state === "held")
    return change === undefined ? takesTexts.safe : change === 0n ? takesTexts.nothing : takesTexts.spare[way];
  if (best?.grade === undefined ? best?.place !== null : best.grade !== null) return takesTexts.beyond;
  return best?.place === null ? takesTexts.unplaced : takesTexts.ungraded;
}

function changeOf({ trial }: Asked, change: bigint): Rational {
  return subtract(trial.valueAt(change), trial.value);
}

function valuesOf(asked: Asked, { to }: Omit<Takes, "says">, change: bigint, then: Standing): Values {
  const { run, trial, graded } = asked;
  const names = namesOf(run);
  const counted = names.unit(trial.figure);
  const unit = trial.unit === "" ? { zh: counted.zh, en: counted.en && ` ${counted.en}` } : { zh: "", en: "" };
  const amount = (value: Rational) => {
    const { zh, en } = sayExact(value, trial.unit);
    return say(takesTexts.amount, { number: { zh: minus(zh), en: minus(en) }, unit });
  };
  const placed = then.place === null ? takesTexts.unranked : say(takesTexts.placed, { place: then.place });
  return {
    entrant: trial.entrant,
    figure: names.figure(trial.figure),
    goal: "place" in to ? say(takesTexts.place, to) : say(takesTexts.grade, { grade: gradeIn(asked, to.grade) }),
    by: amount(absolute(changeOf(asked, change))),
    value: amount(trial.valueAt(change)),
    placed,
    best: graded
      ? say(takesTexts.bestGrade, { grade: gradeIn(asked, then.grade) })
      : say(takesTexts.bestPlace, { place: then.place ?? "" }),
    total: minus(then.total.shown),
  };
}

/** What a grade is called. */
function gradeIn({ run }: Asked, grade: string | null | undefined): Text | string {
  const cut = run.plan.after.grades?.grades.cuts.find((each) => gradeOf(each) === grade);
  return cut ? gradeText(cut) : "";
}
