import type { ChainInput } from "../../src/chain/index.js";

/**
 * A chain of sixteen nodes for electric vehicles, made up: which node supplies which, and how many thousand vehicles a year
 * each could serve.
 */
const capacities: Readonly<Record<string, string>> = {
  lithium: "12",
  nickel: "6",
  graphite: "20",
  carbonate: "11",
  cathode: "10",
  anode: "14",
  separator: "5",
  electrolyte: "9",
  cell: "9",
  bms: "4",
  pack: "8",
  "power-chip": "3",
  inverter: "6",
  motor: "8",
  vehicle: "7",
  charging: "40",
};

const supplies = `lithium>carbonate carbonate>cathode nickel>cathode graphite>anode cathode>cell anode>cell
  separator>cell electrolyte>cell cell>pack bms>pack power-chip>inverter inverter>vehicle motor>vehicle pack>vehicle
  vehicle>charging`;

export const vehicle = {
  id: "vehicle",
  edition: "1",
  asOf: "2026-10-31",
  region: { code: "320400" },
  nodes: Object.keys(capacities).map((id) => ({ id })),
  edges: supplies.split(/\s+/).map((edge) => {
    const [from = "", to = ""] = edge.split(">");
    return { from, to, kind: "supplies" as const, perUnit: "1" };
  }),
  facts: Object.entries(capacities).map(([node, capacity]) => ({
    node,
    period: "2025",
    basis: "measured" as const,
    capacity,
    supply: "3",
  })),
} satisfies ChainInput;
