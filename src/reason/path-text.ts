/** Where something stands: keys of objects and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/**
 * Writes a path as one would write it in code. Different paths have different texts.
 *
 * @example
 * pathText(["nodes", 2, "limits"]) // → "nodes[2].limits"
 */
export function pathText(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
