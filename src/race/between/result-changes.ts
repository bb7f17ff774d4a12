import { say, type Text } from "../../reason/index.js";
import type { StandingRow } from "../standings.js";
import { both } from "../wording.js";
import { gradeTexts, resultChangeTexts } from "../words.js";
import type { Comparable } from "./read-standings.js";

/** A grade, a list, a prize or a veto that is not what it was. */
export interface ResultChange {
  readonly kind: "grade" | "list" | "award" | "veto";
  /** Which list, award or veto; null for the grade. */
  readonly id: string | null;
  /** The grade or the prize, or what the list or the veto is called; null where there was or is none. */
  readonly before: Text | null;
  readonly after: Text | null;
  readonly says: Text;
}

/** What follows from two rankings for one entrant, where it differs: only what can be told, for sure or for now. */
export function resultChanges(
  from: Comparable,
  to: Comparable,
  before: StandingRow,
  after: StandingRow,
): readonly ResultChange[] {
  const sides = [
    { of: from, row: before },
    { of: to, row: after },
  ] as const;
  const known = new Map<string, { kind: ResultChange["kind"]; id: string | null; name: Text; held: (Text | null)[] }>();
  for (const [at, { of, row }] of sides.entries())
    for (const { kind, id, name, held } of heldBy(of, row)) {
      const key = `${kind} ${id}`;
      const entry = known.get(key) ?? { kind, id, name, held: [null, null] };
      entry.held[at] = held;
      known.set(key, entry);
    }
  return [...known.values()].flatMap(({ kind, id, name, held: [a = null, b = null] }): ResultChange[] => {
    if (a?.zh === b?.zh && a?.en === b?.en) return [];
    const change = !a ? "gained" : !b ? "lost" : "changed";
    const none = gradeTexts.none;
    const says = say(resultChangeTexts[kind][change], { label: name, before: a ?? none, after: b ?? none });
    return [{ kind, id, before: a, after: b, says }];
  });
}

interface Held {
  readonly kind: ResultChange["kind"];
  readonly id: string | null;
  readonly name: Text;
  readonly held: Text | null;
}

function heldBy(
  { results }: Comparable,
  { grade, lists = [], awards = [], vetoes = [] }: StandingRow,
): readonly Held[] {
  const nameOf = (all: readonly { readonly id: string; readonly label: Text }[] = [], id: string): Text =>
    all.find((each) => each.id === id)?.label ?? both(id);
  const own: Held[] = grade ? [{ kind: "grade", id: null, name: gradeTexts.label, held: gradeOf(grade) }] : [];
  const named = (kind: "list" | "veto", all: typeof lists | typeof vetoes, state: string): Held[] =>
    all.flatMap((each) => {
      const name = nameOf(kind === "list" ? results?.lists : results?.vetoes, each.id);
      return each.state === state ? [{ kind, id: each.id, name, held: name }] : [];
    });
  const won = awards.flatMap(({ id, state, label }): Held[] =>
    state === "won" && label ? [{ kind: "award", id, name: nameOf(results?.awards, id), held: label }] : [],
  );
  return [...own, ...named("list", lists, "on"), ...won, ...named("veto", vetoes, "struck")];
}

function gradeOf({ is, label }: NonNullable<StandingRow["grade"]>): Text | null {
  return is === null ? null : (label ?? both(is));
}
