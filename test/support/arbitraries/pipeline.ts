import * as fc from "fast-check";
import type { Condition } from "../../../src/condition/index.js";
import {
  type Activity,
  type Asks,
  type Gate,
  type MoveRule,
  type Permission,
  type PipelineInput,
  parsePipeline,
  type Requirement,
} from "../../../src/pipeline/index.js";

const stageIds = ["idea", "talks", "signed", "started", "producing"] as const;
const reasons = ["market", "land"] as const;

/** Few fields, so that what is asked for, what decides whether it is, and what is edited, often meet. */
export const fields = ["a", "b", "c.d", "c", "k", "m.n"] as const;
export const papers = ["licence", "permit"] as const;
/** What a hold is named by in generated gates, where it is. */
const holdIds = ["sound", "a"] as const;

/** A day of the first months of 2024: ends of months, the 29th of February, and the same day again, often. */
export const day: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("2024-01-31", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-31") },
  { weight: 3, arbitrary: fc.nat(90).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)) },
);

const field = fc.constantFrom(...fields);

/** Values that are there, that are nothing in every way, and one on whose way nothing can be written. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>("x", "yes", true, 5) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(null, "", "  ", false, "n/a", 0) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<() => unknown>(
        () => [],
        () => ({}),
        () => ["x"],
      )
      .map((make) => make()),
  },
);

const paper: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ on: day, validFrom: day, validUntil: day }, { requiredKeys: [] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      "",
      "n/a",
      { validUntil: "soon" },
      { on: "2024-02-30" },
      { validUntil: "n/a" },
    ),
  },
);

/** What somebody sets: path → value. */
export const changes: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(field, value) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom("a", "b", "k"), fc.constant("yes")) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...papers.map((id) => `evidence.${id}`)), paper) },
      { weight: 1, arbitrary: fc.tuple(fc.constant("steward"), fc.constantFrom("li", "wang", null)) },
    ),
    { maxLength: 4 },
  )
  .map((entries) => Object.fromEntries(entries));

/** What is registered: much of what gates ask for, and now and then nothing. */
export const firstChanges: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.subarray(["a", "b", "k", "m.n", "c.d"]),
    fc.constantFrom<unknown>("yes", true, 5),
    fc.option(paper),
    changes,
  )
  .map(([given, as, licence, set]) => ({
    ...Object.fromEntries(given.map((path) => [path, as])),
    ...(licence === null ? {} : { "evidence.licence": licence, "evidence.permit": { on: "2024-01-31" } }),
    ...set,
  }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 2, arbitrary: field.map((path): Condition => ({ field: path, is: true })) },
  { weight: 3, arbitrary: field.map((path): Condition => ({ field: path, equals: "yes" })) },
  { weight: 2, arbitrary: field.map((path): Condition => ({ field: path, atLeast: 5 })) },
  { weight: 1, arbitrary: field.map((path): Condition => ({ field: path, present: true })) },
  { weight: 1, arbitrary: fc.constantFrom(...stageIds).map((id): Condition => ({ field: "stage", equals: id })) },
  { weight: 1, arbitrary: field.map((path): Condition => ({ field: path, equals: { field: `before.${path}` } })) },
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 2, arbitrary: fc.array(leaf, { maxLength: 3 }).map((all): Condition => ({ all })) },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 2 }).map((any): Condition => ({ any })) },
  { weight: 1, arbitrary: leaf.map((not): Condition => ({ not })) },
);

const asks: fc.Arbitrary<Asks> = fc.letrec<{ asks: Asks; require: Requirement }>((self) => ({
  require: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: field },
    { weight: 2, arbitrary: fc.record({ if: condition, then: self("asks") }) },
  ),
  asks: fc.record(
    {
      require: fc.array(self("require"), { minLength: 1, maxLength: 2 }),
      hold: fc.array(
        fc.oneof(
          condition,
          fc.record({ that: condition, id: fc.constantFrom(...holdIds) }, { requiredKeys: ["that"] }),
        ),
        { minLength: 1, maxLength: 1 },
      ),
      evidence: fc.array(
        fc.oneof(
          fc.constantFrom(...papers),
          fc.record({
            evidence: fc.constantFrom(...papers),
            validFor: fc.constantFrom({ days: 30 }, { months: 1 }),
          }),
        ),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  ),
})).asks;

