import type { Period } from "../../calendar/index.js";
import { ask, type Condition, type Look, lookIn, type Seen } from "../../condition/index.js";
import type { Rational } from "../../exact/index.js";
import { ANY_UNIT, type FigureTable, type Lack } from "../../figure/index.js";
import type { Indicator } from "../indicator.js";
import type { Part } from "../tallied.js";

/** A period that is past, and its figures. */
export interface Past {
  readonly period: Period;
  readonly table: FigureTable;
}

/** How many periods in a row, up to the last, a condition held; nobody knows where one of them cannot be told. */
export function streakPart({ id, of }: Indicator, past: readonly Past[], trim: boolean): Part {
  const { streak } = of as { readonly streak: Condition };
  const entrants = past.at(-1)?.table.entrants.map((each) => each.id) ?? [];
  const fixed = entrants.map((entrant) => {
    let length = 0;
    for (const { table } of [...past].reverse()) {
      const verdict = ask(streak, lookAt(table, entrant), { trim });
      if (verdict === "unknown") return { entrant, value: null };
      if (verdict === "false") break;
      length++;
    }
    return { entrant, value: String(length) };
  });
  return { indicator: id, rows: [], fixed };
}

/** What a condition sees of the row of an entrant. */
function lookAt(table: FigureTable, entrant: string): Look {
  const place = table.entrants.findIndex(({ id }) => id === entrant);
  const fields = lookIn({ entrant: table.entrants[place]?.fields });
  return (subject) => {
    const [root, figure = "", ...facet] = subject.field.split(".");
    if (root !== "figures") return fields(subject);
    const { unit, values } = table.column(figure, facet.join("."));
    return seenOf(values[place] ?? "notReported", unit);
  };
}

function seenOf(value: Rational | Lack, unit: string): Seen {
  if (value === "notApplicable") return { kind: "value", value: "n/a" };
  if (typeof value === "string") return { kind: "value", value: undefined };
  return { kind: "quantity", quantity: { value, unit: unit === ANY_UNIT ? "" : unit } };
}
