import { byCodePoint } from "../../exact/index.js";
import type { Standings } from "../../race/index.js";
import { type DefinitionRef, type Language, say, type Text } from "../../reason/index.js";
import { labels, sentences } from "../words.js";

/** What a reader of standings must know of the scorecard: how much of it is encoded, what was assumed, its source. */
export function definitionNotes(standings: Standings, language: Language): string[] {
  const { encoded, assumptions, source, scorecard } = standings;
  const notes: Text[] = [];
  if (encoded) notes.push(say(sentences.encoded, { encoded }));
  for (const [says, paths] of assumedAt(assumptions, language))
    notes.push(say(sentences.assumption, { says, path: paths.join(language === "zh" ? "、" : ", ") }));
  notes.push(...consequenceNotes(standings, language));
  const facts = sourceText(source, language);
  if (facts !== "") notes.push(say(sentences.source, { source: facts }));
  notes.push(scorecardNote(sentences.scorecard, scorecard));
  return notes.map((note) => note[language]);
}

/** What follows for those on a list, graded so, with a prize or vetoed; and where that is laid down. */
function consequenceNotes({ results }: Standings, language: Language): Text[] {
  if (!results) return [];
  const prizes = results.awards.flatMap(({ label, prizes: own }) =>
    own.map((prize) => ({ ...prize, label: say(labels.prize, { award: label, prize: prize.label }) })),
  );
  const all = [...results.vetoes, ...results.lists, ...results.grades, ...prizes];
  return all.flatMap(({ label: name, consequences }) =>
    consequences.map(({ says, source }) => {
      const facts = sourceText(source ?? null, language);
      const told = say(sentences.consequence, { name, says });
      return facts === "" ? told : say(sentences.laidDown, { says: told, source: facts });
    }),
  );
}

/** What was assumed, and everywhere it was. */
function assumedAt(assumptions: Standings["assumptions"], language: Language): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { path, says } of assumptions) places.set(says[language], [...(places.get(says[language]) ?? []), path]);
  return places;
}

/** Names a definition exactly. */
export function scorecardNote(template: Text, { id, edition, hash }: DefinitionRef): Text {
  return say(template, { id, edition, hash });
}

/** The facts of a source, the title first, then by name. */
export function sourceText(source: Readonly<Record<string, unknown>> | null, language: Language): string {
  const facts = Object.entries(source ?? {}).sort(
    ([a], [b]) => Number(b === "title") - Number(a === "title") || byCodePoint(a, b),
  );
  const texts = facts.map(([, fact]) => factText(fact, language)).filter((text) => text !== "");
  return texts.join(language === "zh" ? "，" : ", ");
}

function factText(fact: unknown, language: Language): string {
  if (typeof fact === "object" && fact !== null) return String((fact as Partial<Text>)[language] ?? "");
  return typeof fact === "string" || typeof fact === "number" ? String(fact) : "";
}
