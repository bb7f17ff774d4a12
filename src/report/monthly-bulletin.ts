import { checkPeriod, labelPeriod, type Period, readPeriod } from "../calendar/index.js";
import { toText } from "../exact/index.js";
import type { FiguresInput, FigureTable } from "../figure/index.js";
import type { Explanation, Standings } from "../race/index.js";
import {
  type DefinitionRef,
  identify,
  type Language,
  openOptions,
  type Problem,
  problem,
  readable,
  refuse,
  type Text,
} from "../reason/index.js";
import { type BreakdownFacts, breakdownOf } from "./breakdown-of.js";
import { bulletin } from "./bulletin.js";
import type { BulletinLayout } from "./bulletin-layout.js";
import { type FigureFacts, figureFacts, type UnitFacts, unitFacts } from "./figure-facts.js";
import { figuresAt } from "./figures-at.js";
import { type FirstAndLast, firstAndLast } from "./first-and-last.js";
import { type Heading, type HeadingInput, readHeading } from "./heading.js";
import { type ListFacts, listsOf } from "./lists-of.js";
import { parseBulletinLayout } from "./parse-bulletin-layout.js";
import { type Participation, participationOf } from "./participation-of.js";
import { has, list, record, text } from "./shape.js";
import { showerOf } from "./show-figure.js";
import type { ShownFigure } from "./shown-figure.js";
import type { Table } from "./table.js";
import { reportProblems } from "./words-report.js";

/** What a bulletin is made of; what is left out is not told. */
export interface BulletinData {
  readonly period: string | Period;
  /** The figures of the whole, as one row: `tally` by `all`. */
  readonly overall?: FiguresInput | undefined;
  /** The figures of the units. */
  readonly units?: FiguresInput | undefined;
  /** The outcome of `rank`; with `previous` it tells the change of place. */
  readonly standings?: Standings | undefined;
  /** Of the same standings, one for each unit whose reasons are to be told. */
  readonly explanations?: readonly Explanation[] | undefined;
  /** The figures of each structure by its id in the layout: `tally` by the path of a class. */
  readonly breakdowns?: Readonly<Record<string, FiguresInput>> | undefined;
  /** Definitions the figures were made with, to be named in the notes. */
  readonly definitions?: readonly DefinitionRef[] | undefined;
}

/** The monthly bulletin, as data (月通报). */
export interface MonthlyBulletin {
  readonly kind: "monthly-bulletin";
  readonly layout: DefinitionRef;
  readonly title: Text;
  readonly heading: Heading;
  readonly period: Period;
  readonly periodSays: Text;
  readonly round: NonNullable<BulletinLayout["round"]>;
  readonly assumptions: NonNullable<BulletinLayout["assumptions"]>;
  readonly definitions: readonly DefinitionRef[];
  readonly labels: Readonly<Record<string, Text>>;
  readonly headline: readonly (FigureFacts & {
    readonly figure: string;
    readonly label: Text;
    readonly head: Text;
    /** How many entries could still change it. */
    readonly undecided: string;
  })[];
  readonly units: readonly UnitFacts[];
  /** Place, change of place, points, lists and two reasons a unit, in each language; see `bulletin`. */
  readonly race: Readonly<Record<Language, Table>> | null;
  readonly lists: readonly ListFacts[];
  readonly firstAndLast: readonly FirstAndLast[];
  readonly breakdowns: readonly BreakdownFacts[];
  readonly participation: readonly Participation[];
}

/**
 * The monthly bulletin (月通报): figures of the whole against target, schedule and the year before; unit by unit;
 * standings with the change of place and two reasons a unit; red and black lists, first and last; breakdowns whose
 * shown parts add up to the shown total where that is declared (最大余额法); who takes part. `toDocument` makes a paper of
 * it.
 *
 * @param layout which figures, in which units and order: see `BulletinLayout`
 * @param options `heading`: masthead, issue, organ, day and title of the paper
 * @throws SaimaError for a layout that speaks of figures it does not list, figures that cannot be read, parts that do not come
 *   to their whole.
 * @example
 * const layout = { id: "monthly", edition: "1", title: { zh: "招商引资情况通报", en: "Bulletin" }, figures: [
 *   { id: "funds", label: { zh: "到位资金", en: "Funds in place" }, in: "亿元" } ] };
 * const overall = [{ entrant: "all", figures: { funds: { value: "163.87亿元", target: "260亿元", schedule: "50%" } } }];
 * const [funds] = monthlyBulletin(layout, { period: "2024-H1", overall }).headline;
 * funds.says.zh // → "163.87亿元"
 * funds.progress.says.zh // → "完成年度目标任务的63.03%，超时序进度13.03个百分点"
 */
