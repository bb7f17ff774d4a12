import * as z from "zod";
import { fromText } from "../exact/index.js";
import { raise } from "../reason/index.js";
import { sections } from "./parse/canonical-chain.js";
import { verdicts } from "./verdict-of.js";
import { chainProblem } from "./words.js";

/** What of an outcome is read again when it is handed back; the rest travels along. */
const shown = z
  .looseObject({
    exact: z.string().superRefine((text, context) => {
      if (!fromText(text)) raise(context, text, chainProblem("exact-malformed"));
    }),
  })
  .nullable();

export const diffSchema = z.looseObject({
  changes: z.array(
    z.looseObject({
      section: z.enum(["head", ...sections]),
      key: z.array(z.string()),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
});

export const fitsSchema = z.array(
  z.looseObject({
    candidate: z.string(),
    eligible: z.string(),
    score: shown,
    roles: z.array(z.looseObject({ actions: z.array(z.string()), contribution: shown })),
  }),
);

export const assessmentSchema = z.looseObject({
  nodes: z.array(z.looseObject({ node: z.string(), verdict: z.enum(verdicts) })),
});
