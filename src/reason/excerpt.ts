const MOST = 40;

/**
 * The beginning of a text from outside, short enough to be quoted in a sentence.
 *
 * @example
 * excerpt("招商引资") // → "招商引资"
 */
export function excerpt(text: string): string {
  if (text.length <= MOST) return text;
  // Half a character is not left standing.
  return `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, "")}…`;
}
