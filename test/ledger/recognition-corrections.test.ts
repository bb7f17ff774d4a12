import { describe, expect, test } from "vitest";
import { type Ledger, type Rule, recognise } from "../../src/ledger/index.js";
import { outcomes, project, type Told, under } from "./recognised.js";

const signed = (id: string, on: string, amount: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "signed", on, class: "contract", amount },
  ...more,
});
const corrected = (id: string, corrects: string, more: Told): Told => ({
  ...{ id, project: "p", kind: "corrected", on: "2024-03-10", corrects },
  ...more,
});
const adjust = { corrections: "adjust" } as const;

/** January to March, each month by the ledgers of those before it. */
function monthly(rule: Partial<Rule>, told: readonly (readonly Told[])[]): Ledger[] {
  const ledgers: Ledger[] = [];
  told.forEach((events, index) => {
    const month = `2024-0${index + 1}`;
    const asOf = ["2024-01-31", "2024-02-29", "2024-03-31"][index] as string;
    ledgers.push(under(rule, events, { asOf, period: month, earlier: [...ledgers] }));
  });
  return ledgers;
}

/** The counts and amounts of all ledgers together. */
function total(ledgers: readonly Ledger[]): readonly [number, number] {
  const entries = ledgers.flatMap((each) => each.entries);
  const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return [add(entries.map(({ count }) => Number(count))), add(entries.map(({ amount }) => Number(amount?.amount)))];
}

