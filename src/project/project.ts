import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { moneySchema } from "../money/index.js";
import { excerpt, raise, say } from "../reason/index.js";
import { creditSchema, recordId, wordingSchema } from "../unit/index.js";
import { enterpriseSchema } from "./enterprise.js";
import { orNothing } from "./or-nothing.js";
import { words } from "./words.js";

const text = orNothing(wordingSchema);
const day = orNothing(daySchema);
/** An amount; several, where the currencies are kept apart. */
const amount = orNothing(z.union([moneySchema, z.array(moneySchema).min(1)]));

/** A class of the national standard (GB/T 4754): a section, with or without its division, group and class. */
const industryCode = z.string().superRefine((input, context) => {
  if (/^([A-T](\d{2,4})?|\d{2,4})$/.test(input)) return;
  const says = say(words["industry-code-malformed"], { found: excerpt(input) });
  raise(context, input, { code: "industry-code-malformed", says });
});

const industry = z.looseObject({ code: orNothing(industryCode), class: text, category: text });

const investment = z.looseObject({
  total: amount,
  fixedAssets: amount,
  land: amount,
  workshops: amount,
  equipment: amount,
  workingCapital: amount,
});

const milestone = z.looseObject({ due: day, first: day, revisions: orNothing(z.int().min(0)) });

const waiver = z.looseObject({
  stage: recordId,
  requirement: recordId,
  reason: wordingSchema,
  until: day,
  on: day,
  by: orNothing(z.union([z.string(), z.looseObject({})])),
});

/**
 * A project (项目), as a host holds it. Every field but `id` may be left out, be not reported (`null`, `""`) or not applicable
 * (`"n/a"`); a host's own fields travel along. Parsed, money is `{ amount, currency }`.
 */
export const projectSchema = z.looseObject({
  id: recordId,
  name: text,
  registeredOn: day,
  recordedOn: day,
  stage: text,
  investors: orNothing(z.array(enterpriseSchema)),
  industry: orNothing(industry),
  investment: orNothing(investment),
  signing: orNothing(z.looseObject({ class: text, amount, on: day })),
  funds: orNothing(z.record(z.string(), amount)),
  channel: orNothing(
    z.union([z.string(), z.looseObject({ kind: text, id: orNothing(recordId), name: text, operator: text })]),
  ),
  carrier: orNothing(z.union([z.string(), z.looseObject({})])),
  steward: text,
  leader: text,
  department: text,
  credit: orNothing(z.array(creditSchema)),
  milestones: orNothing(z.record(recordId, milestone)),
  evidence: orNothing(z.record(recordId, z.looseObject({ on: day, validFrom: day, validUntil: day }))),
  waivers: orNothing(z.array(waiver)),
  tags: orNothing(z.array(z.string())),
});

export type Project = z.infer<typeof projectSchema>;
export type ProjectInput = z.input<typeof projectSchema>;
