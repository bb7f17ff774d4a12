import { isPlain } from "../../reason/index.js";
import type { DroppedShare, Part, Tally } from "../tallied.js";

/** Whether something has the form of a tally, down to its rows. */
export function isTally(input: unknown): input is Tally {
  try {
    const { figures, parts, projects, dropped, unplaced, indicators } = input as Tally;
    const length = indicators === null ? 0 : indicators.indicators.length;
    return (
      [figures, parts, projects, dropped, unplaced].every(Array.isArray) &&
      parts.length === length &&
      every(projects, isText) &&
      every(unplaced, isText) &&
      every(dropped, isDropped) &&
      every(figures, ({ entrant }) => isText(entrant)) &&
      every(parts, (part, at) => part.indicator === indicators?.indicators[at]?.id && isPart(part))
    );
  } catch {
    // What cannot be read is none.
    return false;
  }
}

/** Holes in a list are nothing, too. */
function every<Row>(list: readonly Row[], holds: (row: Row, at: number) => boolean): boolean {
  for (let at = 0; at < list.length; at++) if (!holds(list[at] as Row, at)) return false;
  return true;
}

function isPart({ rows, fixed }: Part): boolean {
  return (
    every(rows, ({ entrant, sure, more }) => isText(entrant) && isPlain(sure) && (more == null || isPlain(more))) &&
    (fixed === undefined || every(fixed, ({ entrant, value }) => isText(entrant) && value !== undefined))
  );
}

function isDropped({ indicator, rule, project, event, unit }: DroppedShare): boolean {
  return [indicator, rule, project, event, unit].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
