import { byCodePoint } from "../../exact/index.js";
import type { Money } from "../../money/index.js";
import { type Path, problem, SaimaError } from "../../reason/index.js";
import type { Unit } from "../../unit/index.js";
import type { Entry, Ledger, LedgerProject, Undecided, WouldEntry } from "../ledger.js";
import { tallyWords } from "../words-tally.js";
import { ledgerGiven } from "./ledger-given.js";
import type { Placing } from "./placing.js";
import { type Numbers, numbersOf } from "./scaled.js";
import { twiceIn } from "./twice-in.js";

/** Rows of one rule that stand together, and the days that they span. */
export interface Run {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly until: string;
}

/**
 * A ledger made ready to be added up: entries, then those that undecided events would make, each with the place of its
 * project and of its entrant. The rows of a rule stand together, and those of an event.
 */
export interface Sheet {
  readonly ledger: Ledger;
  readonly placing: Placing;
  readonly rows: readonly WouldEntry[];
  /** Rows before this one are decided. */
  readonly decided: number;
  readonly runs: readonly Run[];
  readonly projects: readonly LedgerProject[];
  /** The project of each row, by its place; those that the ledger does not hold come after those that it does. */
  readonly projectOf: Int32Array;
  readonly projectCount: number;
  readonly entrants: string[];
  readonly placeOf: Map<string, number>;
  /** The entrant of each row, by its place; -1 where it has none. */
  readonly entrantOf: Int32Array;
  readonly counts: Numbers;
  readonly amounts: Numbers;
  readonly unitOf: (id: string) => Unit | undefined;
  /** Undecided events of which it cannot be told for whom they would count. */
  readonly open: readonly Undecided[];
  readonly unplaced: Set<string>;
}

/** Makes a ledger ready. Refused: what is no ledger, a project or an entry that is there twice. */
export function sheetOf(input: Ledger, placing: Placing, units: readonly Unit[]): Sheet {
  const ledger = ledgerGiven(input);
  const { entries, undecided, projects: held } = ledger;
  const projects = [...held].sort((a, b) => byCodePoint(a.project, b.project));
  const placeOfProject = new Map(projects.map(({ project }, place) => [project, place]));
  if (placeOfProject.size < projects.length) {
    const twice = projects.find(({ project }, at) => projects[at + 1]?.project === project);
    refuse("ledger-project-twice", { id: twice?.project ?? "" });
  }
  const would = inOrder(undecided.flatMap((each) => each.would ?? []));
  const sure = inOrder(entries);
  refuseTwice(sure, (entry) => ["ledger", "entries", entries.indexOf(entry)]);
  refuseTwice(would, (entry) => ["ledger", "undecided", undecided.findIndex((each) => each.would?.includes(entry))]);
  const rows: readonly WouldEntry[] = would.length === 0 ? sure : sure.concat(would);
  const length = rows.length;

  const counts = numbersOf(
    rows,
    ({ count }) => count,
    () => "",
  );
  const amounts = numbersOf(
    rows,
    ({ amount }) => amount?.amount ?? null,
    ({ amount }) => (amount as Money).currency,
  );
  if ("malformed" in counts || "malformed" in amounts) refuse("ledger-number", {});

  const entrants: string[] = [];
  const placeOf = new Map<string, number>();
  const place = (entrant: string): number => {
    const known = placeOf.get(entrant);
    if (known !== undefined) return known;
    const made = entrants.push(entrant) - 1;
    placeOf.set(entrant, made);
    return made;
  };
  for (const entrant of placing.known) place(entrant);
  const unplaced = new Set<string>();
  const placed = (name: string | undefined, id: string): number => {
    if (name !== undefined) return place(name);
    unplaced.add(id);
    return -1;
  };
  const ofProject =
    placing.reads === "project" ? projects.map((each) => placed(placing.ofProject(each), each.project)) : [];
  const ofUnit = new Map<string, number>();
  const placeOfUnit = (unit: string): number => {
    const known = ofUnit.get(unit);
    if (known !== undefined) return known;
    const found = placed(placing.ofUnit(unit), unit);
    ofUnit.set(unit, found);
    return found;
  };

  const projectOf = new Int32Array(length);
  const entrantOf = new Int32Array(length);
  let last = "";
  let lastPlace = -1;
  for (let row = 0; row < length; row++) {
    const entry = rows[row] as Entry;
    if (entry.project !== last || row === 0) {
      last = entry.project;
      lastPlace = placeOfProject.get(last) ?? -1;
      if (lastPlace < 0) {
        lastPlace = placeOfProject.size;
        placeOfProject.set(last, lastPlace);
      }
    }
    projectOf[row] = lastPlace;
    entrantOf[row] =
      placing.reads === "unit"
        ? placeOfUnit(entry.unit)
        : placing.reads === "entry"
          ? placed(placing.ofEntry(entry), entry.project)
          : (ofProject[lastPlace] ?? placed(placing.ofEntry(entry), entry.project));
  }
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  return {
    ledger,
    placing,
    rows,
    decided: sure.length,
    runs: [...runsOf(rows, 0, sure.length), ...runsOf(rows, sure.length, length)],
    projects,
    projectOf,
    projectCount: placeOfProject.size,
    entrants,
    placeOf,
    entrantOf,
    counts: counts as Numbers,
    amounts: amounts as Numbers,
    unitOf: (id) => unitsById.get(id),
    open: undecided.filter(({ would }) => would === null),
    unplaced,
  };
}

function refuse(
  code: keyof typeof tallyWords,
  values: Readonly<Record<string, string>>,
  path: Path = ["ledger"],
): never {
  throw new SaimaError([problem(tallyWords, code, path, values)]);
}

function refuseTwice(rows: readonly Entry[], placeOf: (entry: Entry) => Path): void {
  const twice = twiceIn(rows);
  if (!twice) return;
  const { rule, project, event, unit } = twice;
  refuse("entry-twice", { rule, project, event, unit }, placeOf(twice));
}

/** Entries, those of a rule together, by project, day and event: as they are, where they stand so already. */
function inOrder<Row extends Entry>(entries: readonly Row[]): readonly Row[] {
  const rules = new Set<string>();
  let before: Entry | undefined;
  for (const entry of entries) {
    if (before?.rule !== entry.rule) {
      if (rules.has(entry.rule)) return sorted(entries);
      rules.add(entry.rule);
    } else if (compare(before, entry) > 0) return sorted(entries);
    before = entry;
  }
  return entries;
}

function sorted<Row extends Entry>(entries: readonly Row[]): readonly Row[] {
  return [...entries].sort((a, b) => text(a.rule, b.rule) || compare(a, b) || text(a.unit, b.unit) || text(a.as, b.as));
}

function compare(a: Entry, b: Entry): number {
  return text(a.project, b.project) || text(a.on, b.on) || text(a.event, b.event);
}

function text(a: string, b: string): number {
  return a === b ? 0 : byCodePoint(a, b);
}

function runsOf(rows: readonly Entry[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  for (let start = from; start < to; ) {
    const { rule, on } = rows[start] as Entry;
    let [first, last] = [on, on];
    let end = start + 1;
    for (; end < to; end++) {
      const entry = rows[end] as Entry;
      if (entry.rule !== rule) break;
      if (entry.on < first) first = entry.on;
      else if (entry.on > last) last = entry.on;
    }
    runs.push({ rule, start, end, from: first, until: last });
    start = end;
  }
  return runs;
}