describe("corrections of a closed period", () => {
  const first = [project("p"), signed("1", "2024-01-10", "10元"), signed("2", "2024-02-10", "20元")];

  test("are counted anew by `restate`: the past is what the histories say", () => {
    const fixed = corrected("c", "1", { with: { kind: "signed", class: "contract", amount: "15元" } });
    expect(outcomes(under({}, [...first, fixed], { asOf: "2024-03-31", period: "2024-03" }))).toEqual({
      "1": "excluded outside-window",
      "2": "excluded outside-window",
    });
    expect(outcomes(under({}, [...first, fixed], { asOf: "2024-03-31", period: "2024-01" }))["1"]).toBe("new 甲 1 15");
  });

  test("are booked in this period by `adjust`: what it should have been, less what it was", () => {
    const fixed = corrected("c", "1", { with: { kind: "signed", class: "contract", amount: "15元" } });
    const ledgers = monthly(adjust, [first, first, [...first, fixed]]);
    expect(ledgers.map(outcomes)).toEqual([
      { "1": "new 甲 1 10" },
      { "1": "excluded outside-window", "2": "new 甲 1 20" },
      { "1": "adjustment 甲 0 5", "2": "excluded outside-window" },
    ]);
    expect(ledgers[2]?.entries[0]?.on).toBe("2024-03-01");
    expect(total(ledgers)).toEqual([2, 35]);
  });

  test("take back an event that is no more, and one that no longer counts", () => {
    const where = { field: "event.amount", atLeast: "10元" } as const;
    const voided = corrected("c", "1", { void: true });
    const smaller = corrected("d", "2", { with: { kind: "signed", class: "contract", amount: "9元" } });
    const ledgers = monthly({ ...adjust, where }, [first, first, [...first, voided, smaller]]);
    expect(outcomes(ledgers[2] as Ledger)).toEqual({ "1": "adjustment 甲 -1 -10", "2": "adjustment 甲 -1 -20" });
    expect(total(ledgers)).toEqual([0, 0]);
  });

  test("move an event to the period it belongs to", () => {
    const later = corrected("c", "1", {
      with: { kind: "signed", on: "2024-03-05", class: "contract", amount: "10元" },
    });
    const ledgers = monthly(adjust, [first, first, [...first, later]]);
    expect(outcomes(ledgers[2] as Ledger)).toEqual({
      "1": "adjustment 甲 -1 -10; new 甲 1 10",
      "2": "excluded outside-window",
    });
    expect(total(ledgers)).toEqual([2, 30]);
  });

  test("move a count from unit to unit, and from currency to currency", () => {
    const owner = [project("p", { credit: [{ unit: "乙", share: "1" }] }), ...first.slice(1)];
    expect(outcomes(monthly(adjust, [first, first, owner])[2] as Ledger)).toEqual({
      "1": "adjustment 乙 1 10; adjustment 甲 -1 -10",
      "2": "adjustment 乙 1 20; adjustment 甲 -1 -20",
    });
    const dollars = corrected("c", "1", { with: { kind: "signed", class: "contract", amount: "10美元" } });
    const { entries = [] } = monthly(adjust, [first, first, [...first, dollars]])[2] ?? {};
    expect(entries.map(({ count, amount }) => [count, amount])).toEqual([
      ["0", { amount: "-10", currency: "CNY" }],
      ["0", { amount: "10", currency: "USD" }],
    ]);
  });

  test("bring in an event that was recorded late, on the day it was recorded", () => {
    const late = signed("0", "2024-01-20", "7元", { recordedOn: "2024-03-12" });
    const { entries = [] } = monthly(adjust, [first, first, [...first, late]])[2] ?? {};
    expect(entries.map(({ as, event, on, count }) => [as, event, on, count])).toEqual([
      ["adjustment", "0", "2024-03-12", "1"],
    ]);
  });

  test("are booked once: the next period has nothing more to adjust", () => {
    const fixed = corrected("c", "1", { with: { kind: "signed", class: "contract", amount: "15元" } });
    const ledgers = monthly(adjust, [first, [...first, fixed], [...first, fixed]]);
    expect(outcomes(ledgers[1] as Ledger)).toEqual({ "1": "adjustment 甲 0 5", "2": "new 甲 1 20" });
    expect(ledgers[2]?.entries).toEqual([]);
    expect(total(ledgers)).toEqual([2, 35]);
  });

  test("pass the count on to the next event, where the first of what counts once is no more", () => {
    const once = { per: "project.id", within: "ever" } as const;
    const voided = corrected("c", "1", { void: true });
    const ledgers = monthly({ ...adjust, once }, [first, first, [...first, voided]]);
    expect(outcomes(ledgers[1] as Ledger)).toEqual({
      "1": "excluded outside-window",
      "2": "excluded counted-before 1",
    });
    expect(outcomes(ledgers[2] as Ledger)).toEqual({ "1": "adjustment 甲 -1 -10", "2": "adjustment 甲 1 20" });
    expect(total(ledgers)).toEqual([1, 20]);
  });

  test("leave alone what can no longer be told, and say so", () => {
    const where = { field: "event.fit", equals: "yes" } as const;
    const yes = (fit: string | undefined) => [project("p"), signed("1", "2024-01-10", "10元", { fit })];
    const ledgers = monthly({ ...adjust, where }, [yes("yes"), yes("yes"), yes(undefined)]);
    expect(outcomes(ledgers[2] as Ledger)).toEqual({ "1": "undecided condition event.fit" });
  });

  test("need the ledgers of before", () => {
    const say = (earlier?: readonly Ledger[]) => {
      const recognition = {
        id: "place",
        edition: "1",
        rules: [{ id: "r", event: "signed", credit: "recorded", ...adjust } as const],
      };
      try {
        return recognise(recognition, [], { period: "2024-03", ...(earlier ? { earlier } : {}) }).entries;
      } catch (error) {
        return (error as { problems: { code: string; path: string }[] }).problems.map(
          ({ code, path }) => `${code} ${path}`,
        );
      }
    };
    const [january, february] = monthly(adjust, [first, first]);
    expect(say()).toEqual(["earlier-missing earlier"]);
    expect(say([])).toEqual([]);
    expect(say([january as Ledger, january as Ledger])).toEqual(["earlier-overlaps earlier[1]"]);
    const other = { ...(february as Ledger), definition: { id: "other", edition: "1", hash: "" } };
    expect(say([other])).toEqual(["ledger-of-another earlier[0]"]);
    expect(say([5 as unknown as Ledger])).toEqual(["ledger-malformed earlier[0]"]);
  });
});

