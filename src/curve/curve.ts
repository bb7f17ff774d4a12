import * as z from "zod";
import { compare, sign } from "../exact/index.js";
import { type Quantity, quantitySchema, readQuantity } from "../money/index.js";
import { byKey, exactNumber, passOver, raise } from "../reason/index.js";
import { checkBands } from "./bands.js";
import { MAX_FORMULA, sizeOf } from "./formula.js";
import { type PointsInput, pointsSchema } from "./points.js";
import { curveProblem } from "./words.js";

/** What an unfinished step counts for: nothing, a whole step, or its fraction (按整数档、不足按一档、按比例). */
export const parts = ["completed", "started", "pro-rata"] as const;
export type Part = (typeof parts)[number];

/** A quantity as a definition writes it: `"1.3"`, `"96%"`, `500`, `"2000万元"`. */
export type QuantityInput = string | number | { readonly amount: string; readonly currency: string };

/** A quantity, or a reference that is looked up entrant by entrant. What a reference is, the room that uses curves says. */
export type Edge<Reference> = QuantityInput | Reference;

/** One stretch of equal steps, counted outwards from where it starts; it ends at `to`, or never. */
export interface Leg<Reference> {
  readonly each: QuantityInput;
  readonly is: PointsInput;
  readonly part?: Part | undefined;
  readonly to?: Edge<Reference> | undefined;
}

export interface Steps<Reference> {
  readonly at: Edge<Reference>;
  readonly is: PointsInput;
  readonly part?: Part | undefined;
  readonly below?: readonly Leg<Reference>[] | undefined;
  readonly above?: readonly Leg<Reference>[] | undefined;
}

/** A band between its edges. Bands are asked in order; each takes what the ones before it left. */
export interface Band<Reference> {
  readonly atLeast?: Edge<Reference> | undefined;
  readonly moreThan?: Edge<Reference> | undefined;
  readonly atMost?: Edge<Reference> | undefined;
  readonly lessThan?: Edge<Reference> | undefined;
  readonly is: PointsInput | Curve<Reference>;
}

/** An arithmetic expression in `x` (what is measured) and `mark`: the last resort. */
export type Formula =
  | string
  | number
  | { readonly add: readonly Formula[] }
  | { readonly multiply: readonly Formula[] }
  | { readonly subtract: readonly [Formula, Formula] }
  | { readonly divide: readonly [Formula, Formula] }
  | { readonly min: readonly Formula[] }
  | { readonly max: readonly Formula[] }
  | { readonly root: Formula; readonly degree: number; readonly places: number }
  | { readonly logarithm: Formula; readonly places: number };

/**
 * How a number becomes points (得分曲线).
 *
 * `proportional` is mark x number; `value` the number itself; `line` runs straight through knots and on beyond the
 * first and the last; `steps` go up and down from an anchor; `each` counts steps from zero; `bands` are cases.
 */
export type Curve<Reference = never> =
  | "proportional"
  | "value"
  | { readonly line: readonly (readonly [Edge<Reference>, PointsInput])[] }
  | { readonly steps: Steps<Reference> }
  | { readonly each: QuantityInput; readonly is: PointsInput; readonly part: Part }
  | { readonly bands: readonly (Band<Reference> | { readonly else: PointsInput | Curve<Reference> })[] }
  | { readonly formula: Formula };

const partSchema = z.enum(parts);

function isPositive(input: unknown): boolean {
  const width = constantOf(input);
  return width !== undefined && sign(width.value) > 0;
}

/** A quantity above zero: what a step is as wide as. */
const widthSchema = quantitySchema.superRefine((input, context) => {
  if (!isPositive(input)) raise(context, input, curveProblem("step-not-positive"));
});

const formulaSchema: z.ZodType<Formula, Formula> = z.lazy(() => {
  const many = z.array(formulaSchema).min(1);
  const two = z.tuple([formulaSchema, formulaSchema]);
  const places = z.number().int().min(0).max(20);
  const text = z.union([z.enum(["x", "mark"]), exactNumber]);
  return byKey<Formula>(
    {
      add: z.strictObject({ add: many }),
      multiply: z.strictObject({ multiply: many }),
      subtract: z.strictObject({ subtract: two }),
      divide: z.strictObject({ divide: two }),
      min: z.strictObject({ min: many }),
      max: z.strictObject({ max: many }),
      root: z.strictObject({ root: formulaSchema, degree: z.number().int().min(2).max(9), places }),
      logarithm: z.strictObject({ logarithm: formulaSchema, places }),
    },
    [text],
  );
});

