import { describe, expect, test } from "vitest";
import { tuanfeng } from "../../src/presets/index.js";
import { explain, rank, type ScorecardInput, type StandingRow } from "../../src/race/index.js";
import { card, figures } from "./race.js";

const x = [{ id: "x", of: "x", points: "value" }] as const;
const scored = (more: Partial<ScorecardInput>): ScorecardInput => ({ ...card(x), ...more });
const by = <T>(rows: readonly StandingRow[], of: (row: StandingRow) => T) =>
  Object.fromEntries(rows.map((row) => [row.entrant, of(row)]));
const points = (of: Readonly<Record<string, number>>, more: Readonly<Record<string, object>> = {}) =>
  figures(Object.fromEntries(Object.entries(of).map(([id, own]) => [id, { x: own }])), more);
const prize = (en: string, count: string) => ({ label: { zh: en, en }, count });
const open = (effect: "zero" | "last" | "unranked" | "no-award") => [
  { id: "v", if: { field: "entrant.v", equals: true }, effect } as const,
];
const known = { v: false };

describe("a prize that hangs on a veto of which it cannot be told", () => {
  const awards = [{ id: "p", among: "eligible", ties: "include", places: [prize("1", "1"), prize("2", "1")] }] as const;
  const three = (effect: Parameters<typeof open>[0]) =>
    rank(scored({ vetoes: open(effect), awards }), points({ A: 9, B: 8, C: 7 }, { B: known, C: known }));
  const won = (rows: readonly StandingRow[]) =>
    by(rows, ({ awards: [own] = [] }) => own && `${own.prize ?? own.state}${own.provisional ? "?" : ""}`);

  test("is held out to the one next in line: it is undecided, and says on whom it hangs", () => {
    expect(won(three("no-award").rows)).toEqual({ A: "1?", B: "2?", C: "undecided?" });
    expect(three("no-award").rows[2]!.awards![0]!.says.en).toBe(
      'whether it gets a prize of "p" hangs on others of whom it cannot be told, and it does not yet',
    );
  });

  test("whether that veto bars from the award, places last or takes out of the ranking; to nobody further down", () => {
    for (const effect of ["last", "unranked", "zero"] as const)
      expect(won(three(effect).rows)).toEqual({ A: "1?", B: "2?", C: "undecided?" });
    const four = points({ A: 9, B: 8, C: 7, D: 6 }, { B: known, C: known, D: known });
    expect(won(rank(scored({ vetoes: open("unranked"), awards }), four).rows)["D"]).toBeUndefined();
  });

  test("hangs on one who may come before it, be level with it, or fall behind it", () => {
    const vetoes = [
      { id: "v", if: { field: "entrant.v", equals: true }, effect: "zero" },
      { id: "w", if: { field: "entrant.w", equals: true }, effect: "last" },
    ] as const;
    // Level, both have the first prize.
    const scorecard = scored({ vetoes, awards: [{ ...awards[0], ties: "exclude" }] });
    const { rows } = rank(scorecard, points({ A: 2, B: 0 }, { B: { v: false, w: false } }));
    expect(won(rows)).toEqual({ A: "1?", B: "2?" });
  });

  test("is certain where it is the same whatever comes out", () => {
    const table = points({ A: 9, B: 8, C: 7 }, { A: known, B: known });
    expect(won(rank(scored({ vetoes: open("last"), awards }), table).rows)).toEqual({ A: "1", B: "2", C: undefined });
  });
});

describe("a prize that is for others", () => {
  const award = (gate: object) =>
    scored({
      groups: "entrant.group",
      awards: [{ id: "cities", gate: gate as never, among: "eligible", ties: "include", places: [prize("1st", "2")] }],
    });
  const groups = { City: { group: "cities" }, Lazy: { group: "cities" }, County: { group: "counties" } };
  const table = points({ City: 9, Lazy: 8, County: 7 }, groups);
  const states = (gate: object) => by(rank(award(gate), table).rows, (row) => row.awards!.map((each) => each.state));
  const cities = { field: "entrant.group", equals: "cities" };

  test("is not lost by those whom their own fields alone keep out; only by what they did not achieve", () => {
    expect(states(cities)).toEqual({ City: ["won"], Lazy: ["won"], County: [] });
    const achieved = { all: [cities, { of: "x", atLeast: "9" }] };
    expect(states(achieved)).toEqual({ City: ["won"], Lazy: ["lost"], County: [] });
    expect(explain(award(achieved), table, "County").results![0]!.says.en).toBe(
      'a prize of "cities" is not for it: entrant.group equals cities: no (it is counties); x is at least 9: no (it is 7)',
    );
  });
});

