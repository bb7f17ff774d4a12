import * as fc from "fast-check";
import type { ProjectEvent } from "../../src/project/index.js";

/** Few days, so that events often meet on one. */
export const day = fc.constantFrom("2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01", "2024-12-31");
const id = fc.constantFrom("a", "b", "𠀀");
const share = fc.constantFrom("50%", "1/2", 1, "0.3");
const words = fc.constantFrom("土地未落实", { zh: "等待批复", en: "awaiting approval" });
const money = fc.constantFrom("1亿元", "3000万美元", "0.1元", { amount: "10/3", currency: "CNY" }, "0元");
/** No name of a field is one that every object has. */
export const json = fc.jsonValue({ maxDepth: 1 }).filter((value) => !JSON.stringify(value).includes("__proto__"));
const path = fc.constantFrom("name", "investment.total", "funds", "funds.total", "investors.0.name", "a.b.c", "tags.0");
const set = fc.dictionary(path, fc.oneof(json, money), { maxKeys: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const record = fc.record(
  {
    name: json,
    investment: fc.oneof(json, fc.record({ total: money })),
    funds: fc.oneof(json, fc.record({ total: fc.oneof(money, json) })),
    milestones: fc.oneof(json, fc.constant({ a: { due: "2024-01-31" } })),
    waivers: fc.oneof(json, fc.constant([])),
    own: json,
  },
  { requiredKeys: [] },
);

const fields: Readonly<Record<string, fc.Arbitrary<object>>> = {
  registered: fc.record({ record, stage: maybe(id) }),
  amended: fc.record({ set }),
  entered: fc.record({ stage: id, set: maybe(set), reason: maybe(words) }),
  signed: fc.record({ class: id, amount: fc.option(money), set: maybe(set) }),
  "capital-arrived": fc.record({ amount: money, as: maybe(fc.constantFrom("land", "total")) }),
  "capital-increased": fc.record({ amount: money }),
  "credit-changed": fc.record({ credit: fc.array(fc.record({ unit: id, share, from: maybe(day) }), { maxLength: 2 }) }),
  planned: fc.record({ milestone: id, due: day }),
  "evidence-attached": fc.record({ evidence: id, validFrom: maybe(day), validUntil: maybe(day) }),
  waived: fc.record({ stage: id, requirement: id, reason: words, until: maybe(day) }),
  paused: fc.record({ reason: maybe(words), as: maybe(id) }),
  resumed: fc.record({ reason: maybe(words) }),
  closed: fc.record({ as: id }),
  reopened: fc.record({ own: json }),
};

const body: fc.Arbitrary<object> = fc
  .constantFrom(...Object.entries(fields))
  .chain(([kind, own]) => own.map((said) => ({ kind, ...said })));

const header = {
  project: fc.constantFrom("p", "p", "p", "q"),
  on: day,
  recordedOn: maybe(day),
  seq: maybe(fc.nat({ max: 1 })),
  by: maybe(fc.constantFrom("张三", { id: "u1", role: "steward", own: 1 })),
};

type Correction = { readonly target: number } & ({ readonly with: object } | { readonly void: true });

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ target: fc.nat({ max: 12 }), void: fc.constant(true as const) }),
  fc.record({ target: fc.nat({ max: 12 }), with: fc.tuple(body, maybe(day)).map(([said, on]) => ({ ...said, on })) }),
);

const one = fc.tuple(fc.record(header), fc.oneof({ weight: 3, arbitrary: body }, { weight: 1, arbitrary: correction }));

/** Sound events of two projects, of all kinds: many of one day, corrected, and correcting one another. */
export const events: fc.Arbitrary<ProjectEvent[]> = fc
  .array(one, { minLength: 1, maxLength: 12 })
  .map((all) => all.map(([common, said], index) => named(index, { ...common, ...saidBy(said) })));

/** The same, each with the day on which it was recorded. */
export const recorded: fc.Arbitrary<ProjectEvent[]> = fc
  .tuple(events, fc.array(day, { minLength: 12, maxLength: 12 }))
  .map(([all, days]) => all.map((event, index) => ({ ...event, recordedOn: days[index] })));

function saidBy(said: object | Correction): object {
  if (!("target" in said)) return said;
  const { target, ...rest } = said;
  return { kind: "corrected", corrects: `e${target}`, ...rest };
}

/** As JSON has it, an undefined field is not there. */
function named(index: number, said: object): ProjectEvent {
  return JSON.parse(JSON.stringify({ id: `e${index}`, ...said })) as ProjectEvent;
}
