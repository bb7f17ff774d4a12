import { fromText } from "../exact/index.js";
import type { ShareOut } from "../outlook/index.js";
import type { Comparison, Distance, Explanation, Movement, Standings } from "../race/index.js";
import type { Audit } from "./audit-outcome.js";
import {
  any,
  bilingual,
  either,
  has,
  list,
  nothing,
  number,
  record,
  type Shape,
  text,
  truth,
  valuesOf,
} from "./shape.js";
import type { Table } from "./table.js";
import { findingTexts, underTexts } from "./words-audit.js";

/** An answer that can be printed. */
export type Outcome = Standings | Comparison | Explanation | Distance | Movement | ShareOut | Audit;

/*
 * An outcome may have been stored and read back, so that what is printed is looked at first: by hand and only as deep as
 * a report reads, because standings can have more rows than a schema should copy.
 */
const exact: Shape = (value) => typeof value === "string" && fromText(value) !== undefined;
const shown = record({ exact, shown: text });
const maybeShown = either(nothing, shown);
const definition = record({ id: text, edition: text, hash: text });
const separation = either(nothing, record({ entrant: text, by: text, difference: shown }));
const change = either(nothing, number, text);

const states = either(nothing, list(record({ id: text, state: text })));
const consequences = list(record({ says: bilingual, source: either(nothing, valuesOf(any)) }));
const named = list(record({ id: text, label: bilingual, consequences }));
const prizes = list(record({ label: bilingual, consequences }));

const row = record({
  entrant: text,
  group: either(nothing, text),
  members: list(text),
  place: either(nothing, number),
  change,
  total: shown,
  points: valuesOf(maybeShown),
  tied: number,
  above: separation,
  below: separation,
  remarks: list(record({ node: text, code: text, points: shown })),
  unranked: either(nothing, record({ says: bilingual })),
  vetoes: states,
  lists: states,
  grade: either(nothing, record({ label: either(nothing, bilingual), provisional: truth })),
  awards: either(
    nothing,
    list(record({ id: text, state: text, label: either(nothing, bilingual), provisional: truth })),
  ),
  provisional: either(nothing, truth),
});

const standings = record({
  scorecard: definition,
  title: either(nothing, bilingual),
  source: either(nothing, valuesOf(any)),
  encoded: either(nothing, text, bilingual),
  assumptions: list(record({ path: text, says: bilingual })),
  nodes: list(record({ id: text, parent: either(nothing, text), label: bilingual, mark: either(nothing, text) })),
  results: either(
    nothing,
    record({
      vetoes: named,
      lists: named,
      grades: prizes,
      awards: list(record({ id: text, label: bilingual, prizes })),
    }),
  ),
  rows: list(row),
});

const places = record({ before: either(nothing, number), after: either(nothing, number) });

const comparison = record({
  before: definition,
  after: definition,
  rows: list(
    record({
      entrant: text,
      group: either(nothing, text),
      place: places,
      change,
      total: record({ before: maybeShown, after: maybeShown }),
      difference: maybeShown,
      parts: list(record({ label: bilingual, difference: shown })),
      results: either(nothing, list(record({ says: bilingual }))),
    }),
  ),
});

const lead = record({ node: text, label: bilingual, points: shown, theirs: shown, difference: shown });

const explanation = record({
  scorecard: definition,
  row,
  contributions: list(
    record({ node: text, label: bilingual, points: shown, mark: maybeShown, lost: maybeShown, says: bilingual }),
  ),
  above: either(nothing, record({ entrant: text, difference: shown, leads: list(lead) })),
  results: either(nothing, list(record({ says: bilingual }))),
});

const said = record({ says: bilingual });

const distance = record({
  scorecard: definition,
  entrant: text,
  total: shown,
  theirs: maybeShown,
  difference: maybeShown,
  leads: list(record({ label: bilingual, points: shown, theirs: shown, difference: shown })),
  decisive: either(nothing, said),
  decided: either(nothing, said),
  says: bilingual,
});

const causes = ["own", "targets", "peers", "rules", "entries", "exits"];

const movement = record({
  before: definition,
  after: definition,
  entrant: text,
  total: record({ before: shown, after: shown, difference: shown }),
  place: record({ before: either(nothing, number), after: either(nothing, number), change: either(nothing, number) }),
  causes: list(
    record({ cause: (cause) => causes.includes(cause as string), label: bilingual, points: shown, places: maybeShown }),
  ),
  lines: list(
    record({
      label: bilingual,
      before: shown,
      after: shown,
      difference: shown,
      causes: record(Object.fromEntries(causes.map((cause) => [cause, shown]))),
    }),
  ),
  passed: list(said),
  passedBy: list(said),
  says: bilingual,
});

const quantity = either(exact, record({ amount: exact, currency: text }));
const maybeQuantity = either(nothing, quantity);

const shareOut = record({
  rules: definition,
  title: either(nothing, bilingual),
  source: either(nothing, valuesOf(any)),
  of: text,
  total: quantity,
  grain: quantity,
  rows: list(
    record({
      entrant: text,
      share: shown,
      proportional: shown,
      floor: maybeQuantity,
      ceiling: maybeQuantity,
      amount: quantity,
      why: record({ says: bilingual }),
    }),
  ),
});

const oneOf =
  (table: object): Shape =>
  (value) =>
    typeof value === "string" && Object.hasOwn(table, value);
const audited = { row: text, column: text, says: bilingual };

const audit = record({
  title: either(nothing, bilingual),
  source: either(nothing, valuesOf(any)),
  findings: list(
    record({
      ...audited,
      code: oneOf(findingTexts),
      printed: text,
      unit: text,
      recomputed: list(record({ value: shown, difference: shown, under: oneOf(underTexts) })),
      would: list(either(oneOf(underTexts), (under) => under === "inputs-rounded")),
    }),
  ),
  notes: list(record({ says: bilingual })),
  undecided: list(record(audited)),
  checked: number,
});

const why: Shape = (value) =>
  record({ code: text, values: valuesOf(text), says: bilingual, because: list(why) })(value);

const table: Shape = (value) => {
  const fits = record({
    title: text,
    columns: list(record({ key: text, label: text, align: (align) => align === "left" || align === "right" })),
    rows: list(list(text)),
    notes: list(text),
  });
  if (!fits(value)) return false;
  const { columns, rows } = value as Table;
  return columns.length > 0 && rows.every((cells) => cells.length === columns.length);
};

export function isStandings(value: unknown): value is Standings {
  return has(standings, value);
}

export function isComparison(value: unknown): value is Comparison {
  return has(comparison, value);
}

export function isDistance(value: unknown): value is Distance {
  return has(distance, value);
}

export function isMovement(value: unknown): value is Movement {
  return has(movement, value);
}

export function isShareOut(value: unknown): value is ShareOut {
  return has(shareOut, value);
}

/** Without its tree of reasons: see `isWhy`. */
export function isExplanation(value: unknown): value is Explanation {
  return has(explanation, value);
}

/** Reads as deep as the tree goes: only for what `plainCopy` has copied. */
export function isWhy(value: unknown): value is Explanation["why"] {
  return has(why, value);
}

export function isAudit(value: unknown): value is Audit {
  return has(audit, value);
}

export function isTable(value: unknown): value is Table {
  return has(table, value);
}