/** Who may: everybody, nobody, a role, the steward, who leaves a field as it was. */
const by: fc.Arbitrary<Permission> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Permission>("anyone") },
  { weight: 1, arbitrary: fc.constant<Permission>("nobody") },
  { weight: 3, arbitrary: fc.constant<Permission>({ field: "actor.role", equals: "lead" }) },
  { weight: 2, arbitrary: fc.constant<Permission>({ field: "actor.id", equals: { field: "steward" } }) },
  { weight: 1, arbitrary: fc.constant<Permission>({ field: "after.a", equals: { field: "before.a" } }) },
);

const gate: fc.Arbitrary<Gate> = fc
  .tuple(
    asks,
    fc.record(
      { cumulative: fc.boolean(), level: fc.constantFrom("blocking", "blocking", "warning"), waive: by },
      { requiredKeys: [] },
    ),
  )
  .map(([what, how]) => ({ ...what, ...how }) as Gate);

const someOf = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });

const activities: fc.Arbitrary<readonly Activity[]> = fc
  .subarray(
    [
      ["paused", "paused"],
      ["frozen", "paused"],
      ["lost", "closed"],
      ["done", "closed"],
    ] as const,
    { minLength: 1 },
  )
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map(([id, is]) =>
        fc
          .record(
            {
              stages: someOf(stageIds),
              reason: fc.constantFrom("required", "optional"),
              reasons: fc.constant(reasons.map((each) => ({ id: each }))),
              by,
              leave: by,
            },
            { requiredKeys: [] },
          )
          .map((rule) => ({ id, is, ...rule }) as Activity),
      ),
    ),
  );

/** In one stage no two holds have the same id. */
function onceNamed(gates: readonly Gate[]): readonly Gate[] {
  const seen = new Set<unknown>();
  return JSON.parse(JSON.stringify(gates), (_key, value: { that?: unknown; id?: unknown } | null) => {
    if (value?.that === undefined) return value;
    const { that, id } = value;
    if (seen.has(id)) return { that };
    seen.add(id);
    return value;
  });
}

function moves(ids: readonly string[], activityIds: readonly string[]): fc.Arbitrary<readonly MoveRule[] | undefined> {
  const rule = fc.record(
    {
      kind: fc.constantFrom("forward", "skip", "back"),
      from: someOf(ids),
      to: someOf(ids),
      by,
      gate: fc.constantFrom("asked", "not-asked"),
      activity: fc.constantFrom("active", ...activityIds),
      judged: fc.constantFrom("before", "after"),
    },
    { requiredKeys: ["judged", "by"] },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constant([{}]) },
    { weight: 5, arbitrary: fc.array(rule, { maxLength: 4 }) },
    { weight: 2, arbitrary: rule.map((first) => [first, {}]) },
  ) as fc.Arbitrary<readonly MoveRule[] | undefined>;
}

/** A small pipeline with all that keeps a project from moving: any gates, any rules, any ways of standing still. */
export const pipeline: fc.Arbitrary<PipelineInput> = fc
  .tuple(fc.constantFrom(4, 1, 2, 5, 3, 5, 4), activities)
  .chain(([count, ways]) => {
    const ids = stageIds.slice(0, count);
    const stages = fc.tuple(
      ...ids.map((id) =>
        fc.oneof(
          { weight: 2, arbitrary: fc.constant({ id }) },
          {
            weight: 2,
            arbitrary: fc.array(gate, { minLength: 1, maxLength: 2 }).map((gates) => ({ id, gates: onceNamed(gates) })),
          },
        ),
      ),
    );
    const activity = ways.map((way) => {
      const legal = way.stages?.filter((id) => (ids as readonly string[]).includes(id));
      const { stages: _, ...rest } = way;
      return legal && legal.length > 0 ? { ...rest, stages: legal } : rest;
    });
    return fc
      .record({
        stages,
        moves: moves(
          ids,
          ways.map(({ id }) => id),
        ),
        trim: fc.boolean(),
      })
      .map((rest): PipelineInput => ({ id: "p", edition: "1", ...rest, activities: activity }));
  });

