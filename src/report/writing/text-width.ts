/** Characters that take two columns of a terminal or a typewriter's page: Chinese, full-width forms, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take none: they are set upon the one before, or not seen. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How many columns a text takes where a Chinese character takes two.
 *
 * @example
 * textWidth("总分2.78") // → 8
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
