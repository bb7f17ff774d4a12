import * as z from "zod";
import { fieldConditionSchema } from "../condition/index.js";
import { compare, one, readNumber, sum, toText } from "../exact/index.js";
import { quantitySchema } from "../money/index.js";
import { exactNumber, identifier, raise, sourceSchema, textSchema } from "../reason/index.js";
import type { Unwritten } from "./chain.js";
import { numberOf } from "./number-of.js";
import { chainProblem } from "./words.js";

/** What the fit of a firm or project is put together from. */
export const fitTerms = ["gap", "importance", "unlock", "relatedness", "tie", "scale", "risk"] as const;
export type FitTerm = (typeof fitTerms)[number];

const wording = z.union([z.string().min(1), textSchema]);
const source = sourceSchema.optional();

const cutoff = exactNumber.superRefine((input, context) => {
  if (input.startsWith("-")) raise(context, input, chainProblem("number-negative", { found: input }));
});

/** A cut-off that a rate, from 0 to 1, is held against. */
const rate = cutoff.superRefine((input, context) => {
  const read = readNumber(input);
  if (typeof read !== "string" && compare(read, one) > 0)
    raise(context, input, chainProblem("number-range", { found: input, least: "0", most: "1" }));
});

const gapSchema = z
  .strictObject({ broken: rate, pain: rate, short: rate, source })
  .superRefine(({ broken, pain, short }, context) => {
    if (compare(numberOf(broken), numberOf(pain)) > 0 || compare(numberOf(pain), numberOf(short)) > 0)
      raise(context, { broken, pain, short }, chainProblem("cutoffs-order"));
  });

const optionalRate = rate.optional();
const weightsSchema = z
  .strictObject(
    Object.fromEntries(fitTerms.map((term) => [term, rate.optional()])) as Record<FitTerm, typeof optionalRate>,
  )
  .superRefine((weights, context) => {
    const total = sum(Object.values(weights).flatMap((weight) => (weight === undefined ? [] : [numberOf(weight)])));
    if (compare(total, one) !== 0) raise(context, weights, chainProblem("weights-not-one", { found: toText(total) }));
  });

/** A rule that a firm or a project meets, as a question to its record. */
const ruleSchema = z.strictObject({ id: identifier, where: fieldConditionSchema, says: wording.optional(), source });

/**
 * A policy (判定标准): the cut-offs by which a place judges its chains, and where they come from. What it does not speak of
 * is not tested.
 *
 * `gap`: below which local supply rate a node is broken, in pain, short. `strengthen`: from which concentration on, below how
 * many effective suppliers or what share of local quality. `extend`: from which location quotient on a node is strong, and how
 * near (relatedness) a new one must be. `build`: below which completeness a chain is still to be built, and how near it must be.
 * `hot`: the share of nodes that are hot, by growth and by investment events. `lead`: from which location quotient on a zone leads in a node. `masters`: who
 * is a chain master (链主). `gates`: what bars a candidate. `fit`: weights that add up to one, and what counts as full scale.
 */
export const chainPolicySchema = z.strictObject({
  id: identifier,
  edition: z.string().min(1),
  title: wording.optional(),
  source: sourceSchema,
  gap: gapSchema,
  strengthen: z
    .strictObject({ hhi: cutoff.optional(), effectiveSuppliers: cutoff.optional(), quality: rate.optional(), source })
    .optional(),
  extend: z.strictObject({ locationQuotient: cutoff, relatedness: rate, source }).optional(),
  build: z.strictObject({ completeness: rate, relatedness: rate, source }).optional(),
  hot: z.strictObject({ fastest: rate, source }).optional(),
  lead: z.strictObject({ locationQuotient: cutoff, source }).optional(),
  masters: z.array(ruleSchema.extend({ chains: z.array(identifier).optional() })).optional(),
  gates: z.array(ruleSchema).optional(),
  fit: z.strictObject({ weights: weightsSchema, scale: quantitySchema.optional(), source }).optional(),
});

/** A policy as it is written. */
export type ChainPolicyInput = Unwritten<z.input<typeof chainPolicySchema>>;
/** A policy, parsed: canonical and frozen. */
export type ChainPolicy = Unwritten<z.infer<typeof chainPolicySchema>>;
