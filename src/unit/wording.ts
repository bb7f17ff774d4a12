import * as z from "zod";
import { type Text, textSchema } from "../reason/index.js";

/** A wording of the host's (文字): one text, or one in Chinese and one in English. */
export const wordingSchema = z.union([z.string(), textSchema]);

export type Wording = string | Text;
