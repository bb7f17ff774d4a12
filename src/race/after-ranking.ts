import * as z from "zod";
import { compare, one, type Rational, type RoundingMode, readNumber, roundingModes, zero } from "../exact/index.js";
import { byKey, exactNumber, identifier, raise, sourceSchema, type Text, textSchema } from "../reason/index.js";
import { type Ask, askSchema } from "./ask.js";
import { type Cut, gradeOf, lineOf } from "./cut.js";
import { raceProblem } from "./words.js";

/** What follows for whom it concerns (奖惩), in words: a prize, a talk, a warning; and where it is laid down. */
export interface Consequence {
  readonly says: Text;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
}

const vetoEffects = ["zero", "last", "unranked", "no-award"] as const;
/** What a veto does: no points are left, placed behind all others, listed without a place, or no award. */
export type VetoEffect = (typeof vetoEffects)[number];

/** What strikes an entrant whatever it earned (一票否决). */
export interface Veto {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly if: Ask;
  readonly effect: VetoEffect;
  readonly consequences?: readonly Consequence[] | undefined;
}

/** Whether those who are level where something ends are all in or all out. */
export type AtTheCut = "include" | "exclude";

/**
 * A list of entrants (红榜、黑榜、流动红旗): those for whom a condition holds. Those who are level where it ends are all on it
 * with `include`, none of them with `exclude`; left out, places of nodes and of the total are by the scorecard's `ties`.
 */
export interface List {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly where: Ask;
  readonly ties?: AtTheCut | undefined;
  readonly consequences?: readonly Consequence[] | undefined;
}

/** So many steps up (or down, where negative) for whom a condition holds; steps of several add up. */
export interface Move {
  readonly if: Ask;
  readonly steps: string | number;
}

interface Graded {
  readonly label?: Text | undefined;
  readonly consequences?: readonly Consequence[] | undefined;
}

/** What is left for those whom no cut took. */
type ElseCut = Graded & { readonly else: string };

/** Grades by share of the ranking (强制分布): so much of the base, from the top, is graded so or better. */
export interface GradesByShare {
  readonly by: "share";
  readonly label?: Text | undefined;
  readonly cuts: readonly ((Graded & { readonly atMost: string | number; readonly is: string }) | ElseCut)[];
  /** What the share is taken of: the ranked of the group, all that are listed in it, or the ranked who keep a seat. */
  readonly base: "ranked" | "listed" | "seated";
  readonly ties: AtTheCut;
  /** How a cut that is no whole number of entrants is rounded; taken exactly where it is left out. */
  readonly round?: RoundingMode | undefined;
  readonly move?: readonly Move[] | undefined;
  /** A grade by condition; the seat that the ranking would give is kept empty, or passed on to the next. */
  readonly assign?: readonly { readonly if: Ask; readonly is: string; readonly seat: "kept" | "passed" }[] | undefined;
}

/** Grades by total (按分数定等次). */
export interface GradesByTotal {
  readonly by: "total";
  readonly label?: Text | undefined;
  readonly cuts: readonly (
    | (Graded & { readonly atLeast: string | number; readonly is: string })
    | (Graded & { readonly moreThan: string | number; readonly is: string })
    | ElseCut
  )[];
  readonly move?: readonly Move[] | undefined;
  readonly assign?: readonly { readonly if: Ask; readonly is: string }[] | undefined;
}

/** Grades (等次), best first. */
export type Grades = GradesByShare | GradesByTotal;

/** Prizes by place (奖项), best first, for whom the gate lets through. */
export interface Award {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly gate?: Ask | undefined;
  readonly places: readonly {
    readonly label: Text;
    readonly count: string | number;
    readonly consequences?: readonly Consequence[] | undefined;
  }[];
  /** Whether places count everyone ranked, so that what the gate holds back lapses, or the eligible only. */
  readonly among: "all" | "eligible";
  /** Whether those who are level at the last prize all get it, or none. A tie uses as many places as it has members. */
  readonly ties: AtTheCut;
  readonly move?: readonly Move[] | undefined;
}

const common = { label: textSchema.optional(), consequences: consequencesSchema().optional() };
const atTheCut = z.enum(["include", "exclude"]);

function consequencesSchema() {
  return z.array(z.strictObject({ says: textSchema, source: sourceSchema.optional() }));
}

