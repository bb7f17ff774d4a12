import { exactOf, sum, toText, zero } from "../exact/index.js";
import type { FigureRow } from "../figure/index.js";
import { readBy } from "../reason/index.js";
import { actions } from "./actions-of.js";
import type { Fit } from "./fit-of.js";
import { fitsSchema } from "./outcome-schemas.js";

/**
 * Fits as figures, for a scorecard or a rating card to use: `fit`, and the part of it that builds, extends, supplements
 * or strengthens the chain (对建链、延链、补链、强链的贡献), by the first action of each node. The parts add up to `fit`. An unknown
 * figure is not reported; a candidate that has not passed every gate has none.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "separator", importance: 4 }],
 *   facts: [{ node: "separator", period: "2025", basis: "measured", demand: "30", supply: "5" }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" },
 *   fit: { weights: { gap: "60%", importance: "40%" } } };
 * const candidate = { id: "A", roles: [{ node: "separator", revenueShare: "1", capacity: "20" }] };
 * const [{ entrant, figures }] = fitFigures(fitOf(chain, policy, [candidate]));
 * [entrant, figures.fit, figures["fit-supplement"], figures["fit-extend"]] // → ["A", "80", "80", "0"]
 */
export function fitFigures(fits: readonly Fit[]): FigureRow[] {
  return readBy(fitsSchema, fits).map(({ candidate, eligible, score, roles }) => {
    const parts = actions.map((kind) => {
      const own = roles.filter((role) => role.actions[0] === kind);
      const known = own.flatMap(({ contribution }) => (contribution ? exactOf(contribution) : []));
      return [
        `fit-${kind}`,
        eligible !== "true" || known.length < own.length ? null : toText(sum([zero, ...known])),
      ] as const;
    });
    return { entrant: candidate, figures: { fit: score?.exact ?? null, ...Object.fromEntries(parts) } };
  });
}
