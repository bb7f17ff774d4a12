/** What compares with peers wherever a definition says it; no figure has such a name. */
const references = new Set<unknown>(["best", "worst", "mean", "overall"]);
const measures = new Set(["spread", "place"]);
/** Where the same words say something else. */
const apart = new Set(["label", "combine"]);

/** Whether a part of a scorecard compares entrants with their peers, so that it may come out otherwise without one of them. */
export function looksAtPeers(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return references.has(part);
  return Object.entries(part).some(([key, own]) => measures.has(key) || (!apart.has(key) && looksAtPeers(own)));
}
