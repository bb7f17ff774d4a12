import { type Language, languages, openOptions, problem, SaimaError } from "../reason/index.js";
import { words } from "./words.js";

/** How something is to be written: in Chinese, unless English is asked for. */
export interface ReportOptions {
  readonly language?: Language;
}

/** The language asked for. */
export function languageOf(options: ReportOptions): Language {
  const { language = "zh" } = openOptions(options, ["language"]);
  if (!languages.includes(language)) throw new SaimaError([problem(words, "language-unknown", ["language"])]);
  return language;
}
