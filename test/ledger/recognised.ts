import { type Ledger, type RecogniseOptions, type Rule, recognise } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";

export const pipeline = {
  id: "short",
  edition: "1",
  stages: [{ id: "talks" }, { id: "started" }, { id: "producing" }],
  kinds: ["paid", "output"],
};

export type Told = Readonly<Record<string, unknown>>;

/** A project of 甲's own, with what else its record has. */
export function project(id: string, record: Told = {}): Told {
  return { id, credit: [{ unit: "甲", share: "1" }], ...record };
}

export const counted = { id: "r", event: "signed", amount: "event.amount", credit: "recorded" } satisfies Rule;

/** One rule that differs from counting every signing, and what comes of some events under it. */
export function under(
  rule: Partial<Rule>,
  events: readonly Told[],
  options: Partial<RecogniseOptions> & { readonly asOf?: string; readonly knownOn?: string } = {},
): Ledger {
  const { asOf = "2024-12-31", knownOn, ...rest } = options;
  const { dossiers } = replay(pipeline, events, { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
  const recognition = { id: "place", edition: "1", rules: [{ ...counted, ...rule }] };
  return recognise(recognition, dossiers, { period: asOf.slice(0, 4), ...rest });
}

/** What came of each event, in a few words: `"counted 甲 1 1200000000"`, `"excluded where"`, `"undecided amount event.amount"`. */
export function outcomes({ entries, excluded, undecided }: Ledger): Record<string, string> {
  const rows = [
    ...entries.map(({ event, as, unit, count, amount }) => [event, `${as} ${unit} ${count} ${amount?.amount ?? "-"}`]),
    ...excluded.map(({ event, reason, detail }) => [event, `excluded ${reason}${detail ? ` ${detail}` : ""}`]),
    ...undecided.map(({ event, unknown }) => [
      event,
      `undecided ${unknown.map(({ reason, path }) => `${reason} ${path}`).join(", ")}`,
    ]),
  ] as [string, string][];
  const told: Record<string, string> = {};
  for (const [event, row] of rows) told[event] = told[event] === undefined ? row : `${told[event]}; ${row}`;
  return told;
}

/** What came of one signing of one project. */
export function signing(rule: Partial<Rule>, record: Told, event: Told = {}): string | undefined {
  const signed = {
    id: "e",
    project: "p",
    kind: "signed",
    on: "2024-05-20",
    class: "contract",
    amount: "2亿元",
    ...event,
  };
  return outcomes(under(rule, [project("p", record), signed]))["e"];
}
