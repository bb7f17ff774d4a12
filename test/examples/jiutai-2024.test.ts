import { type FigureCell, type FigureRow, rank, recognise, replay, tally, trace, withTargets } from "saima";
import { describe, expect, test } from "vitest";
import { indicators, pipeline, rates, recognition } from "../../examples/jiutai-2024/definitions.mjs";
import { published } from "../../examples/jiutai-2024/generate.mjs";
import {
  data,
  figuresOf,
  june,
  ledgers,
  ledgersOf,
  paper,
  race,
  report,
} from "../../examples/jiutai-2024/half-year.mjs";
import { units } from "../../examples/jiutai-2024/units.mjs";

// What the district published on 1 August 2024: January to June 43 of 50 contract-type industrial projects of 1亿元 and more, 163.87 of
// 260亿元 in place, 194 new negotiations with 1483.01亿元 intended, 41 activities, 9 outbound trips, 13 fairs, 4 trainings, 35
// firms visited; to 1 August 50 newly signed projects and 4 of agreements.
const ofDistrict = (given: typeof ledgers) => figuresOf(given, "all")[0] as FigureRow;
const facet = (row: FigureRow | undefined, id: string, name: "value" | "target" = "value") =>
  (row?.figures[id] as FigureCell | undefined)?.[name];
const yuan = (亿: string) => ({ amount: `${BigInt(亿.replace(".", "")) * 1_000_000n}`, currency: "CNY" });

describe("the half-year of Jiutai", () => {
  const district = ofDistrict(ledgers);

  test.each([
    ["contracts", "43"],
    ["funds", yuan("163.87")],
    ["negotiations", "194"],
    ["intended", yuan("1483.01")],
    ["activities", "41"],
    ["trips", "9"],
    ["fairs", "13"],
    ["trainings", "4"],
    ["visits", "35"],
  ])("comes to the %s that were published", (id, is) => {
    expect(facet(district, id)).toEqual(is);
  });

  test.each([
    ["signed", "50"],
    ["agreements", "4"],
  ])("comes to the %s of 1 August", (id, is) => {
    expect(facet(ofDistrict(ledgersOf(report)), id)).toEqual(is);
  });

  test("stands where the report says it stands: 86.00 %, 63.03 %, 13.03 points ahead of the linear schedule", () => {
    const says = paper.headline.map(({ progress }) => progress.says.zh);
    expect(says[0]).toContain("完成年度目标任务的86.00%");
    expect(says[1]).toContain("完成年度目标任务的63.03%");
    expect(says[1]).toContain("超时序进度13.03个百分点");
  });

  test("has seventy units in groups, and some 250 projects; tasks of the units add up to those of the district", () => {
    expect(units).toHaveLength(70);
    expect(new Set(units.map(({ group }) => group)).size).toBe(5);
    const projects = ledgers.projects.projects.length;
    expect(projects).toBeGreaterThan(240);
    expect(projects).toBeLessThan(300);
    const tasks = race.figures.map((row) => Number(facet(row, "contracts", "target") ?? 0));
    expect(tasks.reduce((sum, each) => sum + each, 0)).toBe(50);
  });

  test("its units' figures add up to the district's", () => {
    for (const id of ["contracts", "negotiations"]) {
      const each = figuresOf(ledgers, "unit").map((row) => Number(facet(row, id)));
      expect(each.reduce((sum, one) => sum + one, 0)).toBe(Number(facet(district, id)));
    }
  });

  test("every reason for not counting an event is met three times and more, and nothing is undecided", () => {
    const { excluded, undecided } = ledgers.projects;
    const met = new Map<string, number>();
    for (const { rule, reason, detail } of excluded) {
      const name = reason === "exclude" || reason === "evidence" ? `${rule} ${detail}` : reason;
      met.set(name, (met.get(name) ?? 0) + 1);
    }
    const exclusions = recognition.rules.flatMap(({ id, exclude = [], evidence = [] }) =>
      [...exclude.map((each) => each.id), ...evidence].map((each) => `${id} ${each}`),
    );
    const reasons = ["where", "outside-window", "recorded-late", "counted-before", "nothing-to-add-to"];
    for (const reason of [...exclusions, ...reasons]) expect(met.get(reason) ?? 0, reason).toBeGreaterThanOrEqual(3);
    expect(undecided).toEqual([]);
  });

  test("the totals break when one event that was recognised is missing", () => {
    for (const [rule, id] of [
      ["signed", "contracts"],
      ["funds", "funds"],
      ["negotiated", "intended"],
    ] as const) {
      const counted = ledgers.projects.entries.find((entry) => entry.rule === rule);
      const events = data.events.filter(({ id }) => id !== counted?.event);
      expect(events).toHaveLength(data.events.length - 1);
      expect(facet(ofDistrict(ledgersOf(june, { ...data, events })), id)).not.toEqual(facet(district, id));
    }
  });

  test("a figure is traced to the entries that made it, which add up to it", () => {
    const traced = trace(ledgers.projects, { indicators, indicator: "funds", entrant: "开发区" });
    const sum = traced.rows.reduce((all, { adds }) => all + BigInt((adds as { amount: string }).amount), 0n);
    const zone = figuresOf(ledgers, "unit").find(({ entrant }) => entrant === "开发区");
    expect(facet(zone, "funds")).toEqual({ amount: `${sum}`, currency: "CNY" });
    expect(traced.rows.length).toBeGreaterThan(3);
  });

  test("the bulletin of June is the same byte for byte after later events were recorded", () => {
    const later = data.events.slice(0, 40).map((each, i) => ({
      id: `later-${i}`,
      project: each.project,
      kind: "corrected",
      on: "2024-09-01",
      recordedOn: "2024-09-02",
      corrects: each.id,
      void: true,
    }));
    const again = ledgersOf(june, { ...data, events: [...later, ...data.events] });
    expect(JSON.stringify(figuresOf(again, "unit"))).toBe(JSON.stringify(figuresOf(ledgers, "unit")));
  });
});

test("channels are ranked against their yearly signing targets by the same machinery", () => {
  const ledger = recognise(recognition, replay(pipeline, data.events, { asOf: "2024-06-30" }).dossiers, {
    period: "2024-H1",
    rates,
  });
  const { figures } = tally(indicators, ledger, { by: "channel" });
  const channels = figures.filter(({ entrant }) => entrant.startsWith("agency"));
  const targets = channels.map(({ entrant }) => ({ entrant, indicator: "signed", period: "2024", value: "8" }));
  const card = {
    id: "channels",
    edition: "1",
    treat: { notReported: "0", notApplicable: "refuse", referenceNotPositive: "refuse" },
    nodes: [{ id: "signing", mark: "100", of: { ratio: "signed", to: "target" }, points: "proportional" }],
  } as const;
  const asked = withTargets(channels, targets, { period: "2024", on: "2024-06-30" }).figures;
  const { rows } = rank(card, asked);
  expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
  // A whole counts once for its channel, whoever shares it: eight signings are a hundred points.
  const signed = new Map(channels.map((row) => [row.entrant, Number(facet(row, "signed"))]));
  for (const { entrant, total } of rows) expect(Number(total.exact)).toBe((100 * (signed.get(entrant) ?? 0)) / 8);
  expect(published.contractsInHalf).toBe(43);
});
