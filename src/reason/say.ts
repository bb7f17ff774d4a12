import type { Language, Text, Values } from "./text.js";

/** A placeholder that nobody fills stays as it is, to be seen. */
function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : placeholder;
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
