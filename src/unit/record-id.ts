import * as z from "zod";
import { excerpt, isForbidden, raise, reasonWords, say } from "../reason/index.js";
import { isRecordId, LONGEST_ID } from "./is-record-id.js";
import { words } from "./words.js";

/** The id of a record of the host's (编号): what `isRecordId` accepts. */
export const recordId = z.string().superRefine((input, context) => {
  if (isRecordId(input as unknown)) return;
  const found = excerpt(input);
  const [code, says] = isForbidden(input)
    ? (["forbidden-name", say(reasonWords["forbidden-name"], { name: found })] as const)
    : (["record-id-malformed", say(words["record-id-malformed"], { found, most: LONGEST_ID })] as const);
  raise(context, input, { code, says });
});