export function monthlyBulletin(
  layout: BulletinLayout,
  data: BulletinData,
  options: { readonly heading?: HeadingInput | undefined } = {},
): MonthlyBulletin {
  return readable(() => {
    const heading = readHeading(openOptions(options, ["heading"]).heading);
    return factsOf(parseBulletinLayout(layout), readData(data), heading);
  });
}

const dataKeys = ["period", "overall", "units", "standings", "explanations", "breakdowns", "definitions"] as const;

function readData(data: BulletinData): BulletinData {
  const told = openOptions(data, dataKeys);
  refuse(
    checkPeriod(told.period).map((each) => ({ ...each, path: each.path === "" ? "period" : `period.${each.path}` })),
  );
  if (told.definitions !== undefined && !has(list(record({ id: text, edition: text, hash: text })), told.definitions))
    refuse([problem(reportProblems, "definitions-malformed", ["definitions"])]);
  return told;
}

function factsOf(layout: BulletinLayout, data: BulletinData, heading: Heading): MonthlyBulletin {
  const { overall, units, standings, explanations, breakdowns = {}, definitions = [] } = data;
  const period = readPeriod(data.period);
  const { figures, round = { rates: 2 } } = layout;
  const whole = overall && readWhole(overall);
  const each = units && figuresAt("units", units);
  const race = standings && {
    zh: bulletin(standings, explanations, { language: "zh" }),
    en: bulletin(standings, explanations, { language: "en" }),
  };
  const forms = new Map(figures.map((form) => [form.id, form]));
  const formOf = (id: string) => forms.get(id) as ShownFigure;
  return {
    kind: "monthly-bulletin",
    layout: identify(layout),
    title: layout.title,
    heading,
    period,
    periodSays: labelPeriod(period),
    round,
    assumptions: layout.assumptions ?? [],
    definitions,
    labels: Object.fromEntries(figures.map(({ id, label }) => [id, label])),
    headline: whole
      ? (layout.headline ?? [...forms.keys()]).map((id) => ({
          figure: id,
          label: formOf(id).label,
          head: showerOf(formOf(id), whole.column(id, "value").unit).head,
          ...figureFacts(whole, formOf(id), 0, round),
          undecided: undecidedIn(whole, id),
        }))
      : [],
    units: each ? (layout.units ?? []).map((id) => unitFacts(each, formOf(id), whole, round)) : [],
    race: race ?? null,
    lists: standings ? listsOf(standings) : [],
    firstAndLast: standings && layout.firstAndLast ? firstAndLast(standings, layout.firstAndLast) : [],
    breakdowns: readBreakdowns(layout, breakdowns, whole),
    participation: each ? (layout.participation ?? []).map((id) => participationOf(each, id)) : [],
  };
}

function undecidedIn(whole: FigureTable, figure: string): string {
  const [count] = whole.column(figure, "undecided").values;
  return typeof count === "object" ? toText(count) : "0";
}

function readWhole(overall: FiguresInput): FigureTable {
  const table = figuresAt("overall", overall);
  const { length: found } = table.entrants;
  if (found !== 1) refuse([problem(reportProblems, "overall-rows", ["overall"], { found })]);
  return table;
}

function readBreakdowns(
  { breakdowns = [], figures, round }: BulletinLayout,
  given: Readonly<Record<string, FiguresInput>>,
  overall: FigureTable | undefined,
): BreakdownFacts[] {
  const told = openOptions(given);
  const problems: Problem[] = [];
  const known = new Set(breakdowns.map(({ id }) => id));
  for (const id of Object.keys(told))
    if (!known.has(id)) problems.push(problem(reportProblems, "breakdown-unknown", ["breakdowns", id], { id }));
  for (const id of known)
    if (!Object.hasOwn(told, id))
      problems.push(problem(reportProblems, "breakdown-missing", ["breakdowns", id], { id }));
  refuse(problems);
  const forms = new Map(figures.map((form) => [form.id, form]));
  const facts = breakdowns.map((breakdown) => {
    const table = figuresAt(`breakdowns.${breakdown.id}`, told[breakdown.id] as FiguresInput);
    return breakdownOf({ breakdown, forms, table, overall, round }, problems);
  });
  refuse(problems);
  return facts;
}
