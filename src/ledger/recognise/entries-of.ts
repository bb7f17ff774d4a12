import { multiply, type Rational, toText, zero } from "../../exact/index.js";
import type { EntryKind, WouldEntry } from "../ledger.js";
import type { RuleAt } from "./assemble.js";
import type { Candidate } from "./candidate.js";
import { creditedBy } from "./credited.js";
import type { RateAt } from "./rate-at.js";
import type { Holder } from "./settle-once.js";
import type { Unknown } from "./unknown.js";
import { moneyText, nothing, type Worth, worthOf } from "./worth-of.js";

/** What one event adds, for each unit that it counts for (`null`: for whom is not known); and what is not known of that. */
export interface Adds {
  readonly entries: readonly WouldEntry[] | null;
  readonly unknown: readonly Unknown[];
}

/** What a candidate adds when it counts as new, or as what comes after a holder. */
export function entriesOf(
  rule: RuleAt,
  each: Candidate,
  role: "new" | "later",
  holder: Holder | undefined,
  rateAt: RateAt,
): Adds {
  const on = each.on as string;
  const as: EntryKind = role === "new" ? "new" : (each.asLater.row?.later.as ?? "upgrade");
  const worth = as === "upgrade" ? worthOfUpgrade(rule, each, holder, rateAt) : ownWorth(rule, each, as, rateAt);
  const { shares, doubled, unknown } = creditedBy(rule, each.one, each.at, on, each.look);
  if (unknown.length > 0) return { entries: null, unknown: [...worth.unknown, ...unknown] };
  const { project } = each.one.dossier;
  const per = rule.per && rule.per.field !== "project.id" ? { per: each.per as string } : undefined;
  const isUnknown = worth.unknown.length > 0;
  const entries = shares.map(({ unit, share }): WouldEntry => {
    const text = toText(share);
    const value = worth.value && (text === "1" ? worth.value : multiply(worth.value, share));
    const entry: WouldEntry = {
      rule: rule.rule.id,
      as,
      unit,
      share: text,
      count: as === "new" ? text : "0",
      amount: value ? moneyText(value, worth.currency) : null,
      on,
      project,
      event: each.event.id,
    };
    if (!(per || doubled || isUnknown)) return entry;
    return { ...entry, ...(doubled ? { doubled } : {}), ...per, ...(isUnknown ? { amountUnknown: true } : {}) };
  });
  return { entries, unknown: worth.unknown };
}

function ownWorth(rule: RuleAt, each: Candidate, as: "new" | "increase", rateAt: RateAt): Worth {
  const parts = as === "new" ? rule.amount : (each.asLater.row?.amount ?? rule.amount);
  return worthOf(rule, parts, each.look, rateAt);
}

/** Nothing, in the currency of what it comes after. */
function worthOfUpgrade(rule: RuleAt, each: Candidate, holder: Holder | undefined, rateAt: RateAt): Worth {
  if (!rule.amount) return nothing;
  const amount = rule.amount;
  const worthAt = ({ look }: Candidate) => worthOf(rule, amount, look, rateAt);
  const first = worthAt(holder?.candidate ?? each);
  // What is not known of the first may be known of this one; where neither says it, the currency is not known.
  const known = [rule.rule.exchange?.to, holder?.currency, first.currency, worthAt(each).currency];
  const currency = known.find((one) => one !== undefined && one !== "");
  return currency === undefined ? first : zeroOf(currency);
}

function zeroOf(currency: string, value: Rational = zero): Worth {
  return { value, currency, unknown: [] };
}
