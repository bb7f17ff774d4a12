import * as z from "zod";
import { excerpt, raise, say } from "../reason/index.js";
import { enterprise } from "./enterprise.js";
import { byName, either, type Form, listOf, NOT, openObject, orNothing } from "./form.js";
import { by, count, credit, day, id, money, plain, text } from "./forms.js";
import { words } from "./words.js";

/** An amount; several, where the currencies are kept apart. */
const amount = orNothing(either(money, listOf(money)));

const INDUSTRY = /^([A-T](\d{2,4})?|\d{2,4})$/;
const industrySchema = z.string().superRefine((input, context) => {
  if (INDUSTRY.test(input)) return;
  const says = say(words["industry-code-malformed"], { found: excerpt(input) });
  raise(context, input, { code: "industry-code-malformed", says });
});

/** A class of the national standard (GB/T 4754): a section, with or without its division, group and class. */
const industryCode: Form<typeof industrySchema> = {
  schema: industrySchema,
  read: (value) => (typeof value === "string" && INDUSTRY.test(value) ? value : NOT),
};

const investment = openObject({
  total: amount,
  fixedAssets: amount,
  land: amount,
  workshops: amount,
  equipment: amount,
  workingCapital: amount,
});

const channel = openObject({
  kind: orNothing(text),
  id: orNothing(id),
  name: orNothing(text),
  operator: orNothing(text),
});

const milestone = openObject({ due: orNothing(day), first: orNothing(day), revisions: orNothing(count) });

const evidence = openObject({ on: orNothing(day), validFrom: orNothing(day), validUntil: orNothing(day) });

const waiver = openObject({
  stage: id,
  requirement: id,
  reason: text,
  until: orNothing(day),
  on: orNothing(day),
  by: orNothing(by),
});

/** A project, ready to be read quickly. */
export const project = openObject({
  id,
  name: orNothing(text),
  registeredOn: orNothing(day),
  recordedOn: orNothing(day),
  investors: orNothing(listOf(enterprise)),
  industry: orNothing(openObject({ code: orNothing(industryCode), class: orNothing(text), category: orNothing(text) })),
  investment: orNothing(investment),
  signing: orNothing(openObject({ class: orNothing(text), amount, on: orNothing(day) })),
  funds: orNothing(byName(plain, amount)),
  channel: orNothing(either(plain, channel)),
  carrier: orNothing(either(plain, openObject({}))),
  steward: orNothing(text),
  leader: orNothing(text),
  department: orNothing(text),
  credit: orNothing(listOf(credit)),
  milestones: orNothing(byName(id, milestone)),
  evidence: orNothing(byName(id, evidence)),
  waivers: orNothing(listOf(waiver)),
  tags: orNothing(listOf(plain)),
});

/**
 * A project (项目), as a host holds it. Every field but `id` may be left out, be not reported (`null`, `""`) or not applicable
 * (`"n/a"`); a host's own fields travel along. Parsed, money is `{ amount, currency }`.
 */
export const projectSchema = project.schema;

export type Project = z.infer<typeof projectSchema>;
export type ProjectInput = z.input<typeof projectSchema>;
