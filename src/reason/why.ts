import type { Text } from "./text.js";

/**
 * A reason (缘由): a stable code, the figures it speaks of, the sentence in both languages, and the reasons behind it.
 */
export interface Why {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly says: Text;
  readonly because: readonly Why[];
}
