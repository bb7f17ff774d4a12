import { fromText, type Rational, sign, subtract, sum, zero } from "../exact/index.js";
import { type Lack, lacks } from "../figure/index.js";
import { say, type Text } from "../reason/index.js";
import type { Remark, StandingNode, StandingRow } from "./standings.js";
import { adjustmentLabels, lineTexts } from "./words.js";

/** What a line of a total is: points of the score, of a bonus or a deduction; or what a limit, a veto or another rule did. */
export type LineKind = StandingNode["role"] | "limit" | "veto" | "handed-on" | "rest";

/** One line of a total: an item before its limits, or what changed the points of an item, a block or the total. */
export interface Line {
  /** The node, or the node and what was done to it: `funds:cap`. */
  readonly node: string;
  readonly kind: LineKind;
  readonly label: Text;
  readonly points: Rational;
}

type Seen = Pick<StandingRow, "points" | "remarks" | "total">;

/** What a remark of the standings is a line of; what was lacking is none. */
export const remarkKinds: Readonly<Record<Exclude<Remark["code"], Lack>, LineKind>> = {
  floor: "limit",
  cap: "limit",
  within: "limit",
  redistributed: "handed-on",
  vetoed: "veto",
};

/**
 * The lines of a row's total, which add up to it: item by item, blocks taken apart down to what they add up; limits, vetoes,
 * marks handed on, and what a block starts with, each on its own.
 */
export function linesOf(nodes: readonly StandingNode[]): (row: Seen) => readonly Line[] {
  const within = new Map<string | null, StandingNode[]>();
  for (const node of nodes) within.set(node.parent, [...(within.get(node.parent) ?? []), node]);

  return ({ points, remarks, total }) => {
    const lines: Line[] = [];
    const tell = (line: Line) => {
      if (sign(line.points) !== 0) lines.push(line);
      return line.points;
    };
    /** The lines of what a node holds, and those of what was done to it; what is left over is the node's own. */
    const open = (id: string | null, label: Text, own: Rational, parts: readonly StandingNode[], role: Role) => {
      const inner = parts.map((node) => visit(node, role));
      const done = remarks.flatMap((each) => {
        if (each.node !== (id ?? "total") || isLack(each.code)) return [];
        const adjustment = adjustmentLabels[each.code];
        const told = id === null ? adjustment : say(lineTexts.adjusted, { label, adjustment });
        const node = `${each.node}:${each.code}`;
        return [tell({ node, kind: remarkKinds[each.code], label: told, points: exact(each.points) })];
      });
      return subtract(own, sum([...inner, ...done]));
    };
    const visit = (node: StandingNode, above: Role): Rational => {
      const own = points[node.id];
      if (!own) return zero;
      const role = node.role === "score" ? above : node.role;
      const whole = exact(own);
      const parts = isWhole(node, remarks) ? [] : (within.get(node.id) ?? []).filter(({ id }) => points[id]);
      const at = lines.length;
      const rest = open(node.id, node.label, whole, parts, role);
      if (parts.length === 0) lines.splice(at, 0, { node: node.id, kind: role, label: node.label, points: rest });
      else
        tell({
          node: `${node.id}:rest`,
          kind: "rest",
          label: say(lineTexts.rest, { label: node.label }),
          points: rest,
        });
      return whole;
    };
    const rest = open(null, lineTexts.total, exact(total), within.get(null) ?? [], "score");
    tell({ node: "total:rest", kind: "rest", label: say(lineTexts.rest, { label: lineTexts.total }), points: rest });
    return lines;
  };
}

type Role = StandingNode["role"];

/** What cannot be taken apart into what adds up: the best of several, a mean, what takes the place of something lacking. */
function isWhole({ id, combine }: StandingNode, remarks: readonly Remark[]): boolean {
  return combine !== undefined || remarks.some(({ node, code }) => node === id && isLack(code));
}

function isLack(code: Remark["code"]): code is Lack {
  return lacks.includes(code as Lack);
}

function exact({ exact: text }: { readonly exact: string }): Rational {
  return fromText(text) as Rational;
}

/** Every line that some of these lists have, once: one that a list lacks stands behind the one that it follows elsewhere. */
export function everyLine(lists: readonly (readonly Line[])[]): readonly Line[] {
  const all: Line[] = [];
  const known = new Set<string>();
  for (const list of lists)
    for (const [at, line] of list.entries()) {
      if (known.has(line.node)) continue;
      known.add(line.node);
      const before = list[at - 1]?.node;
      all.splice(all.findIndex(({ node }) => node === before) + 1, 0, line);
    }
  return all;
}