/**
 * The schema of a curve.
 *
 * @param reference what may stand for a knot, an anchor or a band edge besides a quantity
 * @example
 * curveSchema().parse({ each: 1, is: 2, part: "completed" }) // → { each: "1", is: "2", part: "completed" }
 */
export function curveSchema<Reference>(
  reference?: z.ZodType<Reference, Reference>,
): z.ZodType<Curve<Reference>, Curve<Reference>> {
  const edge = (reference ? z.union([quantityOrReference, reference]) : quantitySchema) as z.ZodType<
    Edge<Reference>,
    Edge<Reference>
  >;
  const leg = z.strictObject({ each: widthSchema, is: pointsSchema, part: partSchema.optional(), to: edge.optional() });
  const curve: z.ZodType<Curve<Reference>, Curve<Reference>> = z.lazy(() => {
    const worth = z.union([z.enum(["proportional", "value"]), pointsSchema, nested]);
    const band = z.strictObject({
      atLeast: edge.optional(),
      moreThan: edge.optional(),
      atMost: edge.optional(),
      lessThan: edge.optional(),
      is: worth,
    });
    const otherwise = z.strictObject({ else: worth });
    return byKey<Curve<Reference>>(
      {
        line: z.strictObject({
          line: z
            .array(z.tuple([edge, pointsSchema]))
            .min(2)
            .superRefine(checkKnots),
        }),
        steps: z.strictObject({
          steps: z
            .strictObject({
              at: edge,
              is: pointsSchema,
              part: partSchema.optional(),
              below: z.array(leg).min(1).optional(),
              above: z.array(leg).min(1).optional(),
            })
            .superRefine(checkSteps),
        }),
        each: z.strictObject({ each: widthSchema, is: pointsSchema, part: partSchema }),
        bands: z.strictObject({
          bands: z
            .array(byKey<Band<Reference> | { else: PointsInput }>({ else: otherwise, is: band }))
            .min(1)
            .superRefine((bands, context) => {
              for (const { path, problem } of checkBands(bands)) raise(context, bands, problem, path);
            }),
        }),
        formula: z.strictObject({ formula: formulaSchema }).superRefine(({ formula }, context) => {
          if (sizeOf(formula) > MAX_FORMULA)
            raise(context, formula, curveProblem("formula-too-large", { most: MAX_FORMULA }));
        }),
      },
      [z.enum(["proportional", "value"])],
    );
  });
  const nested = z.lazy(() => curve);
  return curve;
}

/** Knots that are stated must not go down; those that are looked up are checked entrant by entrant. */
function checkKnots(knots: readonly (readonly [unknown, PointsInput])[], context: z.RefinementCtx): void {
  let highest: Quantity | undefined;
  for (const [index, [edge]] of knots.entries()) {
    const at = constantOf(edge);
    if (at && highest && compare(at.value, highest.value) < 0)
      raise(context, edge, curveProblem("knots-order"), [index]);
    highest = at ?? highest;
  }
}

/** Every leg says what part of a step counts, and begins where the one before it ended. */
function checkSteps(steps: Steps<unknown>, context: z.RefinementCtx): void {
  for (const [side, legs, outwards] of [
    ["below", steps.below ?? [], -1],
    ["above", steps.above ?? [], 1],
  ] as const) {
    let start = constantOf(steps.at);
    for (const [index, leg] of legs.entries()) {
      const path = [side, index];
      if (!leg.part && !steps.part) raise(context, leg, curveProblem("part-missing"), path);
      if (leg.to === undefined && index < legs.length - 1) raise(context, leg, curveProblem("leg-endless"), path);
      const end = leg.to === undefined ? undefined : constantOf(leg.to);
      if (start && end && compare(end.value, start.value) !== outwards)
        raise(context, leg, curveProblem("leg-order"), [...path, "to"]);
      start = end;
    }
  }
}

/** A text that is no quantity is left to the reference to read. */
const quantityOrReference = z.preprocess((input, context) => {
  if (isQuantity(input)) return input;
  passOver(context, input, ["amount"]);
  return z.NEVER;
}, quantitySchema);

function isQuantity(input: unknown): boolean {
  return typeof input === "number" || !("code" in readQuantity(input));
}

/**
 * The quantity that an edge states, or undefined when it is a reference.
 *
 * @example
 * constantOf("2000万元") // → { value: { n: 20000000, d: 1 }, unit: "CNY" }
 * constantOf("target") // → undefined
 */
export function constantOf(edge: unknown): Quantity | undefined {
  const read = readQuantity(edge);
  return "code" in read ? undefined : read;
}
