import * as fc from "fast-check";
import { writeDay } from "../../src/calendar/index.js";
import { type Pipeline, parsePipeline } from "../../src/pipeline/index.js";
import { steering, story } from "./steering.js";

/** What a host may hold for an amount: nothing, not applicable, plain and spelt money, other currencies, both, no money. */
const total = fc.constantFrom(
  ...[undefined, null, "", "n/a", 0, "0", "0元", "1亿元", "4999.99万元", "1.5亿元", "3000万美元", "待定", 5, "1/3"],
  ...[{ amount: "10/3", currency: "CNY" }, ["1亿元", "100万美元"], ["1亿元", "?"], []],
);
const flag = fc.constantFrom(true, false, undefined, null);

const record = fc.record({
  total,
  funds: fc.constantFrom(undefined, "0", "1亿元"),
  investor: fc.constantFrom("甲", "", undefined),
  land: fc.constantFrom("证", undefined),
  flags: fc.record({ a: flag, b: flag, c: flag }),
});

const FIRST = 19_500; // 2023-05-23
export const day = fc.integer({ min: FIRST, max: FIRST + 400 }).map(writeDay);

const stage = fc.constantFrom(...steering.stages.map(({ id }) => id));
const step = fc.oneof(
  { weight: 5, arbitrary: stage },
  { weight: 1, arbitrary: fc.constantFrom("paused", "resumed", "lost") },
);

type Event = Readonly<Record<string, unknown>>;

/** What happened to one project: moves of every kind, pauses, an amendment, and now and then a correction of a move. */
const history = fc
  .record({
    record,
    begins: fc.tuple(day, stage),
    steps: fc.array(fc.tuple(day, step), { maxLength: 5 }),
    amended: fc.option(fc.tuple(day, total, flag)),
    corrected: fc.option(fc.record({ which: fc.nat(5), to: fc.option(day), recordedOn: day }), { freq: 3 }),
  })
  .map(({ record, begins, steps, amended, corrected }) => (project: string): readonly Event[] => {
    const sorted = [...steps].sort(([a], [b]) => (a < b ? -1 : 1));
    const [, ...told] = story(project, record, [begins, ...sorted]);
    const events: Event[] = [
      { id: `${project}-0`, project, kind: "registered", on: begins[0], stage: begins[1], record },
    ];
    events.push(...told);
    if (amended) {
      const [on, value = null, a = null] = amended;
      events.push({ id: `${project}-a`, project, kind: "amended", on, set: { total: value, "flags.a": a } });
    }
    const target = corrected ? told[corrected.which] : undefined;
    if (corrected && target) {
      const { id, project: _, ...body } = target as Event;
      const says = corrected.to === null ? { void: true } : { with: { ...body, on: corrected.to } };
      const { recordedOn } = corrected;
      events.push({
        id: `${project}-c`,
        project,
        kind: "corrected",
        on: recordedOn,
        recordedOn,
        corrects: id,
        ...says,
      });
    }
    return events;
  });

/** The events of some projects, with ids in an order that is not that of the list. */
export const histories: fc.Arbitrary<readonly Event[]> = fc
  .array(history, { maxLength: 8 })
  .map((all) => all.flatMap((events, index) => events(`p${(index * 7) % 11}`)));

export const flags = ["a", "b", "c"] as const;

/** The steering pipeline with plans by flags, any of which may be unknown: one disjoint, one not. */
export const flagged: Pipeline = parsePipeline({
  ...steering,
  plans: [
    ...(steering.plans ?? []),
    { id: "disjoint", amount: "total", disjoint: true, batches: byFlags() },
    { id: "loose", amount: "total", batches: byFlags() },
  ],
});

function byFlags() {
  return flags.map((id) => ({ id, where: { field: `flags.${id}`, equals: true } }));
}
