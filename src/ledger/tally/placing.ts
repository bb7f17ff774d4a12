import { lookIn } from "../../condition/index.js";
import { byCodePoint } from "../../exact/index.js";
import type { Unit } from "../../unit/index.js";
import type { Entry, LedgerProject } from "../ledger.js";

/** Whose figure something adds to; undefined where that is not said. */
export interface Placing {
  readonly by: string;
  /** Entrants that there are whatever the ledger holds. */
  readonly known: readonly string[];
  /** Whether it depends on the project alone, on the unit alone, or on the entry. */
  readonly reads: "unit" | "project" | "entry";
  readonly ofUnit: (unit: string) => string | undefined;
  readonly ofProject: (project: LedgerProject | undefined) => string | undefined;
  /** Also of an entry whose project the ledger does not hold. */
  readonly ofEntry: (entry: Entry) => string | undefined;
  readonly groupOf: (entrant: string) => string | undefined;
}

const ALL = "all";
const nowhere = () => undefined;

/** Fields of an entry that are asked for by their own name; the project is told by its id. */
const ofEntries: ReadonlySet<string> = new Set(["rule", "as", "on", "event", "per"]);

/** Whether it is a field of the entry that tells whose figure something adds to. */
export function readsEntry(by: string): boolean {
  return by.startsWith("entry.") || ofEntries.has(by);
}

/** How entries are told apart: by unit, by a field of the unit, all as one, or by a path of the record or the entry. */
export function placingOf(by: string, units: readonly Unit[] | undefined): Placing {
  const byId = new Map((units ?? []).map((unit) => [unit.id, unit]));
  const base = { by, known: [], ofUnit: nowhere, ofProject: nowhere, ofEntry: nowhere, groupOf: nowhere };
  if (by === "unit")
    return {
      ...base,
      reads: "unit",
      known: [...byId.keys()],
      ofUnit: (unit) => unit,
      groupOf: (entrant) => byId.get(entrant)?.group ?? undefined,
    };
  if (by === ALL) return { ...base, reads: "unit", known: [ALL], ofUnit: () => ALL };
  if (by.startsWith("unit.")) {
    const field = by.slice("unit.".length);
    const ofUnit = (unit: string) => nameAt(byId.get(unit), field);
    const known = new Set([...byId.keys()].flatMap((id) => ofUnit(id) ?? []));
    return { ...base, reads: "unit", known: [...known].sort(byCodePoint), ofUnit };
  }
  if (readsEntry(by)) {
    const field = by.startsWith("entry.") ? by.slice("entry.".length) : by;
    return { ...base, reads: "entry", ofEntry: (entry) => nameAt(entry, field) };
  }
  if (by === "project")
    return { ...base, reads: "project", ofProject: (of) => of?.project, ofEntry: ({ project }) => project };
  const field = by.startsWith("project.") ? by.slice("project.".length) : by;
  const own = by === "stage" || by === "activity";
  return {
    ...base,
    reads: "project",
    ofProject: (project) => nameAt(own ? project : project?.record, field),
  };
}

/** A text or a number at a path, or the id of what stands there. */
function nameAt(record: unknown, field: string): string | undefined {
  const seen = lookIn(record)({ field });
  return seen.kind === "value" ? nameIn(seen.value) : undefined;
}

function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" || value === "n/a" ? undefined : value;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { id } = value as { readonly id?: unknown };
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}
