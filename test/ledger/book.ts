import type {
  Entry,
  Indicator,
  IndicatorsInput,
  Ledger,
  LedgerProject,
  TallyOptions,
  Undecided,
} from "../../src/ledger/index.js";
import { tally } from "../../src/ledger/index.js";

/** An amount in yuan. */
export const cny = (amount: string) => ({ amount, currency: "CNY" });

/** 万元 as an amount. */
export const wan = (amount: number) => cny(`${amount}0000`);

const label = { zh: "指标", en: "indicator" };

/** Indicators that say no more than they must. */
export function indicators(...list: (Partial<Indicator> & Pick<Indicator, "id" | "of">)[]): IndicatorsInput {
  return { id: "city", edition: "1", indicators: list.map((each) => ({ label, better: "higher", ...each })) };
}

/** A whole event of project `p` in March that counts for unit `a`. */
export function entry(more: Partial<Entry> = {}): Entry {
  return {
    rule: "funds",
    as: "new",
    unit: "a",
    share: "1",
    count: "1",
    amount: wan(100),
    on: "2024-03-01",
    project: "p",
    event: "1",
    ...more,
  };
}

export function project(id: string, more: Partial<LedgerProject> = {}): LedgerProject {
  return {
    project: id,
    record: { id },
    stage: "signed",
    activity: "active",
    entered: {},
    first: {},
    funds: {},
    credit: [{ unit: "a", share: "1" }],
    ...more,
  };
}

export function undecided(more: Partial<Undecided> = {}): Undecided {
  return {
    rule: "funds",
    project: "p",
    event: "9",
    on: "2024-05-01",
    unknown: [{ reason: "amount", path: "event.amount" }],
    would: null,
    ...more,
  };
}

/** A ledger of 2024, as of its end. */
export function ledger(
  entries: readonly Entry[],
  projects: readonly LedgerProject[] = [],
  more: Partial<Ledger> = {},
): Ledger {
  return {
    definition: { id: "rules", edition: "1", hash: "0" },
    rules: ["funds", "signing"],
    period: { kind: "year", from: "2024-01-01", until: "2024-12-31" },
    asOf: projects.length > 0 ? "2024-12-31" : null,
    knownOn: null,
    entries,
    excluded: [],
    undecided: [],
    projects,
    ...more,
  };
}

/** The figures of one entrant, by indicator. */
export function figuresOf(
  definition: IndicatorsInput,
  book: Ledger,
  entrant: string,
  options: TallyOptions = {},
): Readonly<Record<string, unknown>> {
  const row = tally(definition, book, options).figures.find((each) => each.entrant === entrant);
  return Object.fromEntries(Object.entries(row?.figures ?? {}).map(([id, cell]) => [id, valueIn(cell)]));
}

/** The value of one figure. */
export function figure(of: Partial<Indicator> & Pick<Indicator, "of">, book: Ledger, options: TallyOptions = {}) {
  return figuresOf(indicators({ id: "it", ...of }), book, "a", options)["it"];
}

function valueIn(cell: unknown): unknown {
  const { value } = cell as { readonly value: unknown };
  return typeof value === "object" && value !== null && "amount" in value ? value.amount : value;
}