describe("a grade", () => {
  const cuts = [{ atLeast: "8", is: "A" }, { atLeast: "5", is: "B" }, { else: "C" }];
  const graded = (grades: object, more: Partial<ScorecardInput> = {}) =>
    scored({ grades: { by: "total", cuts, ...grades } as never, ...more });
  const grade = (scorecard: ScorecardInput, table: ReturnType<typeof points>) =>
    by(rank(scorecard, table).rows, ({ grade: own }) => `${own!.is}${own!.provisional ? "?" : ""}`);
  const unknown = { field: "entrant.u", equals: true };

  test("that would be assigned is the one that it has anyway, and so is certain", () => {
    const assign = [{ if: unknown, is: "B" }];
    expect(grade(graded({ assign }), points({ P: 6, Q: 9 }))).toEqual({ P: "B", Q: "A?" });
  });

  test("that is the best goes no higher, whatever may move it up", () => {
    const move = [{ if: unknown, steps: "1" }];
    expect(grade(graded({ move }), points({ P: 6, Q: 9 }))).toEqual({ P: "B?", Q: "A" });
  });

  test("is by the next assignment that holds, where the first cannot be told; certain where both give the same", () => {
    const two = (is: string) => [
      { if: unknown, is },
      { if: { of: "x", atLeast: "0" }, is: "B" },
    ];
    expect(grade(graded({ assign: two("B") }), points({ P: 9 }))).toEqual({ P: "B" });
    expect(grade(graded({ assign: two("C") }), points({ P: 9 }))).toEqual({ P: "B?" });
  });

  test("by total hangs on no veto but its own, unless points are compared with peers", () => {
    const table = points({ P: 9, Q: 6 }, { Q: known });
    expect(grade(graded({}, { vetoes: open("last") }), table)).toEqual({ P: "A", Q: "B" });
    expect(grade(graded({}, { vetoes: open("zero") }), table)).toEqual({ P: "A?", Q: "B" });
    expect(grade(graded({}, { vetoes: open("unranked") }), table)).toEqual({ P: "A?", Q: "B" });
    const peers = [{ id: "x", of: { gap: "x", to: "mean" }, points: "value" }] as const;
    expect(grade(graded({}, { nodes: peers, vetoes: open("unranked") }), table)).toEqual({ P: "C?", Q: "C?" });
  });

  test("by share hangs on who may leave, and on who may fall behind", () => {
    const share = { by: "share", cuts: [{ atMost: "50%", is: "A" }, { else: "B" }], base: "ranked", ties: "include" };
    const table = points({ P: 9, Q: 8, R: 7, S: 6 }, { P: known, Q: known, S: known });
    const of = (effect: Parameters<typeof open>[0]) =>
      grade(scored({ grades: share as never, vetoes: open(effect) }), table);
    // Without R, half of three is one.
    expect(of("unranked")).toEqual({ P: "A", Q: "A?", R: "B?", S: "B" });
    expect(of("last")).toEqual({ P: "A", Q: "A", R: "B", S: "B" });
  });
});

test("one project of which it is not known whether it is vetoed leaves the admission of the others certain", () => {
  const ids = [...JSON.stringify(tuanfeng.nodes).matchAll(/"given":"([^"]+)"/g)].map(([, id]) => id);
  const project = (entrant: string, more: object) => ({
    entrant,
    ...more,
    figures: Object.fromEntries(ids.map((id) => [id, 5])),
  });
  const { rows } = rank(tuanfeng, [project("A", {}), project("B", { vetoed: false })] as never);
  expect(by(rows, (row) => row.grade!.provisional)).toEqual({ A: true, B: false });
});

describe("a list", () => {
  const black = {
    id: "black",
    where: { of: { place: "total", from: "worst" }, atMost: "1" },
    ties: "include",
  } as const;
  const states = (rows: readonly StandingRow[]) =>
    by(rows, ({ lists: [own] = [] }) => own && `${own.state}${own.provisional ? "?" : ""}`);

  test("says of whom a veto that cannot be told may take off it, and whom it may bring onto it", () => {
    const scorecard = scored({ lists: [black], vetoes: open("last") });
    const table = points({ A: 9, B: 8, C: 7 }, { B: known, C: known });
    const { rows } = rank(scorecard, table);
    expect(states(rows)).toEqual({ A: "undecided?", B: undefined, C: "on?" });
    expect(by(rows, ({ lists: [own] = [] }) => own?.says.en)).toEqual({
      A: 'an open veto may bring it onto the list "black", and it is not on it yet: total place from the last is at most 1: no (it is 3)',
      B: undefined,
      C: 'on the list "black" as long as no open veto changes that: total place from the last is at most 1: yes (it is 1)',
    });
  });

  test("is certain of those whom no such veto can reach", () => {
    const table = points({ A: 9, B: 8, C: 7 }, { A: known, B: known });
    expect(states(rank(scored({ lists: [black], vetoes: open("last") }), table).rows)).toEqual({ C: "on" });
    // Without C, B is the last.
    expect(states(rank(scored({ lists: [black], vetoes: open("unranked") }), table).rows)).toEqual({
      B: "undecided?",
      C: "on?",
    });
  });

  test("of those with points hangs on a veto that leaves none, also for one that is not ranked", () => {
    const rich = { id: "rich", where: { of: { points: "total" }, atLeast: "8" } } as const;
    const vetoes = [
      ...open("zero"),
      { id: "w", if: { field: "entrant.w", equals: true }, effect: "unranked" },
    ] as const;
    const stood = { v: false, w: false };
    const table = points({ A: 9, B: 8, C: 7 }, { A: { w: true }, B: { w: false }, C: stood });
    const { rows } = rank(scored({ lists: [rich], vetoes }), table);
    expect(by(rows, ({ place }) => place)).toEqual({ A: null, B: 1, C: 2 });
    expect(states(rows)).toEqual({ A: "on?", B: "on?", C: undefined });
  });
});