/** A number that must be written as whole, within reason. */
const whole = (shape: RegExp, code: "steps-whole" | "count-whole") =>
  exactNumber.superRefine((input, context) => {
    if (!shape.test(input)) raise(context, input, raceProblem(code, { found: input }));
  });

const move = z.array(z.strictObject({ if: askSchema, steps: whole(/^-?[1-9]\d{0,3}$/, "steps-whole") }));

const share = exactNumber.superRefine((input, context) => {
  const read = readNumber(input) as Rational;
  if (compare(read, zero) <= 0 || compare(read, one) > 0) raise(context, input, raceProblem("cut-share"));
});

const vetoSchema: z.ZodType<Veto, Veto> = z.strictObject({
  id: identifier,
  ...common,
  if: askSchema,
  effect: z.enum(vetoEffects),
});

const listSchema: z.ZodType<List, List> = z.strictObject({
  id: identifier,
  ...common,
  where: askSchema,
  ties: atTheCut.optional(),
});

const gradeName = z.string().min(1);
const elseCut = z.strictObject({ ...common, else: gradeName });

const byShare = z.strictObject({
  by: z.literal("share"),
  label: textSchema.optional(),
  cuts: z
    .array(byKey({ atMost: z.strictObject({ ...common, atMost: share, is: gradeName }), else: elseCut }))
    .min(2)
    .superRefine((cuts, context) => checkCuts(cuts as readonly Cut[], context, 1)),
  base: z.enum(["ranked", "listed", "seated"]),
  ties: atTheCut,
  round: z.enum(roundingModes).optional(),
  move: move.optional(),
  assign: z.array(z.strictObject({ if: askSchema, is: gradeName, seat: z.enum(["kept", "passed"]) })).optional(),
});

const byTotal = z.strictObject({
  by: z.literal("total"),
  label: textSchema.optional(),
  cuts: z
    .array(
      byKey({
        atLeast: z.strictObject({ ...common, atLeast: exactNumber, is: gradeName }),
        moreThan: z.strictObject({ ...common, moreThan: exactNumber, is: gradeName }),
        else: elseCut,
      }),
    )
    .min(2)
    .superRefine((cuts, context) => checkCuts(cuts as readonly Cut[], context, -1)),
  move: move.optional(),
  assign: z.array(z.strictObject({ if: askSchema, is: gradeName })).optional(),
});

const gradesSchema = z.discriminatedUnion("by", [byShare, byTotal]).superRefine(({ cuts, assign = [] }, context) => {
  const scale = new Set((cuts as readonly Cut[]).map(gradeOf));
  for (const [index, { is }] of assign.entries())
    if (!scale.has(is)) raise(context, is, raceProblem("grade-unknown", { grade: is }), ["assign", index, "is"]);
}) as unknown as z.ZodType<Grades, Grades>;

const awardSchema: z.ZodType<Award, Award> = z.strictObject({
  id: identifier,
  label: textSchema.optional(),
  gate: askSchema.optional(),
  places: z
    .array(
      z.strictObject({
        label: textSchema,
        count: whole(/^[1-9]\d{0,6}$/, "count-whole"),
        consequences: consequencesSchema().optional(),
      }),
    )
    .min(1),
  among: z.enum(["all", "eligible"]),
  ties: atTheCut,
  move: move.optional(),
});

/** Cuts go from the best grade down, each further than the one before, and the last takes the rest. */
function checkCuts(cuts: readonly Cut[], context: z.RefinementCtx, way: 1 | -1): void {
  const seen = new Set<string>();
  let before: ReturnType<typeof lineOf>;
  for (const [index, cut] of cuts.entries()) {
    const grade = gradeOf(cut);
    const line = lineOf(cut);
    if (seen.has(grade)) raise(context, grade, raceProblem("grade-duplicate", { grade }), [index]);
    seen.add(grade);
    if ((line === undefined) !== (index === cuts.length - 1)) raise(context, grade, raceProblem("cuts-open"), [index]);
    const order = line && before ? way * compare(line.at, before.at) : 1;
    // At one and the same number, more than it comes before at least it.
    if (order < 0 || (order === 0 && !(before?.beyond && !line?.beyond)))
      raise(context, grade, raceProblem("cuts-order"), [index]);
    before = line;
  }
}

/** What a scorecard may say of what follows from its ranking. */
export const afterRankingShape = {
  vetoes: z.array(vetoSchema).optional(),
  lists: z.array(listSchema).optional(),
  grades: gradesSchema.optional(),
  awards: z.array(awardSchema).optional(),
};
