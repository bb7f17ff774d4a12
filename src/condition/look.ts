import type { Quantity } from "../money/index.js";
import type { Why } from "../reason/index.js";
import type { FieldSubject } from "./subject.js";

/**
 * What is seen where a condition looks: a value as a record holds it (`undefined`, `null` and `""` are absent, `"n/a"` is
 * not applicable), an exact quantity, or something that could not be told, with its reason.
 */
export type Seen =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "unknown"; readonly why: Why };

/** How a condition sees the thing it is asked of. */
export type Look<Other = never> = (subject: FieldSubject | Other) => Seen;