describe("an earlier ledger", () => {
  const of = (period: string) => under({}, [project("p")], { asOf: "2024-12-31", period });
  const codes = (corrections: Rule["corrections"], ...periods: readonly string[]) => {
    try {
      under({ corrections }, [project("p")], { period: "2024-Q2", earlier: periods.map(of) });
      return [];
    } catch (error) {
      return (error as { problems: { code: string; path: string }[] }).problems.map(
        ({ code, path }) => `${code} ${path}`,
      );
    }
  };

  test.each(["restate", "adjust"] as const)("is of days before the period, and of no other ledger, by `%s`", (way) => {
    expect(codes(way, "2024-01", "2023", "2024-02")).toEqual([]);
    expect(codes(way, "2023", "2024-H1")).toEqual(["earlier-overlaps earlier[1]"]);
    expect(codes(way, "2024-Q2")).toEqual(["earlier-overlaps earlier[0]"]);
    expect(codes(way, "2024-Q3", "2023", "2024-Q4")).toEqual([
      "earlier-overlaps earlier[0]",
      "earlier-overlaps earlier[2]",
    ]);
    expect(codes(way, "2023-12", "2023-Q4")).toEqual(["earlier-overlaps earlier[0]"]);
  });
});

describe("a window of a rule that adjusts", () => {
  const events = [
    project("p"),
    signed("1", "2024-01-10", "1元"),
    signed("2", "2024-03-04", "2元"),
    signed("3", "2024-03-06", "3元"),
  ];
  const of = (window: Rule["window"]) =>
    outcomes(under({ ...adjust, window }, events, { asOf: "2024-03-31", period: "2024-03", earlier: [] }));

  test("counts the days of the period that are in it, and adjusts those before", () => {
    expect(of({ from: "2024-03-05" })).toEqual({
      "1": "excluded outside-window",
      "2": "excluded outside-window",
      "3": "new 甲 1 3",
    });
    expect(of("year")).toEqual({ "1": "adjustment 甲 1 1", "2": "new 甲 1 2", "3": "new 甲 1 3" });
    expect(of(undefined)["1"]).toBe("excluded outside-window");
  });
});

describe("the last days there are", () => {
  const record = project("p", { begun: "9998-06-01" });
  const events = [record, signed("1", "9999-12-31", "1元")];
  const of = (rule: Partial<Rule>) => outcomes(under(rule, events, { asOf: "9999-12-31" }));

  test("end no time that would go on after them", () => {
    expect(of({ cutOff: { days: "10", after: "event" } })).toEqual({ "1": "new 甲 1 1" });
    expect(of({ cutOff: { days: "10", after: "period" } })).toEqual({ "1": "new 甲 1 1" });
    const within = (months: string): Partial<Rule> => ({
      credit: {
        choose: [
          { within: { months, of: "project.begun" }, is: "recorded" },
          { is: { split: [{ unit: "乙", share: "1" }] } },
        ],
      },
    });
    expect(of(within("18"))).toEqual({ "1": "new 乙 1 1" });
    expect(of(within("19"))).toEqual({ "1": "new 甲 1 1" });
    expect(of(within("10000"))).toEqual({ "1": "new 甲 1 1" });
  });
});

describe("a window", () => {
  const events = [
    project("p"),
    signed("1", "2022-12-31", "1元"),
    signed("2", "2023-01-01", "2元"),
    signed("3", "2024-01-01", "3元"),
    signed("4", "2024-06-01", "4元"),
    signed("5", "2024-06-30", "5元"),
    signed("6", "2024-07-01", "6元"),
  ];
  const counted = (window: Rule["window"]) => {
    const { entries } = under({ window }, events, { asOf: "2024-07-31", period: "2024-06" });
    return entries.map(({ event }) => event).join("");
  };

  test("is the period, the year to its end, or all from a day to its end", () => {
    expect(counted(undefined)).toBe("45");
    expect(counted("year")).toBe("345");
    expect(counted({ from: "2023-01-01" })).toBe("2345");
    expect(counted({ from: "2024-06-02" })).toBe("5");
  });
});
