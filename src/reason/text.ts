/** The languages every answer can be read in. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in Chinese and English. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What a placeholder of a sentence may be filled with. A `Text` is filled in language by language. */
export type Value = string | number | Text;
export type Values = Readonly<Record<string, Value>>;

/** A room's sentences by code, with `{placeholders}`. Every code has both languages. */
export type Words = Readonly<Record<string, Text>>;

function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) return "";
    return typeof value === "object" ? value[language] : String(value);
  });
}

/**
 * Fills a sentence in both languages.
 *
 * @example
 * say({ zh: "满分{mark}", en: "of {mark}" }, { mark: "0.50" }) // → { zh: "满分0.50", en: "of 0.50" }
 */
export function say(template: Text, values: Values = {}): Text {
  return { zh: fill(template.zh, values, "zh"), en: fill(template.en, values, "en") };
}

/** Strings texts together, the separator given for each language. */
export function join(texts: readonly Text[], separator: Text): Text {
  return {
    zh: texts.map((text) => text.zh).join(separator.zh),
    en: texts.map((text) => text.en).join(separator.en),
  };
}
