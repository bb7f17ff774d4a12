import * as z from "zod";
import { type Curve, curveSchema, type Limits, limitsSchema, type PointsInput, pointsSchema } from "../curve/index.js";
import { readNumber, roundingModes, sign } from "../exact/index.js";
import {
  figureId,
  type lacks,
  type Measure,
  measureSchema,
  type Reference,
  referenceSchema,
  ties,
} from "../figure/index.js";
import { byKey, definitionShape, exactNumber, identifier, raise, textSchema } from "../reason/index.js";
import { afterRankingShape } from "./after-ranking.js";
import { type Ask, askSchema } from "./ask.js";
import { raceProblem } from "./words.js";

/** What an item says: what is looked at, what that is worth, within what limits. */
export interface ItemBody {
  readonly mark?: Mark | undefined;
  readonly of: Measure;
  readonly points: Curve<Reference>;
  readonly limits?: Limits | undefined;
  readonly treat?: Treat | undefined;
  /** Who is compared: a path such as `entrant.cluster`, or `all`; the ranking group where it is left out. */
  readonly peers?: string | undefined;
  readonly round?: { readonly figure?: Rounding | undefined; readonly item?: Rounding | undefined } | undefined;
}

/** What a block says: its nodes, how they are put together, where it starts. */
export interface BlockBody {
  readonly mark?: Mark | undefined;
  readonly nodes: readonly Node[];
  readonly combine?: "sum" | "best" | "mean" | undefined;
  readonly start?: PointsInput | undefined;
  readonly limits?: Limits | undefined;
}

/** Points taken over from another authority, out of so many or within a range. */
export interface GivenBody {
  readonly mark?: Mark | undefined;
  readonly given: string;
  readonly outOf: string | number | readonly [string | number, string | number];
  readonly limits?: Limits | undefined;
  readonly treat?: Treat | undefined;
}

/** Fixed points. */
export interface GiveBody {
  readonly mark?: Mark | undefined;
  readonly give: PointsInput;
}

/** The first branch that holds is taken; the last has no condition. */
export interface ChooseBody {
  readonly mark?: Mark | undefined;
  readonly choose: readonly Branch[];
  readonly treat?: Treat | undefined;
}

export interface Branch {
  readonly if?: Ask | undefined;
  readonly then: Body;
}

export type Body = ItemBody | BlockBody | GivenBody | GiveBody | ChooseBody;

/** A part of a scorecard (考核项): an item, a block, a choice, points given by another authority, or fixed points. */
export type Node = Body & {
  readonly id: string;
  readonly label?: { readonly zh: string; readonly en: string } | undefined;
  readonly role?: "score" | "bonus" | "deduction" | undefined;
};

/** The full points of a node (满分), or one for each class; a class that is left out is not applicable. */
export type Mark = string | number | { readonly by: string; readonly marks: Readonly<Record<string, string | number>> };

/** What takes the place of a number that is missing, or means nothing. */
export type Treatment = PointsInput | "mean" | "redistribute" | "unranked" | "refuse" | ItemBody;
export type Treat = { readonly [lack in (typeof lacks)[number]]?: Treatment | undefined };

export type Rounding =
  | string
  | number
  | { readonly to: string | number; readonly mode: (typeof roundingModes)[number] };

const placesSchema = exactNumber.superRefine((input, context) => {
  if (!/^(1?\d|20)$/.test(input)) raise(context, input, raceProblem("places-range"));
});

const roundingSchema = z.union([placesSchema, z.strictObject({ to: placesSchema, mode: z.enum(roundingModes) })]);

const entrantPath = z.string().superRefine((path, context) => {
  if (!/^entrant\.[^.]+$/.test(path) || path === "entrant.__proto__")
    raise(context, path, raceProblem("path-entrant", { path }));
});

const positive = exactNumber.superRefine((input, context) => {
  const read = readNumber(input);
  if (typeof read !== "string" && sign(read) < 0) raise(context, input, raceProblem("mark-negative", { mark: input }));
});

const markSchema: z.ZodType<Mark, Mark> = z.union([
  z.strictObject({ by: entrantPath, marks: z.record(z.string(), positive) }),
  positive,
]);

const treatmentSchema: z.ZodType<Treatment, Treatment> = z.lazy(() =>
  byKey<Treatment>({ of: z.strictObject(itemShape()) }, [
    z.enum(["mean", "redistribute", "unranked", "refuse"]),
    pointsSchema,
  ]),
);

const treatSchema: z.ZodType<Treat, Treat> = z.lazy(() =>
  z.strictObject({
    notReported: treatmentSchema.optional(),
    notApplicable: treatmentSchema.optional(),
    referenceNotPositive: treatmentSchema.optional(),
    noSpread: treatmentSchema.optional(),
    alone: treatmentSchema.optional(),
  }),
);

