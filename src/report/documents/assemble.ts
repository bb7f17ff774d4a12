import { type Language, say, type Text } from "../../reason/index.js";
import type { Document, Section } from "../document.js";
import { type Heading, sayDay } from "../heading.js";
import { headings, sectionNumber } from "../words-report.js";

/** Puts a paper together: its heading in one language, its sections numbered. */
export function assemble(parts: {
  readonly heading: Heading;
  readonly title: Text;
  readonly sections: readonly Section[];
  readonly notes: readonly Text[];
  readonly language: Language;
}): Document {
  const { heading, title, sections, notes, language } = parts;
  const told = (text: Text | null) => text?.[language] ?? "";
  return {
    language,
    masthead: told(heading.masthead),
    issue: told(heading.issue),
    organ: told(heading.organ),
    date: told(heading.on ? sayDay(heading.on) : null),
    title: told(heading.title ?? title),
    sections: sections.map((section, at) => ({ ...section, heading: numbered(section.heading, at + 1)[language] })),
    notes: notes.map((note) => note[language]),
  };
}

function numbered(heading: string, number: number): Text {
  const named = { zh: sectionNumber(number), en: String(number) };
  return say(headings.numbered, { number: named, heading });
}