/** Somebody: of a role, the steward or not, only a name, or nobody who says so. */
export const actor: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ id: "li", role: "lead" }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>({ id: "li" }, { id: "wang", role: "clerk" }, "li", undefined) },
);

/** What somebody wants: a stage and an activity so many further than now, a requirement by number. */
export interface Wish {
  readonly days: number;
  readonly actor: unknown;
  readonly reason: string | undefined;
  readonly what:
    | { readonly to: number; readonly set: Readonly<Record<string, unknown>> | undefined }
    | { readonly set: Readonly<Record<string, unknown>> }
    | { readonly activity: number }
    | { readonly waive: number; readonly until: number | undefined };
}

const about = {
  // Now and then a day too early.
  days: fc.constantFrom(0, 0, 0, 1, 2, 9, 31, -1),
  actor,
  reason: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...reasons) }, fc.constantFrom(undefined, "other", " ")),
};

/** From where one is to the next, mostly. */
const step = fc.constantFrom(1, 1, 1, 3, 1, 0, 2, 1, 1);

export const wishes = {
  move: fc.record({ ...about, what: fc.record({ to: step, set: fc.option(changes, { nil: undefined }) }) }),
  edit: fc.record({ ...about, what: fc.record({ set: changes }) }),
  stand: fc.record({ ...about, what: fc.record({ activity: step }) }),
  lift: fc.record({
    ...about,
    what: fc.record({ waive: fc.nat(30), until: fc.constantFrom(undefined, 0, 5, 60, -1) }),
  }),
} satisfies Record<string, fc.Arbitrary<Wish>>;

