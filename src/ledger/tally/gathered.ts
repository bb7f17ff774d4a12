import { byCodePoint } from "../../exact/index.js";
import { problem, refuse, SaimaError } from "../../reason/index.js";
import type { DroppedShare, Part } from "../tallied.js";
import type { Given } from "../tally-given.js";
import { tallyWords } from "../words-tally.js";
import { chosenBy } from "./chosen.js";
import { type Doubts, joinDoubts, noDoubts, partOf } from "./gathering.js";
import { groupPart } from "./group-part.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { panelPart } from "./panel-part.js";
import { projectPart } from "./project-part.js";
import { cohortPart, stockPart } from "./share-part.js";
import type { Sheet } from "./sheet.js";
import { streakPart } from "./streak-part.js";
import { entryPart, sumPart } from "./sum-part.js";
import { latestPart, valuesPart } from "./value-part.js";
import { windowOf } from "./window-of.js";

/** What indicators have gathered from a ledger, what is in doubt of each, and the shares that they left out. */
export interface Gathering {
  readonly parts: readonly Part[];
  readonly doubts: ReadonlyMap<string, Doubts>;
  readonly dropped: readonly DroppedShare[];
}

/** Gathers what every indicator needs for its figures. */
export function gathered(plans: readonly IndicatorPlan[], sheet: Sheet, given: Given, trim: boolean): Gathering {
  const dropped: DroppedShare[] = [];
  const own = new Map<string, Doubts>();
  const parts = plans.map((plan) => {
    const doubts = noDoubts();
    own.set(plan.indicator.id, doubts);
    return gather(plan, sheet, { ...given, trim }, doubts, dropped);
  });
  const doubts = new Map(plans.map((plan) => [plan.indicator.id, doubtsOf(plan, plans, own)]));
  return {
    parts: parts.map((part, at) => {
      if (plans[at]?.kind !== "ratio") return part;
      return partOf(part.indicator, NOTHING, doubts.get(part.indicator) as Doubts, NOBODY);
    }),
    doubts,
    dropped,
  };
}

const NOTHING = { sums: {} };
const NOBODY = { sure: new Map(), more: new Map() };

function gather(
  plan: IndicatorPlan,
  sheet: Sheet,
  given: Given & { readonly trim: boolean },
  doubts: Doubts,
  dropped: DroppedShare[],
): Part {
  const { indicator, kind } = plan;
  if (kind === "panel") return panelPart(indicator, given.ratings);
  if (kind === "streak") return streakPart(indicator, given.past, given.trim);
  if (kind === "ratio") return { indicator: indicator.id, rows: [] };
  if (kind === "stock") return stockPart(plan, sheet, doubts);
  if (kind === "cohort") return cohortPart(plan, sheet, doubts);
  checkRules(plan, sheet);
  checkWindow(plan, sheet);
  const chosen = chosenBy(plan, sheet);
  for (const each of chosen.dropped) dropped.push(each);
  for (const key of chosen.open) doubts.open.add(key);
  if (kind === "distinct") return valuesPart(plan, sheet, chosen, doubts);
  if (kind === "participation") return withUnits(valuesPart(plan, sheet, chosen, doubts), sheet, given);
  if (kind === "latest") return latestPart(plan, sheet, chosen, doubts);
  if (!indicator.item) return sumPart(plan, sheet, chosen, doubts);
  const { per = "entry" } = indicator;
  if (per === "entry") return entryPart(plan, sheet, chosen, doubts);
  return (per === "project" ? projectPart : groupPart)(plan, sheet, chosen, doubts);
}

/** Of a rule that is misspelt nothing would count, in silence. */
function checkRules({ indicator: { id, rules = [] }, at }: IndicatorPlan, { ledger }: Sheet): void {
  const among = ledger.rules.join(", ");
  const problems = rules.flatMap((rule, index) => {
    const path = ["indicators", at, "rules", index];
    return ledger.rules.includes(rule) ? [] : [problem(tallyWords, "rule-absent", path, { id, rule, among })];
  });
  refuse(problems);
}

/** A ledger holds what its rules reach back to, and nobody can tell that it is all there before its period. */
function checkWindow({ indicator: { id, window }, at }: IndicatorPlan, { ledger: { period } }: Sheet): void {
  if (window === undefined || windowOf(window, period).from >= period.from) return;
  const values = { id, from: period.from };
  throw new SaimaError([problem(tallyWords, "window-wider", ["indicators", at, "window"], values)]);
}

/** How many units there are behind each entrant. */
function withUnits(part: Part, { placing }: Sheet, { units = [] }: Given): Part {
  const counts = new Map<string, number>();
  for (const { id } of units) {
    const entrant = placing.ofUnit(id);
    if (entrant !== undefined) counts.set(entrant, (counts.get(entrant) ?? 0) + 1);
  }
  const fixed = [...counts].sort(([a], [b]) => byCodePoint(a, b));
  return { ...part, fixed: fixed.map(([entrant, count]) => ({ entrant, value: String(count) })) };
}

/** What is undecided of all that a ratio is made of. */
function doubtsOf(
  { indicator }: IndicatorPlan,
  plans: readonly IndicatorPlan[],
  doubts: ReadonlyMap<string, Doubts>,
): Doubts {
  const { of } = indicator;
  if (typeof of !== "object" || !("ratio" in of)) return doubts.get(indicator.id) as Doubts;
  const [a, b] = [of.ratio, of.to].map((id) =>
    doubtsOf(plans.find((each) => each.indicator.id === id) as IndicatorPlan, plans, doubts),
  );
  return joinDoubts(a as Doubts, b as Doubts);
}
