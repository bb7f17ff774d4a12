import { add, byCodePoint, fromText, type Rational, sign, subtract, toText, zero } from "../../exact/index.js";
import type { Entry, Ledger } from "../ledger.js";
import { keyOf } from "./key-of.js";
import type { Scope } from "./scope-of.js";

/** What one event adds for one unit, by currency. */
interface Sum {
  readonly last: Entry;
  readonly count: Rational;
  readonly amounts: ReadonlyMap<string, Rational>;
}

type Units = Map<string, Sum>;

/**
 * What closed periods should have had and do not (当期调整): for each event and unit, what it comes to now less what the
 * ledgers of earlier periods have. An event that is now undecided is left as it was.
 */
export function adjustmentsOf(
  rule: string,
  scope: Scope,
  earlier: readonly Ledger[],
  past: ReadonlyMap<string, readonly Entry[] | "undecided">,
  recordedOn: ReadonlyMap<string, string>,
): Entry[] {
  const booked = new Map<string, Units>();
  for (const { entries } of earlier) for (const each of entries) if (each.rule === rule) book(booked, each);
  const adjustments: Entry[] = [];
  for (const key of new Set([...booked.keys(), ...past.keys()])) {
    const now = past.get(key) ?? [];
    if (now === "undecided") continue;
    const right = new Map<string, Units>();
    for (const each of now) book(right, each);
    const [before, after] = [booked.get(key) ?? new Map(), right.get(key) ?? new Map()] as [Units, Units];
    const recorded = recordedOn.get(key) ?? "";
    const { from, until } = scope.period;
    const on = from <= recorded && recorded <= until ? recorded : from;
    for (const unit of [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint))
      adjustments.push(...differences(before.get(unit), after.get(unit), on));
  }
  return adjustments;
}

function book(books: Map<string, Units>, each: Entry): void {
  const key = keyOf(each.project, each.event);
  const units = books.get(key) ?? new Map<string, Sum>();
  books.set(key, units);
  const before = units.get(each.unit);
  const amounts = new Map(before?.amounts);
  if (each.amount) {
    const { amount, currency } = each.amount;
    amounts.set(currency, add(amounts.get(currency) ?? zero, fromText(amount) as Rational));
  }
  const count = add(before?.count ?? zero, fromText(each.count) as Rational);
  units.set(each.unit, { last: each, count, amounts });
}

/** One entry, or one for each currency: the first has the count. */
function differences(before: Sum | undefined, after: Sum | undefined, on: string): Entry[] {
  const { rule, unit, share, project, event, doubled, per } = ((after ?? before) as Sum).last;
  const count = subtract(after?.count ?? zero, before?.count ?? zero);
  const currencies = [...new Set([...(before?.amounts.keys() ?? []), ...(after?.amounts.keys() ?? [])])];
  const amounts = currencies.sort(byCodePoint).map((currency) => ({
    currency,
    value: subtract(after?.amounts.get(currency) ?? zero, before?.amounts.get(currency) ?? zero),
  }));
  const changed = amounts.filter(({ value }) => sign(value) !== 0);
  const shown = changed.length > 0 ? changed : sign(count) !== 0 ? [amounts[0]] : [];
  return shown.map(
    (each, index): Entry => ({
      rule,
      as: "adjustment",
      unit,
      share,
      count: index === 0 ? toText(count) : "0",
      amount: each ? { amount: toText(each.value), currency: each.currency } : null,
      on,
      project,
      event,
      ...(doubled ? { doubled } : {}),
      ...(per === undefined ? {} : { per }),
    }),
  );
}