/** An event but for its id and project; stages and activities by number. */
type Happening = (names: {
  readonly stages: readonly string[];
  readonly activities: readonly Activity[];
}) => Readonly<Record<string, unknown>>;

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.nat(4).map(
      (at): Happening =>
        ({ stages }) => ({ kind: "entered", stage: pick(stages, at) }),
    ),
  },
  {
    weight: 2,
    arbitrary: changes.map(
      (set): Happening =>
        () => ({ kind: "amended", set }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(3).map(
      (at): Happening =>
        ({ activities }) => {
          const { id, is } = pick(activities, at);
          return { kind: is, as: id };
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("resumed", "reopened").map(
      (kind): Happening =>
        () => ({ kind }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("1亿元", "300万美元", "0.5亿元").map(
      (amount): Happening =>
        () => ({
          kind: "capital-arrived",
          amount,
        }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("contract", "intent").map(
      (c): Happening =>
        () => ({ kind: "signed", class: c }),
    ),
  },
);

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

/** A pipeline, and things that happened to two of its projects: in any order, legal or not, with clocks that run. */
export const story = fc
  .record({
    pipeline: pipeline.filter(({ activities = [] }) => activities.length > 0),
    registered: fc.array(
      fc.record({ on: fc.option(day, { nil: undefined, freq: 5 }), at: fc.nat(4), set: firstChanges }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    happenings: fc.array(
      fc.record({
        what: happening,
        on: day,
        late: fc.option(fc.nat(20), { nil: undefined }),
        seq: fc.constantFrom(undefined, undefined, 0, 1),
        of: fc.nat(1),
      }),
      { maxLength: 10, size: "max" },
    ),
  })
  .map(({ pipeline: input, registered, happenings }) => {
    const stages = input.stages.map(({ id }) => id);
    const [firstStage = "", last = ""] = [stages[0], stages.at(-1)];
    const clocks: PipelineInput["clocks"] = [
      { id: "c", from: { entered: firstStage }, until: { event: "signed" }, within: { days: 20 }, warn: 5 },
    ];
    const durations: PipelineInput["durations"] = [
      { id: "d", from: { entered: firstStage }, until: { entered: last } },
    ];
    const registrations = registered.map(({ on, at, set }, index) => ({
      id: `r${index}`,
      project: `p${index}`,
      kind: "registered",
      ...(on === undefined ? {} : { on }),
      stage: pick(stages, at),
      record: Object.fromEntries(Object.entries(set).filter(([path]) => !path.includes("."))),
    }));
    const events = happenings.map(({ what, on, late, seq, of }, index) => ({
      id: `e${index}`,
      project: `p${of % registered.length}`,
      on,
      ...(late === undefined ? {} : { recordedOn: shifted(on, late) }),
      ...(seq === undefined ? {} : { seq }),
      ...what({ stages, activities: input.activities ?? [] }),
    }));
    const all: readonly Readonly<Record<string, unknown>>[] = [...registrations, ...events];
    return { pipeline: parsePipeline({ ...input, clocks, durations }), events: all };
  });

export function shifted(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Gates that more knowledge can only meet, what a record has of what they ask, and what to give for each field. */
export interface MonotoneGate {
  readonly gates: readonly Gate[];
  readonly record: Readonly<Record<string, unknown>>;
  readonly give: (field: string) => unknown;
}

const names = {
  required: ["r1", "r2", "deep.r3"],
  deciding: ["d1", "d2"],
  held: ["h1", "h2"],
  papers: ["evidence.licence", "evidence.permit"],
} as const;

/** Only such conditions as have an answer once their one field has, or that all parts must meet. */
const monotoneAsks: fc.Arbitrary<Asks> = fc.letrec<{ asks: Asks; require: Requirement }>((self) => ({
  require: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(...names.required, ...names.deciding) },
    {
      weight: 2,
      arbitrary: fc.record({
        if: fc
          .tuple(fc.constantFrom(...names.deciding), fc.boolean())
          .map(([path, strict]): Condition => (strict ? { field: path, is: "yes" } : { field: path, equals: "yes" })),
        then: self("asks"),
      }),
    },
  ),
  asks: fc.record(
    {
      require: fc.array(self("require"), { minLength: 1, maxLength: 3 }),
      hold: fc.constantFrom<readonly Condition[]>(
        [{ field: "h1", atLeast: 5 }],
        [
          {
            all: [
              { field: "h1", atLeast: 5 },
              {
                all: [
                  { field: "h2", atLeast: 5 },
                  { field: "h2", atMost: 9 },
                ],
              },
            ],
          },
        ],
        [{ field: "h1", atMost: { field: "h2" } }],
      ),
      evidence: fc.constantFrom(["licence"], ["licence", { evidence: "permit", validFor: { days: 30 } }]),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Asks>,
})).asks;

export const monotoneGate: fc.Arbitrary<MonotoneGate> = fc
  .record({
    gates: fc.array(monotoneAsks, { minLength: 1, maxLength: 3 }),
    given: fc.subarray([...names.required, ...names.held], { maxLength: 3 }),
    decided: fc.tuple(fc.constantFrom("yes", "yes", "no", null), fc.constantFrom("yes", "no", null, undefined)),
    papers: fc.array(fc.constantFrom({ on: "2023-01-01", validUntil: "2023-12-31" }, null, undefined), {
      minLength: 2,
      maxLength: 2,
    }),
  })
  .map(({ gates, given, decided, papers }) => {
    const give = (field: string): unknown => {
      if (field.startsWith("evidence.")) return { on: "2024-05-01", validUntil: "2024-12-31" };
      return field.startsWith("h") ? 5 : field.startsWith("d") && !field.includes(".") ? "no" : "x";
    };
    const [d1, d2] = decided;
    const [licence, permit] = papers;
    const record = { ...Object.fromEntries(given.filter((f) => !f.includes(".")).map((f) => [f, give(f)])), d1, d2 };
    return { gates, record: { ...record, evidence: { licence, permit } }, give };
  });
