import type { Look } from "./look.js";
import type { Node } from "./node.js";
import type { Finding } from "./verdict.js";

/** A condition with what was found at each part of it, also where the answer did not need it. */
export interface Weighed<Other = never> {
  readonly node: Node<Other>;
  readonly finding: Finding;
  readonly parts: readonly Weighed<Other>[];
}

export function weigh<Other>(node: Node<Other>, look: Look<Other>): Weighed<Other> {
  if (node.form === "leaf") return { node, finding: node.find(look), parts: [] };
  const parts = node.parts.map((part) => weigh(part, look));
  const finding = node.combine((part, index) => parts[index]?.finding ?? weigh(part, look).finding);
  return { node, finding, parts };
}
