import * as z from "zod";
import { daySchema, periodSchema } from "../calendar/index.js";
import { compare, rational, readNumber } from "../exact/index.js";
import { quantitySchema } from "../money/index.js";
import { exactNumber, identifier, raise, sourceSchema, textSchema } from "../reason/index.js";
import { creditCodeProblem } from "./parse/credit-code.js";
import { industryCodeProblem, schemes } from "./parse/industry-code.js";
import { chainProblem } from "./words.js";

/** How nodes hang together. What is recycled may go back up the chain; nothing else may. */
export const edgeKinds = ["supplies", "equips", "serves", "recycles"] as const;
export const nodeKinds = ["product", "material", "equipment", "process", "service"] as const;
/** What is declared with a source: of a node, or of the chain as a whole. */
export const nodeFlags = ["blocked", "hot", "leading"] as const;
export const chainFlags = ["priority", "anchor"] as const;
/** Whether a fact was counted or guessed. */
export const bases = ["measured", "estimated"] as const;

const wording = z.union([z.string().min(1), textSchema]);
const name = z.string().min(1);

/** A number between two ends, both allowed; without an upper one, anything from the lower end. */
const between = (least: number, most?: number) =>
  exactNumber.superRefine((input, context) => {
    const read = readNumber(input);
    if (
      typeof read === "string" ||
      (compare(read, rational(least)) >= 0 && (most === undefined || compare(read, rational(most)) <= 0))
    )
      return;
    const found = { found: input, least: String(least), most: String(most) };
    raise(context, input, chainProblem(most === undefined ? "number-negative" : "number-range", found));
  });

const share = between(0, 1);
const count = between(0).superRefine((input, context) => {
  if (!/^\d+$/.test(input) && !input.startsWith("-")) raise(context, input, chainProblem("count-fraction", { input }));
});
const amount = quantitySchema.superRefine((input, context) => {
  const text = typeof input === "string" ? input : input.amount;
  if (text.startsWith("-")) raise(context, input, chainProblem("number-negative", { found: text }));
});

/** As in a spreadsheet, an empty cell is nothing reported; it is never zero. */
const reported = <T extends z.ZodType>(schema: T) =>
  z.preprocess((input) => (input === null || input === "" ? undefined : input), schema.optional()).optional();

/** What a map may leave out or leave empty (`null`). */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();

const stageSchema = z.strictObject({ id: identifier, name: wording.optional(), order: z.int() });

const codeSchema = z
  .strictObject({
    scheme: z.enum(schemes),
    code: z.string(),
    match: z.enum(["exact", "broader", "narrower", "partial"]),
  })
  .superRefine(({ scheme, code }, context) => {
    const problem = industryCodeProblem(scheme, code);
    if (problem) raise(context, code, problem, ["code"]);
  });

const nodeSchema = z.strictObject({
  id: identifier,
  name: wording.optional(),
  stage: maybe(identifier),
  parent: maybe(identifier),
  kind: z.enum(nodeKinds).optional(),
  importance: maybe(between(1, 5)),
  codes: z.array(codeSchema).optional(),
});

const edgeSchema = z.strictObject({
  from: identifier,
  to: identifier,
  kind: z.enum(edgeKinds),
  costShare: maybe(share),
  perUnit: maybe(between(0)),
  group: maybe(identifier),
  substitutes: maybe(count),
});

const groupSchema = z.strictObject({ id: identifier, combine: z.enum(["sum", "best"]) });

const factSchema = z.strictObject({
  node: identifier,
  region: name.optional(),
  period: periodSchema,
  basis: z.enum(bases),
  source: name.optional(),
  demand: reported(amount),
  supply: reported(amount),
  localPurchase: reported(amount),
  exports: reported(amount),
  imports: reported(amount),
  capacity: reported(amount),
  firms: reported(count),
  suppliers: reported(count),
  localSuppliers: reported(count),
  hhi: reported(between(0, 10_000)),
  shares: z.array(share).optional(),
  quality: reported(share),
  locationQuotient: reported(between(0)),
  relatedness: reported(share),
  growth: reported(exactNumber),
  investments: reported(count),
});

/** What a firm or a project does on a chain: its share of revenue in a node, and what it makes there. */
export const roleSchema = z.strictObject({
  node: identifier,
  revenueShare: reported(share),
  capacity: reported(amount),
});

const creditCode = z.string().superRefine((code, context) => {
  const problem = creditCodeProblem(code);
  if (problem) raise(context, code, problem);
});

const span = { since: daySchema, until: daySchema.optional() };

/** A firm on the map; a host's own facts of it travel along, for a rule to ask. */
const enterpriseSchema = z.looseObject({
  id: name,
  name: wording.optional(),
  creditCode: creditCode.optional(),
  region: name.optional(),
  roles: z.array(roleSchema),
  master: z.strictObject({ rule: identifier, ...span, evidence: z.array(name).min(1) }).optional(),
});

const flagSchema = z.strictObject({
  node: identifier.optional(),
  kind: z.enum([...nodeFlags, ...chainFlags]),
  region: name.optional(),
  ...span,
  source: name,
  says: wording.optional(),
});

const dutySchema = z.strictObject({
  node: identifier.optional(),
  leader: name.optional(),
  unit: name.optional(),
  carriers: z.array(name).optional(),
});

/**
 * A map of an industrial chain (产业链图谱): its structure (stages, nodes, edges, groups of substitutes), and apart from it
 * the facts by region and period, the firms, what is declared with a source, and who is in charge (链长).
 *
 * A node that others name as `parent` (上级) is a heading: it is counted, judged and supplied by its parts, and has no facts,
 * firms or edges of its own.
 *
 * Quantities are all in one unit, money or a plain number. What is left out is not known; it is never zero.
 */
export const chainSchema = z.strictObject({
  id: identifier,
  edition: name,
  title: wording.optional(),
  source: sourceSchema.optional(),
  asOf: daySchema,
  region: z.strictObject({ code: name, scheme: name.optional(), name: wording.optional() }),
  stages: z.array(stageSchema).optional(),
  nodes: z.array(nodeSchema).min(1),
  edges: z.array(edgeSchema).optional(),
  groups: z.array(groupSchema).optional(),
  facts: z.array(factSchema).optional(),
  enterprises: z.array(enterpriseSchema).optional(),
  flags: z.array(flagSchema).optional(),
  duties: z.array(dutySchema).optional(),
  sources: z.array(z.looseObject({ id: name, title: wording, date: daySchema })).optional(),
});

/** Lists and objects that nobody writes to: a constant is as welcome as what was read from a file. A condition is so. */
export type Unwritten<T> = T extends readonly (infer E)[]
  ? readonly Unwritten<E>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends "where" ? T[K] : Unwritten<T[K]> }
    : T;

type Sections = "stages" | "nodes" | "edges" | "groups" | "facts" | "enterprises" | "flags" | "duties" | "sources";
type Parsed = z.infer<typeof chainSchema>;

/** A chain map as it is written. */
export type ChainInput = Unwritten<z.input<typeof chainSchema>>;
/** A chain map, parsed: canonical, frozen, every section there and in its one order. */
export type Chain = Unwritten<Omit<Parsed, Sections> & { [S in Sections]: NonNullable<Parsed[S]> }>;

export type ChainNode = Chain["nodes"][number];
export type ChainEdge = Chain["edges"][number];
export type ChainFact = Chain["facts"][number];
export type ChainEnterprise = Chain["enterprises"][number];
export type ChainFlag = Chain["flags"][number];
export type ChainRole = ChainEnterprise["roles"][number];
