import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { compare, one, rational, readNumber, sum, toText, zero } from "../exact/index.js";
import { quantitySchema } from "../money/index.js";
import { exactNumber, type Problem, problem, raise, readBy, refuse, textSchema } from "../reason/index.js";
import { roleSchema, type Unwritten } from "./chain.js";
import type { ChainMap } from "./graph/chain-map.js";
import { numberOf } from "./number-of.js";
import { inOrder } from "./parse/canonical-chain.js";
import { unitOf } from "./parse/fact-problems.js";
import { unitIn } from "./unit-in.js";
import { chainProblem, unitLabel, words } from "./words.js";

const name = z.string().min(1);

const upTo = (most: number) =>
  exactNumber.superRefine((input, context) => {
    const read = readNumber(input);
    if (typeof read === "string" || (compare(read, zero) >= 0 && compare(read, rational(most)) <= 0)) return;
    raise(context, input, chainProblem("number-range", { found: input, least: "0", most: String(most) }));
  });
const mark = upTo(100).optional();

/**
 * A firm or a project that may come (招商对象、在谈项目): what it would do on the chain, and what the host knows of it, which
 * gates may ask. With a `stage` it is a project in the pipeline, which may have a probability; without, a target firm.
 *
 * A target firm is on the list from `listedOn` until the day it is off it, `delistedOn`. `marks` of a role are points out of 100 that somebody gave where the map cannot tell; `risk` is out of 100.
 */
export const candidateSchema = z.looseObject({
  id: name,
  name: z.union([name, textSchema]).optional(),
  roles: z
    .array(
      roleSchema.extend({
        marks: z
          .strictObject({ gap: mark, importance: mark, unlock: mark, relatedness: mark, tie: mark, scale: mark })
          .optional(),
      }),
    )
    .min(1),
  stage: name.optional(),
  probability: upTo(1).optional(),
  investment: quantitySchema.optional(),
  risk: mark,
  listedOn: daySchema.optional(),
  delistedOn: daySchema.optional(),
});

/** A candidate as it is written. */
export type CandidateInput = Unwritten<z.input<typeof candidateSchema>>;
/** A candidate, parsed. */
export type Candidate = Unwritten<z.infer<typeof candidateSchema>>;

const listSchema = z.array(candidateSchema);

/** Reads candidates for a map. Refused: ids that are there twice, nodes the map does not have or that are headings, a capacity in another unit than the map, revenue shares above one, a list that ends before it begins. */
export function readCandidates(input: readonly CandidateInput[], map: ChainMap): readonly Candidate[] {
  const read: readonly Candidate[] = readBy(listSchema, input);
  const problems: Problem[] = [];
  let unit = unitIn(map.chain);
  for (const [at, { id, roles, listedOn, delistedOn }] of read.entries()) {
    if (read.findIndex((each) => each.id === id) < at)
      problems.push(problem(words, "id-duplicate", [at, "id"], { id }));
    for (const [index, { node, capacity }] of roles.entries()) {
      const own = capacity === "0" ? undefined : unitOf(capacity);
      unit ??= own;
      if (own !== undefined && own !== unit) {
        const values = { found: unitLabel(own), expected: unitLabel(unit ?? own) };
        problems.push(problem(words, "unit-mixed", [at, "roles", index, "capacity"], values));
      }
      const v = map.index.get(node);
      if (v !== undefined && map.isPart(v)) continue;
      const code = v === undefined ? "node-unknown" : "heading-used";
      problems.push(problem(words, code, [at, "roles", index, "node"], { id: node }));
    }
    if (listedOn !== undefined && delistedOn !== undefined && delistedOn < listedOn)
      problems.push(problem(words, "span-ends-early", [at, "delistedOn"], { until: delistedOn }));
    const shares = sum(
      roles.flatMap(({ revenueShare }) => (revenueShare === undefined ? [] : [numberOf(revenueShare)])),
    );
    if (compare(shares, one) > 0)
      problems.push(problem(words, "revenue-shares", [at, "roles"], { found: toText(shares) }));
  }
  refuse(problems);
  return read.map((each) => ({ ...each, roles: inOrder(each.roles) }));
}
