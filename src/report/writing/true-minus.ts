/** A shown number with a true minus, as it is printed. */
export function trueMinus(shown: string): string {
  return shown.replace(/^-/, "−");
}
