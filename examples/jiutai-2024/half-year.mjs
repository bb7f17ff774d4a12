// @ts-nocheck: a script, not a model of types
// The river, from records to papers: replay, recognise, tally, rank, dispatch, bulletin.
import {
  explain,
  monthlyBulletin,
  rank,
  recognise,
  replay,
  tally,
  warMap,
  weeklyDispatch,
  withPrevious,
  withTargets,
} from "saima";
import { investmentMap } from "saima/chain";
import { equipment, food, policy } from "./chains.mjs";
import {
  activityIndicators,
  activityPipeline,
  activityRecognition,
  indicators,
  pipeline,
  rates,
  recognition,
  scorecard,
} from "./definitions.mjs";
import { generate } from "./generate.mjs";
import { firstHalf2023 } from "./last-year.mjs";
import { layout, paths } from "./layout.mjs";
import { districtTargets, targets } from "./targets.mjs";
import { units } from "./units.mjs";

export const data = generate();

/** What counted in a period, of projects and of activities, as of a day and as known on a day. */
export function ledgersOf({ period, asOf, knownOn }, { events, activities } = data) {
  const of = (way, list, rules) => recognise(rules, replay(way, list, { asOf, knownOn }).dossiers, { period, rates });
  return {
    projects: of(pipeline, events, recognition),
    activities: of(activityPipeline, activities, activityRecognition),
  };
}

/** Figures of projects and activities side by side. */
export function figuresOf({ projects, activities }, by) {
  const rows = new Map(tally(indicators, projects, { by, units }).figures.map((row) => [row.entrant, row]));
  for (const { entrant, group, figures } of tally(activityIndicators, activities, { by, units }).figures) {
    const own = rows.get(entrant);
    rows.set(entrant, { entrant, ...(group && { group }), figures: { ...own?.figures, ...figures } });
  }
  return [...rows.values()];
}

/** The horse race by the end of a month, told against the month before. */
export function raceBy(month, previous) {
  const figures = withTargets(figuresOf(ledgersOf(month), "unit"), targets, { period: "2024", on: month.asOf }).figures;
  return { figures, standings: rank(scorecard, figures, { previous: previous?.standings }) };
}

const may = { period: "2024-01-01/2024-05-31", asOf: "2024-05-31", knownOn: "2024-06-05" };
export const june = { period: "2024-H1", asOf: "2024-06-30", knownOn: "2024-07-05" };
export const report = { period: "2024-01-01/2024-08-01", asOf: "2024-08-01", knownOn: "2024-08-05" };

export const race = raceBy(june, raceBy(may));
export const explanations = race.standings.rows.map(({ entrant }) => explain(scorecard, race.figures, entrant));

/** The dossiers of projects on a day, as known on it. */
export function dossiersOn(day) {
  return replay(pipeline, data.events, { asOf: day, knownOn: day }).dossiers;
}

const text = (zh, en) => ({ zh, en });
const organ = {
  zh: "九台区招商引资工作领导小组办公室（示例）",
  en: "Office of the leading group for investment promotion (an example)",
};

export const dispatch = weeklyDispatch(
  pipeline,
  { before: dossiersOn("2024-06-14"), now: dossiersOn("2024-06-21") },
  {
    heading: {
      masthead: text("招商引资周调度", "Weekly dispatch"),
      title: text("九台区重点项目周调度（合成数据示例）", "Jiutai, key projects of the week (synthetic data)"),
      organ,
      issue: { zh: "第25期", en: "No. 25" },
      on: "2024-06-21",
    },
  },
);

export const war = warMap(pipeline, dossiersOn("2024-06-21"));

export const ledgers = ledgersOf(june);
export const overall = withTargets(
  withPrevious(figuresOf(ledgers, "all"), [{ entrant: "all", figures: firstHalf2023 }]),
  districtTargets,
  { period: "2024", on: june.asOf },
).figures;

export const paper = monthlyBulletin(
  layout,
  {
    period: june.period,
    overall,
    units: race.figures,
    standings: race.standings,
    explanations,
    breakdowns: {
      ...Object.fromEntries(
        Object.entries(paths).map(([id, by]) => [id, tally(indicators, ledgers.projects, { by }).figures]),
      ),
      kinds: tally(activityIndicators, ledgers.activities, { by: "project.kind" }).figures,
    },
    definitions: [ledgers.projects, ledgers.activities].map(({ definition }) => definition),
  },
  {
    heading: {
      masthead: text("招商引资工作简报", "Investment promotion bulletin"),
      organ,
      issue: { zh: "第6期", en: "No. 6" },
      on: "2024-07-05",
    },
  },
);

/** What the report of 1 August tells beyond June. */
export const toReport = figuresOf(ledgersOf(report), "all")[0].figures;

/** The investment maps of the two chains (产业招商图谱). */
export const maps = [equipment, food].map(({ chain, target, candidates }) => ({
  title: chain.title,
  map: investmentMap(chain, policy, { target, candidates }),
}));
