import { colours } from "../../figure/index.js";
import type { WarMapRow } from "../../pipeline/index.js";
import { join, type Language, say, type Text, type Why } from "../../reason/index.js";
import type { Document, Section } from "../document.js";
import { inBoth, sayDay } from "../heading.js";
import type { MovedRow, NewsRow, Standing } from "../moved-between.js";
import { sayAmount } from "../say-amount.js";
import type { WeeklyDispatch } from "../weekly-dispatch.js";
import { colourNames, headings, newsWords, reportTexts } from "../words-report.js";
import { assemble } from "./assemble.js";
import { type FactColumn, listed, sectionOf, tableOf } from "./section-of.js";

/** The paper of a weekly dispatch. */
export function dispatchDocument(dispatch: WeeklyDispatch, language: Language): Document {
  const { definition, title, heading, asOf, knownOn } = dispatch;
  const named = say(reportTexts.dispatch, { title });
  const dated = asOf
    ? say(reportTexts.titled, { title: named, period: say(reportTexts.asOf, { day: sayDay(asOf) }) })
    : named;
  const notes = [
    ...(knownOn ? [say(reportTexts.known, { day: sayDay(knownOn) })] : []),
    say(reportTexts.pipeline, { ...definition }),
  ];
  return assemble({ heading, title: dated, sections: sections(dispatch, language), notes, language });
}

function sections(dispatch: WeeklyDispatch, language: Language): Section[] {
  const { names, tracked, moved, ripe, overdue, unguarded, lights, joined } = dispatch;
  const section = (id: keyof typeof headings, parts: Parameters<typeof sectionOf>[3]) =>
    sectionOf(id, headings[id], language, parts);
  const stage = (id: string) => names.stages[id] ?? id;
  const isNew = new Set(joined);
  return [
    section("overview", { paragraphs: overview(dispatch, language) }),
    section("tracked", {
      tables: [
        tableOf(
          tracked,
          [
            {
              key: "project",
              cell: ({ project, name }) => (isNew.has(project) ? say(reportTexts.joined, { name }) : name),
            },
            { key: "stage", cell: (row) => standing(row, names) },
            { key: "amount", align: "right", cell: ({ amount }) => sayAmount(amount) },
            ...(tracked.some(({ light }) => light) ? [lightColumn] : []),
            { key: "next", cell: (row) => sayNext(row, names) },
            { key: "clock", cell: ({ clock }) => sayClock(clock, names) },
            { key: "leader", cell: ({ leader }) => whom(inBoth(leader)) },
            { key: "department", cell: ({ department }) => whom(inBoth(department)) },
          ],
          language,
        ),
      ],
    }),
    section("moved", {
      tables: [
        tableOf<MovedRow>(
          moved,
          [
            { key: "project", cell: ({ name }) => name },
            { key: "from", cell: ({ from }) => (from ? standing(from, names) : reportTexts.newcomer) },
            { key: "to", cell: ({ to }) => standing(to, names) },
            { key: "on", cell: ({ on }) => on ?? "" },
            { key: "news", cell: ({ news }) => sayNews(news) },
          ],
          language,
        ),
      ],
    }),
    section("ripe", {
      paragraphs: undecided(dispatch.ripeUndecided, language),
      tables: [
        tableOf(
          ripe,
          [
            { key: "project", cell: ({ name }) => name },
            { key: "stage", cell: (row) => stage(row.stage) },
            { key: "ripeFor", cell: ({ to }) => stage(to) },
            { key: "why", cell: ({ why }) => sayRipe(why) },
          ],
          language,
        ),
      ],
    }),
    section("overdue", {
      tables: [
        tableOf(
          overdue,
          [
            { key: "project", cell: ({ name }) => name },
            { key: "clock", cell: ({ clock }) => names.clocks[clock] ?? clock },
            { key: "due", cell: ({ reading }) => reading.due ?? "" },
            { key: "over", cell: ({ says, isNew }) => (isNew ? say(reportTexts.joined, { name: says }) : says) },
            { key: "steward", cell: ({ steward }) => whom(steward) },
            { key: "leader", cell: ({ leader }) => whom(leader) },
            { key: "department", cell: ({ department }) => whom(department) },
          ],
          language,
        ),
      ],
    }),
    section("unguarded", {
      tables: [
        tableOf(
          unguarded,
          [
            { key: "project", cell: ({ name }) => name },
            { key: "lacks", cell: ({ lacks }) => joinTexts(lacks.map((each) => reportTexts[each])) },
            { key: "leader", cell: ({ leader }) => whom(leader) },
            { key: "department", cell: ({ department }) => whom(department) },
            { key: "steward", cell: ({ steward }) => whom(steward) },
          ],
          language,
        ),
      ],
    }),
    section("lights", {
      tables: [
        tableOf(
          lights,
          [
            { key: "light", cell: ({ light }) => names.lights[light] ?? light },
            ...[...colours, "grey" as const].map(
              (colour): FactColumn<(typeof lights)[number]> => ({
                key: colour,
                label: colourNames[colour],
                align: "right",
                cell: ({ counts }) => String(counts[colour]),
              }),
            ),
          ],
          language,
        ),
        ...lights.map(({ light, rows }) =>
          tableOf(
            rows,
            [
              { key: "project", cell: ({ name }) => name },
              { key: "light", cell: ({ colour }) => colourNames[colour] },
              { key: "why", cell: ({ why }) => why.says },
            ],
            language,
            (names.lights[light] ?? { zh: light, en: light })[language],
          ),
        ),
      ],
    }),
  ];
}

