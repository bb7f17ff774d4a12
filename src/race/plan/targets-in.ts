/** The targets that a scorecard speaks of by name. */
export function targetsIn(card: unknown): readonly string[] {
  const text = JSON.stringify(card);
  const named = [...text.matchAll(/"target":"([^"]+)"|\.targets\.([^"]+)"/g)];
  return [...new Set(named.map(([, a, b]) => (a ?? b) as string))];
}
