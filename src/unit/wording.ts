import * as z from "zod";
import { type Text, textSchema } from "../reason/index.js";

/** Words of the host's (文字): a text, or the same in Chinese and English. */
export const wordingSchema = z.union([z.string(), textSchema]);

export type Wording = string | Text;