const lightColumn: FactColumn<WarMapRow> = {
  key: "light",
  cell: ({ light }) => (light ? colourNames[light.colour] : ""),
};

function overview(dispatch: WeeklyDispatch, language: Language): string[] {
  const { tracked, moved, ripe, overdue, unguarded, joined, left, since } = dispatch;
  const counts = {
    tracked: tracked.length,
    moved: moved.length,
    ripe: ripe.length,
    overdue: overdue.length,
    unguarded: unguarded.length,
  };
  const isNew = new Set(joined);
  const newcomers = tracked.filter(({ project }) => since !== null && isNew.has(project));
  return [
    say(reportTexts.counts, counts)[language],
    ...named(reportTexts.entered, newcomers, language),
    ...named(reportTexts.gone, left, language),
    ...undecided(dispatch.undecided, language),
  ];
}

function named(template: Text, rows: readonly { readonly name: Text }[], language: Language): string[] {
  return rows.length === 0
    ? []
    : [
        say(template, {
          names: listed(
            rows.map(({ name }) => name),
            language,
          ),
        })[language],
      ];
}

function undecided(rows: readonly { readonly name: Text }[], language: Language): string[] {
  return named(say(reportTexts.undecided, { count: rows.length, names: "{names}" }), rows, language);
}

function standing({ stage, activity }: Standing, { stages, activities }: WeeklyDispatch["names"]): Text | string {
  const own = stages[stage] ?? stage;
  return activity === "active"
    ? own
    : say(reportTexts.staged, { stage: own, activity: activities[activity] ?? activity });
}

function sayNext({ next }: WarMapRow, { stages }: WeeklyDispatch["names"]): Text | string {
  if (!next) return "";
  const stage = stages[next.stage] ?? next.stage;
  if (next.ready) return say(reportTexts.ready, { stage });
  return say(reportTexts.missing, {
    stage,
    count: next.count,
    missing: joinTexts(next.missing.map(({ says }) => says)),
  });
}

/** What makes it ripe, part by part. */
function sayRipe({ says, because }: Why): Text {
  return because.length === 0
    ? says
    : join(
        because.map((part) => part.says),
        reportTexts.semicolon,
      );
}

function sayClock(clock: WarMapRow["clock"], { clocks }: WeeklyDispatch["names"]): Text | string {
  return clock ? say(reportTexts.clock, { clock: clocks[clock.id] ?? clock.id, says: clock.says }) : "";
}

function sayNews(news: readonly NewsRow[]): Text {
  const texts = news.map(({ kind, is, on, amount, what }) => {
    const parts = [...(what ? [what] : []), ...(amount ? [sayAmount(amount)] : [])];
    return say(newsWords[is], { says: say(reportTexts[kind], { what: joinTexts(parts) }), on });
  });
  return join(texts, reportTexts.semicolon);
}

function joinTexts(texts: readonly Text[]): Text {
  return join(texts, reportTexts.comma);
}

/** Who answers for it; that nobody does is told. */
function whom(who: Text | null): Text {
  return who ?? reportTexts.nobody;
}
