import { compare, fromText, least, type Rational, sign, subtract, zero } from "../exact/index.js";
import type { Explanation, StandingRow } from "../race/index.js";
import { type Problem, plainCopy, problem, SaimaError, say, type Text, type Why } from "../reason/index.js";
import { isExplanation, isWhy } from "./outcome.js";
import { neighbourReason } from "./tables/neighbour-reason.js";
import { reasonTexts, words } from "./words.js";

/**
 * Why an entrant stands where it stands (主要原因), in at most two sentences: the item that cost it most, and what sets it
 * apart from the next above, or a leader from the next below. Without a neighbour, the two items that cost it most; for
 * one that is not ranked, why not.
 *
 * @param next the explanation of the one next below, which tells what a leader is ahead in
 * @throws SaimaError when it is given no explanation.
 * @example
 * import { explain } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const figures = [{ entrant: "A", figures: { visits: 3 } }];
 * reasons(explain(card, figures, "A"))[0].en // → "lost most: 3 visits × 2: +6.00, 6.00 of 10.00"
 */
export function reasons(explanation: Explanation, next?: Explanation): readonly Text[] {
  const read = readExplanation(explanation);
  if (read.row.unranked) return [read.row.unranked.says];
  const [most, second] = losses(read.why, read.row.points).sort((a, b) => compare(b.points, a.points));
  const neighbour = neighbourReason(read, next && readExplanation(next));
  const first = most ? say(reasonTexts.lostMost, { says: most.says }) : reasonTexts.nothingLost;
  const other = neighbour ?? (second && say(reasonTexts.lostNext, { says: second.says }));
  return other ? [first, other] : [first];
}

/** Copied, so that a tree that never ends is found out before anyone walks it. */
function readExplanation(explanation: unknown): Explanation {
  const problems: Problem[] = [];
  const copy = plainCopy(explanation, problems);
  if (isExplanation(copy) && isWhy(copy.why)) return copy;
  throw new SaimaError(problems.length > 0 ? problems : [problem(words, "outcome-unknown", [])]);
}

interface Loss {
  readonly points: Rational;
  readonly says: Text;
}

/**
 * What each item cost, as deep as items have marks of their own. What another item of its block made up for is no loss:
 * no part costs more than its whole. A node that does not apply costs nothing, and one without a mark what it took.
 */
function losses(why: Why, points: StandingRow["points"]): Loss[] {
  const { node, mark, points: earned } = why.values;
  if (node === undefined || earned === undefined || points[node] === null) return [];
  const lost = subtract(mark === undefined ? zero : (fromText(mark) as Rational), fromText(earned) as Rational);
  if (node === "total" || addsUp(why)) {
    const parts = why.because.flatMap((part) => losses(part, points));
    if (mark === undefined) return parts;
    return parts.map((part) => ({ ...part, points: least(part.points, lost) })).filter((part) => sign(part.points) > 0);
  }
  return sign(lost) > 0 ? [{ points: lost, says: why.says }] : [];
}

/** Whether a block is the sum of parts that have marks; a count is told as a whole, and so is the best of several. */
function addsUp({ because }: Why): boolean {
  return because.some((part) => "mark" in part.values) && because.every((part) => part.code !== "combined");
}
