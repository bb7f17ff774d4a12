import * as z from "zod";
import { creditCode } from "./credit-code.js";
import { type Form, listOf, NOT, openObject, orNothing } from "./form.js";
import { id, plain, text } from "./forms.js";

const capitals = ["domestic", "foreign"] as const;
const capital: Form<z.ZodEnum<{ domestic: "domestic"; foreign: "foreign" }>> = {
  schema: z.enum(capitals),
  read: (value) => (value === "domestic" || value === "foreign" ? value : NOT),
};

/** An enterprise, ready to be read quickly. */
export const enterprise = openObject({
  id: orNothing(id),
  name: text,
  creditCode: orNothing(creditCode),
  origin: orNothing(text),
  capital: orNothing(capital),
  qualities: orNothing(listOf(plain)),
});

/**
 * An enterprise that invests (投资企业): where it comes from (`origin`), whether its capital is domestic (内资) or foreign
 * (外资), and its `qualities`: those of the table of that name, or a place's own.
 */
export const enterpriseSchema = enterprise.schema;

export type Enterprise = z.infer<typeof enterpriseSchema>;
export type EnterpriseInput = z.input<typeof enterpriseSchema>;
