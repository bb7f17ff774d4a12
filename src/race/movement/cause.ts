/**
 * What may make a total and a place change from one period to the next: the entrant's `own` figures, everyone's `targets`,
 * the figures of its `peers`, the `rules`, and who came (`entries`) and went (`exits`).
 */
export const causes = ["own", "targets", "peers", "rules", "entries", "exits"] as const;
export type Cause = (typeof causes)[number];
