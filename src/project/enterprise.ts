import * as z from "zod";
import { recordId, wordingSchema } from "../unit/index.js";
import { creditCode } from "./credit-code.js";
import { orNothing } from "./or-nothing.js";

/**
 * An enterprise that invests (投资企业): where it comes from (`origin`), whether its capital is domestic (内资) or foreign
 * (外资), and its `qualities`: those of the table of that name, or a place's own.
 */
export const enterpriseSchema = z.looseObject({
  id: orNothing(recordId),
  name: wordingSchema,
  creditCode: orNothing(creditCode),
  origin: orNothing(wordingSchema),
  capital: orNothing(z.enum(["domestic", "foreign"])),
  qualities: orNothing(z.array(z.string())),
});

export type Enterprise = z.infer<typeof enterpriseSchema>;
export type EnterpriseInput = z.input<typeof enterpriseSchema>;
