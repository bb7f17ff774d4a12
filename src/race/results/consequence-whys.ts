import type { Why } from "../../reason/index.js";
import type { Consequence } from "../after-ranking.js";

/** What follows for whom it concerns, as reasons beside those for which it does. */
export function consequenceWhys(consequences: readonly Consequence[] | undefined): Why[] {
  return (consequences ?? []).map(({ says }) => ({ code: "consequence", values: {}, says, because: [] }));
}