const curve = curveSchema<Reference>(referenceSchema);

function itemShape() {
  return {
    mark: markSchema.optional(),
    of: measureSchema,
    points: curve,
    limits: limitsSchema.optional(),
    treat: treatSchema.optional(),
    peers: z.union([z.literal("all"), entrantPath]).optional(),
    round: z.strictObject({ figure: roundingSchema.optional(), item: roundingSchema.optional() }).optional(),
  };
}

function blockShape() {
  return {
    mark: markSchema.optional(),
    nodes: z.array(nodeSchema).min(1),
    combine: z.enum(["sum", "best", "mean"]).optional(),
    start: pointsSchema.optional(),
    limits: limitsSchema.optional(),
  };
}

function givenShape() {
  return {
    mark: markSchema.optional(),
    given: figureId,
    outOf: z.union([z.tuple([exactNumber, exactNumber]), exactNumber]),
    limits: limitsSchema.optional(),
    treat: treatSchema.optional(),
  };
}

function giveShape() {
  return { mark: markSchema.optional(), give: pointsSchema };
}

function chooseShape() {
  return {
    mark: markSchema.optional(),
    choose: z.array(branchSchema).min(1).superRefine(checkBranches),
    treat: treatSchema.optional(),
  };
}

/** The forms of a node, by the key that tells them apart, each with further keys. */
function forms(more: z.ZodRawShape): Readonly<Record<string, z.ZodType>> {
  return {
    of: z.strictObject({ ...more, ...itemShape() }),
    nodes: z.strictObject({ ...more, ...blockShape() }),
    choose: z.strictObject({ ...more, ...chooseShape() }),
    given: z.strictObject({ ...more, ...givenShape() }),
    give: z.strictObject({ ...more, ...giveShape() }),
  };
}

const nodeId = identifier.superRefine((id, context) => {
  if (id === "total") raise(context, id, raceProblem("id-total"));
});

export const nodeSchema: z.ZodType<Node, Node> = z.lazy(() =>
  byKey<Node>(
    forms({
      id: nodeId,
      label: textSchema.optional(),
      role: z.enum(["score", "bonus", "deduction"]).optional(),
    }),
  ),
);

const bodySchema: z.ZodType<Body, Body> = z.lazy(() => byKey<Body>(forms({})));

const branchSchema: z.ZodType<Branch, Branch> = z.lazy(() =>
  z.strictObject({ if: askSchema.optional(), then: bodySchema }),
);

function checkBranches(branches: readonly Branch[], context: z.RefinementCtx): void {
  for (const [index, branch] of branches.entries()) {
    const last = index === branches.length - 1;
    if (last !== (branch.if === undefined))
      raise(context, branch, raceProblem(last ? "choose-open" : "choose-closed"), [index]);
  }
}

/** How a figure is named, what it is counted in, and which way it is better. */
const figureSchema = z.strictObject({
  label: textSchema.optional(),
  unit: textSchema.optional(),
  better: z.enum(["higher", "lower"]).optional(),
});

/**
 * A scorecard (考核办法): what is looked at, what it is worth, how ties are placed.
 *
 * Left out, `groups` ranks all together, `ties` is `standard`, `rankOn` is `exact`, nothing is rounded, and points are
 * shown with two decimals.
 */
export const scorecardSchema = z.strictObject({
  ...definitionShape,
  encoded: z.union([z.string(), textSchema]).optional(),
  figures: z.record(figureId, figureSchema).optional(),
  groups: entrantPath.optional(),
  treat: treatSchema.optional(),
  nodes: z.array(nodeSchema).min(1),
  limits: limitsSchema.optional(),
  round: z
    .strictObject({
      figure: roundingSchema.optional(),
      item: roundingSchema.optional(),
      block: roundingSchema.optional(),
      total: roundingSchema.optional(),
      display: z
        .union([placesSchema, z.strictObject({ to: placesSchema, parts: z.literal("largest-remainder") })])
        .optional(),
    })
    .optional(),
  rankOn: z.enum(["exact", "rounded"]).optional(),
  ties: z.enum(ties).optional(),
  breakTies: z.array(z.strictObject({ by: measureSchema, better: z.enum(["higher", "lower"]) })).optional(),
  ...afterRankingShape,
});

/** Lists that nobody writes to: a constant is as welcome as what was read from a file. */
type Unwritten<T> = {
  readonly [K in keyof T]: NonNullable<T[K]> extends readonly (infer E)[]
    ? readonly E[] | Extract<T[K], undefined>
    : T[K];
};

/** A scorecard as it is written. */
export type ScorecardInput = Unwritten<z.input<typeof scorecardSchema>>;
/** A scorecard, parsed: canonical and frozen. */
export interface Scorecard extends Unwritten<z.infer<typeof scorecardSchema>> {}
