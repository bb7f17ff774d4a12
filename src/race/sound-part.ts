import * as z from "zod";
import { checkBy, type Problem } from "../reason/index.js";
import { nodeSchema, type Scorecard, scorecardSchema } from "./scorecard.js";

/** What is well formed of a scorecard that as a whole is not. */
export interface SoundPart {
  readonly card: Scorecard;
  /** What may seem wrong of it only for what was left out. */
  readonly follows: ReadonlySet<string>;
}

/** What else is complained of, where something is left out. */
const following = { nodes: "node-unknown", treat: "treatment-missing", figures: "direction-mixed" } as const;

const leftOut = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

const soundSchema = z.object({
  ...Object.fromEntries(Object.entries(scorecardSchema.shape).map(([key, schema]) => [key, leftOut<unknown>(schema)])),
  nodes: z.array(leftOut(nodeSchema)).min(1),
});

/**
 * What of a scorecard can be looked at further, though its schema has complained: every key that is well formed, and every
 * node; a wrong one is left out with all that is in it. Undefined where there is nothing to look at.
 */
export function soundPart(input: unknown, problems: readonly Problem[]): SoundPart | undefined {
  const { value } = checkBy(soundSchema, input);
  if (!value || problems.some(({ path }) => path === "")) return undefined;
  // What is left out still has its place, so that paths tell the others.
  const nodes = value.nodes.map((node, at) => node ?? { id: `nodes[${at}]`, give: "0" });
  const keys = new Set(problems.map(({ path }) => path.split(/[.[]/, 1)[0]));
  const follows = Object.entries(following).flatMap(([key, code]) => (keys.has(key) ? [code] : []));
  return { card: { ...value, nodes } as unknown as Scorecard, follows: new Set(follows) };
}
