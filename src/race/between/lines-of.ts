import {
  add,
  exactOf,
  fromText,
  type Rational,
  roundToPlaces,
  type Shown,
  show,
  sign,
  subtract,
  sum,
  toText,
  zero,
} from "../../exact/index.js";
import { type Lack, lacks } from "../../figure/index.js";
import { say, type Text } from "../../reason/index.js";
import type { Remark, StandingNode, StandingRow, Standings } from "../standings.js";
import { adjustmentLabels, lineTexts } from "../words.js";
import { digitsOf } from "./digits-of.js";

/** What a line of a total is: points of the score, of a bonus or a deduction; or what a limit, a veto or another rule did. */
export type LineKind = StandingNode["role"] | "limit" | "veto" | "handed-on" | "rest";

/** One line of a total: an item before its limits, or what changed the points of an item, a block or the total. */
export interface Line {
  /** The node, or the node and what was done to it: `funds:cap`. */
  readonly node: string;
  readonly kind: LineKind;
  readonly label: Text;
  readonly points: Rational;
  /** What it is shown as, where shown parts add up to the shown total. */
  readonly shown?: Rational;
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
export function linesOf({ nodes, parts: settled }: Pick<Standings, "nodes" | "parts">): (row: Seen) => readonly Line[] {
  const within = new Map<string | null, StandingNode[]>();
  for (const node of nodes) within.set(node.parent, [...(within.get(node.parent) ?? []), node]);

  return ({ points, remarks, total }) => {
    const lines: Line[] = [];
    const digits = digitsOf(total);
    const amount = (exact: Rational, shown?: Rational): Amount =>
      settled ? { points: exact, shown: shown ?? roundToPlaces(exact, digits, "half-up") } : { points: exact };
    const read = (shown: Shown) => amount(exactOf(shown), settled && (fromText(shown.shown) as Rational));
    /** The lines of what a node holds, and those of what was done to it; what is left over is the node's own. */
    const open = (own: Opened, whole: Shown, parts: readonly StandingNode[]): Amount => {
      const { id, label, role } = own;
      const inner = parts.map((node) => visit(node, role));
      const done = remarks.flatMap((each): Line[] => {
        if (each.node !== (id ?? "total") || isLack(each.code)) return [];
        const adjustment = adjustmentLabels[each.code];
        const told = id === null ? adjustment : say(lineTexts.adjusted, { label, adjustment });
        const node = `${each.node}:${each.code}`;
        const line = { node, kind: remarkKinds[each.code], label: told, ...amount(exactOf(each.points)) };
        return sign(line.points) === 0 ? [] : [line];
      });
      const all = read(whole);
      const rest = less(all, [...inner, ...done]);
      if (id !== null && parts.length === 0) lines.push({ node: id, kind: role, label, ...rest }, ...done);
      else if (sign(rest.points) !== 0) {
        const left = { node: `${id ?? "total"}:rest`, kind: "rest", label: say(lineTexts.rest, { label }) } as const;
        lines.push(...done, { ...left, ...rest });
      } else {
        // Nothing is left over but of what is shown: it goes with the last of what was done.
        const last = done.pop();
        lines.push(...done);
        if (last) lines.push(rest.shown && last.shown ? { ...last, shown: add(last.shown, rest.shown) } : last);
      }
      return all;
    };
    const visit = (node: StandingNode, above: Role): Amount => {
      const own = points[node.id];
      if (!own) return amount(zero);
      const role = node.role === "score" ? above : node.role;
      const parts = isWhole(node, remarks) ? [] : (within.get(node.id) ?? []).filter(({ id }) => points[id]);
      return open({ id: node.id, label: node.label, role }, own, parts);
    };
    open({ id: null, label: lineTexts.total, role: "score" }, total, within.get(null) ?? []);
    return lines;
  };
}

/** What a line comes to, as it is shown; nothing, where there is no such line. */
export function shownLine(line: Line | undefined, digits: number): Shown {
  const { points = zero, shown = points } = line ?? {};
  return { exact: toText(points), shown: show(shown, digits).shown };
}

type Amount = Pick<Line, "points" | "shown">;

/** What lines are opened for: a node, or the total. */
interface Opened {
  readonly id: string | null;
  readonly label: Text;
  readonly role: Role;
}

function less(whole: Amount, parts: readonly Amount[]): Amount {
  const points = subtract(whole.points, sum(parts.map((each) => each.points)));
  if (!whole.shown) return { points };
  return { points, shown: subtract(whole.shown, sum(parts.map((each) => each.shown ?? zero))) };
}

type Role = StandingNode["role"];

/** What cannot be taken apart into what adds up: the best of several, a mean, what takes the place of something lacking. */
function isWhole({ id, combine }: StandingNode, remarks: readonly Remark[]): boolean {
  return combine !== undefined || remarks.some(({ node, code }) => node === id && isLack(code));
}

function isLack(code: Remark["code"]): code is Lack {
  return lacks.includes(code as Lack);
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
