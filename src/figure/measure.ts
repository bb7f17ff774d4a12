import * as z from "zod";
import type { QuantityInput } from "../curve/index.js";
import { type Money, quantitySchema, readQuantity, writeQuantity } from "../money/index.js";
import { byKey, exactNumber, identifier, isIdentifier, raise } from "../reason/index.js";
import { ties } from "./places.js";
import { figureProblem } from "./words.js";

/**
 * What is looked at (度量): a figure by its id, or a number made of figures.
 *
 * `ratio` and `gap` set a measure against a reference; `growth` is ratio less one to the previous period; `excess` and
 * `shortfall` are how far it lies above or below, never negative; `spread` is (x - worst) / (best - worst) among the
 * peers; `place` its place among them, or that of a node of the scorecard or of the total; `points` what a node earned.
 */
export type Measure =
  | string
  | { readonly ratio: Measure; readonly to: Reference }
  | { readonly gap: Measure; readonly to: Reference }
  | { readonly growth: Measure }
  | { readonly excess: Measure; readonly over: Reference }
  | { readonly shortfall: Measure; readonly to: Reference }
  | { readonly spread: Measure }
  | { readonly place: Measure; readonly ties?: Ties | undefined; readonly from?: "best" | "worst" | undefined }
  | { readonly sum: readonly (Measure | Term)[] }
  | { readonly points: string };

export type Ties = (typeof ties)[number];
export type PlaceMeasure = Extract<Measure, { readonly place: Measure }>;

/** A measure counted so many times over. */
export interface Term {
  readonly times: string | number;
  readonly of: Measure;
}

/** What a figure has besides its value: a target, the period before, how much is due by now. */
export const ownReferences = ["target", "schedule", "previous"] as const;
/** What is taken over the peers. */
export const peerReferences = ["best", "worst", "mean", "overall"] as const;
export type OwnReference = (typeof ownReferences)[number];
export type PeerReference = (typeof peerReferences)[number];

/** What a measure is set against. */
export type Reference = OwnReference | PeerReference | { readonly target: string } | QuantityInput | Measure;

const reserved = new Set<string>([...ownReferences, ...peerReferences, "proportional", "value", "mark", "else"]);

/** The id of a figure: an identifier that is not the name of a reference. */
export const figureId = identifier.superRefine((id, context) => {
  if (reserved.has(id)) raise(context, id, figureProblem("id-reserved", { id }));
});

function measureForms(): Readonly<Record<string, z.ZodType>> {
  return {
    ratio: z.strictObject({ ratio: measureSchema, to: referenceSchema }),
    gap: z.strictObject({ gap: measureSchema, to: referenceSchema }),
    growth: z.strictObject({ growth: measureSchema }),
    excess: z.strictObject({ excess: measureSchema, over: referenceSchema }),
    shortfall: z.strictObject({ shortfall: measureSchema, to: referenceSchema }),
    spread: z.strictObject({ spread: measureSchema }),
    place: z.strictObject({
      place: measureSchema,
      ties: z.enum(ties).optional(),
      from: z.enum(["best", "worst"]).optional(),
    }),
    sum: z.strictObject({ sum: z.array(termSchema).min(1) }),
    points: z.strictObject({ points: identifier }),
  };
}

/** The schema of a measure. */
export const measureSchema: z.ZodType<Measure, Measure> = z.lazy(() => byKey<Measure>(measureForms(), [figureId]));

const termSchema: z.ZodType<Measure | Term, Measure | Term> = z.lazy(() =>
  byKey<Measure | Term>({ ...measureForms(), times: z.strictObject({ times: exactNumber, of: measureSchema }) }, [
    figureId,
  ]),
);

/** A reference that is one text: a keyword, a quantity, or the id of a figure. */
const referenceText = z.union([z.string(), z.number()]).transform((input, context): string | Money => {
  if (typeof input === "string" && isIdentifier(input)) return input;
  const read = readQuantity(input);
  if (!("code" in read)) return writeQuantity(read);
  raise(context, input, read);
  return z.NEVER;
});

/**
 * The schema of a reference: what a measure is compared with, or what may stand for a knot, an anchor or a band edge.
 */
export const referenceSchema: z.ZodType<Reference, Reference> = z.lazy(() =>
  byKey<Reference>({ ...measureForms(), target: z.strictObject({ target: identifier }), amount: quantitySchema }, [
    referenceText,
  ]),
);

/**
 * Whether a reference belongs to the figure itself: a target, a schedule, the period before.
 *
 * @example
 * isOwnReference("schedule") // → true
 */
export function isOwnReference(reference: unknown): reference is OwnReference {
  return ownReferences.includes(reference as OwnReference);
}

/**
 * Whether a place is by the points of a node or of the total, and not by a figure: a name without `ties` is a node, and
 * is placed as the scorecard places equals.
 *
 * @example
 * isNodePlace({ place: "total" }) // → true
 */
export function isNodePlace(measure: PlaceMeasure): measure is PlaceMeasure & { readonly place: string } {
  return measure.place === "total" || (typeof measure.place === "string" && measure.ties === undefined);
}

/**
 * Whether a reference is taken over the peers.
 *
 * @example
 * isPeerReference("mean") // → true
 */
export function isPeerReference(reference: unknown): reference is PeerReference {
  return peerReferences.includes(reference as PeerReference);
}
