import { isQuantity } from "../money/index.js";
import { answerOf } from "./answer-of.js";
import type { Look, Seen } from "./look.js";
import type { FieldSubject } from "./subject.js";

/** What a look sees, if it is one. */
export function see<Other>(look: Look<Other>, subject: FieldSubject | Other): Seen {
  return answerOf(look, subject, isSeen, "look-unusable");
}

function isSeen(seen: Seen): boolean {
  if (seen.kind === "quantity") return isQuantity(seen.quantity);
  return seen.kind === "value" || (seen.kind === "unknown" && typeof seen.why === "object");
}
