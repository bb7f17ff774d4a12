import type { Text } from "./text.js";

/**
 * Strings texts together, the separator given for each language.
 *
 * @example
 * join([{ zh: "甲", en: "A" }, { zh: "乙", en: "B" }], { zh: "、", en: ", " }) // → { zh: "甲、乙", en: "A, B" }
 */
export function join(texts: readonly Text[], separator: Text): Text {
  return {
    zh: texts.map((text) => text.zh).join(separator.zh),
    en: texts.map((text) => text.en).join(separator.en),
  };
}
