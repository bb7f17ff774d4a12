import type { ScorecardInput } from "../../src/race/index.js";

/** Figures that are amounts, whatever the preset: in yuan, or in dollars. */
const amounts: Readonly<Record<string, string>> = {
  ...unit(
    "000万元",
    "domestic foreign task infrastructure fixedAssets newFirmSales funds contracted arrived largestProject meanOutput meanTax",
  ),
  ...unit("000万美元", "foreignContracted foreignUsed manufacturingUsed exports foreignArrived"),
};

function unit(of: string, ids: string): Record<string, string> {
  return Object.fromEntries(ids.split(" ").map((id) => [id, of]));
}

/** A table of so many entrants with every figure that a preset declares; `draw` gives each number, in 1 to 15. */
export function table(preset: ScorecardInput, size: number, draw: () => number) {
  const within = objectsIn(preset);
  const ranges = new Map(within.flatMap((each) => ("given" in each ? [[each["given"], rangeOf(each["outOf"])]] : [])));
  const targets = within.flatMap(({ target }) => (typeof target === "string" ? [target] : []));
  const peers = within.map((each) => groupOf(each["peers"]));
  const fields = Object.assign({}, ...within.map(fieldOf), ...peers, groupOf(preset.groups));
  return Array.from({ length: size }, (_none, at) => ({
    entrant: `E${at}`,
    ...(fields as Record<string, string | boolean>),
    figures: Object.fromEntries(
      Object.keys(preset.figures ?? {}).map((id) => {
        const [low, high] = ranges.get(id) ?? [1, 15];
        const number = () => {
          const drawn = Math.max(low, Math.min(draw(), high));
          return id in amounts && !ranges.has(id) ? `${drawn}${amounts[id]}` : drawn;
        };
        const named = Object.fromEntries(targets.map((name) => [name, number()]));
        return [id, { value: number(), target: number(), previous: number(), schedule: number(), targets: named }];
      }),
    ),
  }));
}

/** Every object within a value. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
    ...Object.values(value).flatMap(objectsIn),
  ];
}

function rangeOf(outOf: unknown): readonly [number, number] {
  const [low, high] = Array.isArray(outOf) ? outOf : ["0", outOf];
  return [Number(low), Number(high)];
}

/** What a condition asks of the entrant, answered: with the text that it names, and no where it asks yes or no. */
function fieldOf({ field, equals, is }: Record<string, unknown>): Record<string, unknown> {
  if (typeof field !== "string" || !field.startsWith("entrant.")) return {};
  const said = equals ?? is;
  return { [field.slice("entrant.".length)]: said === true ? false : said };
}

function groupOf(groups: unknown): Record<string, unknown> {
  return typeof groups === "string" ? { [groups.slice("entrant.".length)]: "one" } : {};
}
