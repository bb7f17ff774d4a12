import { checkBy, deepFreeze, type Problem, problem, refuse } from "../reason/index.js";
import { type BulletinLayout, bulletinLayoutSchema } from "./bulletin-layout.js";
import { reportProblems } from "./words-report.js";

const parsed = new WeakSet<object>();

/**
 * Reads the layout of a bulletin: canonical and frozen. Refused, with every problem found: unknown keys, ids that are there
 * twice, a figure that the layout does not list.
 *
 * @example
 * const layout = parseBulletinLayout({ id: "monthly", edition: "1", title: { zh: "通报", en: "Bulletin" },
 *   figures: [{ id: "signed", label: { zh: "签约", en: "Signed" } }] });
 * layout.figures.length // → 1
 */
export function parseBulletinLayout(input: BulletinLayout): BulletinLayout {
  if (typeof input === "object" && input !== null && parsed.has(input)) return input;
  const { layout, problems } = read(input);
  refuse(problems);
  const frozen = deepFreeze(layout as BulletinLayout);
  parsed.add(frozen);
  return frozen;
}

/**
 * What is wrong with the layout of a bulletin; empty when it is well formed.
 *
 * @example
 * checkBulletinLayout({ id: "monthly", edition: "1", title: { zh: "通报", en: "Bulletin" }, figures: [] })
 *   .map((each) => each.code) // → ["too-few"]
 */
export function checkBulletinLayout(input: unknown): readonly Problem[] {
  return read(input).problems;
}

function read(input: unknown): { readonly layout?: BulletinLayout; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(bulletinLayoutSchema, input);
  return value ? { layout: value, problems: strangers(value) } : { problems };
}

function strangers({
  figures,
  headline = [],
  units = [],
  participation = [],
  breakdowns = [],
}: BulletinLayout): Problem[] {
  const known = new Set(figures.map(({ id }) => id));
  const all = breakdowns.map((breakdown, at) => ({ path: ["breakdowns", at], ...breakdown }));
  return [
    ...twice("layout-figure-twice", ["figures"], figures),
    ...twice("layout-part-twice", ["breakdowns"], breakdowns),
    ...unknown(["headline"], headline),
    ...unknown(["units"], units),
    ...unknown(["participation"], participation),
    ...all.flatMap(({ path, figures: own, adds = [], parts = [] }) => [
      ...unknown([...path, "figures"], own),
      ...unknown([...path, "adds"], adds, new Set(own)),
      ...twice("layout-part-twice", [...path, "parts"], parts),
    ]),
  ];

  function unknown(path: readonly (string | number)[], ids: readonly string[], among: ReadonlySet<string> = known) {
    return ids.flatMap((id, at) =>
      among.has(id) ? [] : [problem(reportProblems, "layout-figure-unknown", [...path, at], { id })],
    );
  }
}

function twice(
  code: "layout-figure-twice" | "layout-part-twice",
  path: readonly (string | number)[],
  all: readonly { readonly id: string }[],
): Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, at) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [problem(reportProblems, code, [...path, at], { id })] : [];
  });
}
