import { isSaimaError, type Language, type Problem, plainCopy, problem, refuse, SaimaError } from "../reason/index.js";
import type { Booklet } from "./booklet.js";
import type { Document } from "./document.js";
import { bookletDocument } from "./documents/booklet-document.js";
import { bulletinDocument } from "./documents/bulletin-document.js";
import { dispatchDocument } from "./documents/dispatch-document.js";
import { languageOf, type ReportOptions } from "./language-of.js";
import type { MonthlyBulletin } from "./monthly-bulletin.js";
import type { WeeklyDispatch } from "./weekly-dispatch.js";
import { reportProblems } from "./words-report.js";

/** What papers are made of. */
export type Report = WeeklyDispatch | MonthlyBulletin | Booklet;

/** How each kind of report becomes a paper. */
const writers: { readonly [Kind in Report["kind"]]: (report: never, language: Language) => Document } = {
  "weekly-dispatch": dispatchDocument,
  "monthly-bulletin": bulletinDocument,
  booklet: bookletDocument,
};
const kinds = Object.keys(writers) as Report["kind"][];

/**
 * Makes a paper of a report (成文): heading, numbered sections of paragraphs and tables, notes, in one language. It is data
 * still: write it with `documentToMarkdown`, `documentToHtml` or `documentToCsv`. The report may have been stored and read back.
 *
 * @param options `language`: `zh` (also when left out) or `en`
 * @throws SaimaError for what is no report.
 * @example
 * const layout = { id: "monthly", edition: "1", title: { zh: "招商引资情况通报", en: "Bulletin" },
 *   figures: [{ id: "signed", label: { zh: "签约项目", en: "Signed" }, unit: { zh: "个", en: "" } }] };
 * const overall = [{ entrant: "all", figures: { signed: { value: 43, target: 50, schedule: "50%" } } }];
 * const [headline] = toDocument(monthlyBulletin(layout, { period: "2024-H1", overall })).sections;
 * headline.heading // → "一、主要指标"
 * headline.paragraphs // → ["签约项目43个，完成年度目标任务的86.00%，超时序进度36.00个百分点。"]
 * headline.tables[0].rows // → [["签约项目（个）", "43", "50", "86.00", "", "36.00"]]
 */
export function toDocument(report: Report, options: ReportOptions = {}): Document {
  const language = languageOf(options);
  const problems: Problem[] = [];
  const copy = plainCopy(report, problems) as Report | null;
  refuse(problems);
  const kind = kinds.find((each) => each === copy?.kind);
  try {
    if (kind) return writers[kind](copy as never, language);
  } catch (thrown) {
    // A report that was stored may have been spoiled since.
    if (isSaimaError(thrown)) throw thrown;
  }
  throw new SaimaError([problem(reportProblems, "report-unknown", [])]);
}
