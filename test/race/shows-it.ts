import { expect } from "vitest";
import type { FiguresInput } from "../../src/figure/index.js";
import { type Finding, rank, type ScorecardInput, type StandingRow } from "../../src/race/index.js";
import { type Fraction, minus, order, readFraction } from "../support/fraction.js";
import { exactly } from "./outcome.js";

type Ranked = ReadonlyMap<string, StandingRow>;

interface Shown {
  readonly finding: Finding;
  /** The node that it speaks of, and those around it, innermost first. */
  readonly nodes: readonly Defined[];
  readonly ranked: Ranked;
  readonly scorecard: ScorecardInput;
  /** The points of an entrant at a node. */
  readonly at: (entrant: string, node?: string) => Fraction;
  readonly shown: (entrant: string, node?: string) => string;
}

interface Defined {
  readonly id: string;
  readonly mark?: unknown;
}

/** Holds the example of a finding, ranked, against what the finding says; what has none may not speak of one. */
export function showsIt(scorecard: ScorecardInput, finding: Finding): void {
  const { code, example, says } = finding;
  expect(`${says.zh} ${says.en}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
  if (example === null) {
    expect(says.zh).not.toContain("例中");
    expect(says.en).not.toContain("in the example");
    return;
  }
  const check = checks[code];
  expect(check, `${code} has an example`).toBeDefined();
  check?.(seenIn(scorecard, finding, example));
}

function seenIn(scorecard: ScorecardInput, finding: Finding, rows: FiguresInput): Shown {
  const nodes = nodesAt(scorecard, finding.path);
  const ranked = new Map(rank(scorecard, rows).rows.map((row) => [row.entrant, row]));
  const own = nodes[0]?.id ?? "total";
  const points = (entrant: string, node = own) => {
    const row = ranked.get(entrant)!;
    return node === "total" ? row.total : row.points[node]!;
  };
  return {
    finding,
    nodes,
    ranked,
    scorecard,
    at: (entrant, node) => exactly(points(entrant, node)!),
    shown: (entrant, node) => points(entrant, node)!.shown,
  };
}

/** What has an id on the way to a path: `nodes[0].choose[1].then.points`. */
function nodesAt(scorecard: ScorecardInput, path: string): Defined[] {
  return objectsAt(scorecard, path).filter((each): each is Defined => each !== scorecard && "id" in each);
}

/** What stands on the way to a path, innermost first; the scorecard itself is the last. */
function objectsAt(scorecard: ScorecardInput, path: string): object[] {
  const met: object[] = [scorecard];
  let found: unknown = scorecard;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    found = (found as Record<string, unknown> | undefined)?.[key];
    if (typeof found === "object" && found !== null) met.unshift(found);
  }
  return met;
}

const checks: Partial<Record<Finding["code"], (seen: Shown) => void>> = {
  "marks-differ": ({ finding, scorecard, ranked, at }) => {
    // A block that is a branch of a choice has no id of its own.
    const block = objectsAt(scorecard, finding.path).find((each) => "nodes" in each) as ScorecardInput;
    const marks = block.nodes.filter(({ role = "score" }) => role === "score");
    expect(finding.says.zh).toContain("各项满分合为");
    expect(ranked.size).toBeGreaterThan(0);
    for (const { id, mark } of marks)
      if (typeof mark === "string") expect(order(at("A", id), readFraction(mark))).toBeGreaterThanOrEqual(0);
  },
  "mark-exceeded": ({ finding, at }) => {
    const [, mark] = /满分(\S+?)，/.exec(finding.says.zh)!;
    expect(order(at("A"), readFraction(mark!))).toBeGreaterThan(0);
  },
  "points-unreachable": ({ finding, at }) => {
    const [, mark, most] = /满分(\S+?)，至多只能得(\S+?)。/.exec(finding.says.zh)!;
    expect(isSaid(most!, at("A"))).toBe(true);
    expect(order(readFraction(most!), readFraction(mark!))).toBe(-1);
  },
  "band-hole": ({ finding, shown }) => {
    expect(finding.says.zh).toContain(`得${shown("A")}，`);
  },
  "more-gets-fewer": ({ finding, at }) => {
    expect(order(at("A"), at("B"))).toBeGreaterThan(0);
    // Across two items the sentence tells what both give, and the total falls as well.
    if (finding.severity === "note") expect(order(at("A", "total"), at("B", "total"))).toBeGreaterThan(0);
    else {
      const [, few, many] = /得([^，]+)分，.*得([^，]+)分。/.exec(finding.says.zh)!;
      expect([isSaid(few!, at("B")), isSaid(many!, at("A"))]).toEqual([true, true]);
      expect(order(readFraction(few!), readFraction(many!))).toBe(-1);
    }
  },
  "silence-pays": ({ at }) => {
    expect(order(at("B", "total"), at("A", "total"))).toBeGreaterThan(0);
  },
  "bonus-swallowed": ({ finding, nodes, at, ranked }) => {
    const own = nodes[0]?.id ?? "total";
    expect(at("A", own)).toEqual(at("B", own));
    if (finding.path.endsWith(".cap"))
      expect(Object.keys(ranked.get("A")!.points).some((id) => order(at("A", id), at("B", id)) !== 0)).toBe(true);
    expect(differ(finding)).toBe(true);
  },
  "item-flat": ({ finding, at, shown }) => {
    expect(at("A")).toEqual(at("B"));
    expect(finding.says.zh).toContain(`均计${shown("A")}分`);
  },
  "item-flat-given": ({ finding, ranked, at, shown }) => {
    for (const group of new Set([...ranked.values()].map((row) => row.group))) {
      const all = [...ranked.values()].filter((row) => row.group === group).map(({ entrant }) => entrant);
      // Of a branch, it is said of those who take it.
      const isBranch = finding.says.zh.includes("支）”");
      const members = isBranch ? all.filter((entrant) => finding.says.zh.includes(shown(entrant))) : all;
      if (isBranch && ranked.size > 1) expect(members.length).toBeGreaterThan(0);
      for (const entrant of members) {
        expect(at(entrant)).toEqual(at(members[0]!));
        expect(finding.says.zh).toContain(shown(entrant));
      }
    }
  },
  "counted-twice": ({ finding, scorecard, at }) => {
    const ids = nodesNamed(scorecard, finding);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(order(at("A", id), at("B", id))).not.toBe(0);
  },
  cliff: (seen) => {
    const [, , , points] = /例中(.+)相差(.+)，即差(.+)分$/.exec(seen.finding.says.zh)!;
    expect(jumpOf(seen, points!.split(".")[1]?.length ?? 0)).toBe(points);
    expect(differ(seen.finding)).toBe(true);
  },
  "cliff-given": (seen) => {
    expect(differ(seen.finding)).toBe(true);
    expect(Number(jumpOf(seen, 6))).toBeGreaterThan(0);
  },
  "peers-reorder": ({ finding, scorecard, ranked }) => {
    const before = [...ranked.keys()];
    const after = rank(scorecard, finding.after!).rows.map(({ entrant }) => entrant);
    const first = (rows: readonly string[]) => rows.indexOf("A") < rows.indexOf("B");
    expect(first(before)).not.toBe(first(after));
  },
};

/** How far the first two are apart at the node, to so many decimals. */
function jumpOf({ at }: Shown, digits: number): string {
  const { top, bottom } = minus(at("A"), at("B"));
  return decimal({ top: top < 0n ? -top : top, bottom }, digits);
}

/** Whether a text says a number, exactly or to as many decimals as it has. */
function isSaid(text: string, exact: Fraction): boolean {
  if (text.includes("/")) return order(readFraction(text), exact) === 0;
  const size = { ...exact, top: exact.top < 0n ? -exact.top : exact.top };
  return (
    text.replace("-", "") === decimal(size, text.split(".")[1]?.length ?? 0) && text.startsWith("-") === exact.top < 0n
  );
}

/** A number that is not negative, rounded half up. */
function decimal({ top, bottom }: Fraction, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const units = String((top * unit * 2n + bottom) / (bottom * 2n)).padStart(digits + 1, "0");
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

function differ({ example }: Finding): boolean {
  const [a, b] = example!;
  return JSON.stringify(a!.figures) !== JSON.stringify(b!.figures);
}

/** The nodes that a finding names in quotation marks. */
function nodesNamed(scorecard: ScorecardInput, { says }: Finding): string[] {
  const named = [...says.zh.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
  const known = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { id, label } = node as { id?: unknown; label?: { zh: string } };
    if (typeof id === "string") known.set(label?.zh ?? id, id);
    for (const each of Object.values(node)) visit(each);
  };
  visit(scorecard.nodes);
  return named.map((name) => known.get(name)!);
}
