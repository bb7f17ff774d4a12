import { writePeriod } from "../../calendar/index.js";
import { add, compare, one, type Rational, subtract, sum, toText } from "../../exact/index.js";
import type { Money } from "../../money/index.js";
import { type Path, type Problem, problem, type Text } from "../../reason/index.js";
import { type ChainFact, type ChainRole, chainFlags } from "../chain.js";
import { headingsOf } from "../headings-of.js";
import { numberOf } from "../number-of.js";
import { boundLabels, unitLabel, words } from "../words.js";
import { keys } from "./canonical-chain.js";
import type { ParsedChain } from "./parsed-chain.js";

type Report = (code: keyof typeof words, path: Path, values?: Readonly<Record<string, string | Text>>) => void;

/** What is wrong with what a map says of its nodes: facts, firms, flags, duties, and where all that comes from. */
export function factProblems(chain: ParsedChain): Problem[] {
  const found: Problem[] = [];
  const report: Report = (code, path, values = {}) => found.push(problem(words, code, path, values));
  const nodes = new Set(chain.nodes.map(({ id }) => id));
  const sources = new Set(chain.sources.map(({ id }) => id));
  const known = (
    set: ReadonlySet<string>,
    code: "node-unknown" | "source-unknown",
    id: string | undefined,
    path: Path,
  ) => {
    if (id !== undefined && !set.has(id)) report(code, path, { id });
  };
  const headings = headingsOf(chain.nodes);
  const part = (id: string | undefined, path: Path) => {
    known(nodes, "node-unknown", id, path);
    if (id !== undefined && headings.has(id)) report("heading-used", path, { id });
  };

  const seen = new Set<string>();
  for (const [at, fact] of chain.facts.entries()) {
    const path: Path = ["facts", at];
    part(fact.node, [...path, "node"]);
    known(sources, "source-unknown", fact.source, [...path, "source"]);
    const key = JSON.stringify([fact.node, fact.region, writePeriod(fact.period)]);
    if (seen.has(key)) report("fact-duplicate", path, { node: fact.node });
    seen.add(key);
    checkFact(fact, path, report);
  }
  for (const [at, { roles, master }] of chain.enterprises.entries()) {
    const path: Path = ["enterprises", at];
    for (const [index, { node }] of roles.entries()) part(node, [...path, "roles", index, "node"]);
    checkRoles(roles, path, report);
    for (const [index, id] of (master?.evidence ?? []).entries())
      known(sources, "source-unknown", id, [...path, "master", "evidence", index]);
    checkSpan(master, [...path, "master"], report);
  }
  for (const [at, flag] of chain.flags.entries()) {
    const path: Path = ["flags", at];
    const ofChain = (chainFlags as readonly string[]).includes(flag.kind);
    if (ofChain && flag.node !== undefined) report("flag-of-chain", path, { kind: flag.kind });
    if (!ofChain && flag.node === undefined) report("flag-node-missing", path, { kind: flag.kind });
    part(flag.node, [...path, "node"]);
    known(sources, "source-unknown", flag.source, [...path, "source"]);
    checkSpan(flag, path, report);
  }
  for (const section of ["flags", "duties"] as const) {
    const twice = new Set<string>();
    for (const [at, entry] of chain[section].entries()) {
      const key = JSON.stringify((keys[section] as (each: typeof entry) => unknown)(entry));
      if (twice.has(key)) report("entry-duplicate", [section, at]);
      twice.add(key);
    }
  }
  for (const [at, { node }] of chain.duties.entries()) known(nodes, "node-unknown", node, ["duties", at, "node"]);
  checkUnits(chain, report);
  return found;
}

/** What is wrong with what a firm or a project does on the chain, its nodes aside. */
export function checkRoles(roles: readonly ChainRole[], path: Path, report: Report): void {
  const total = sum(roles.flatMap(({ revenueShare }) => (revenueShare === undefined ? [] : [numberOf(revenueShare)])));
  if (compare(total, one) > 0) report("revenue-shares", [...path, "roles"], { found: toText(total) });
}

function checkSpan(span: { since: string; until?: string | undefined } | undefined, path: Path, report: Report): void {
  if (span?.until !== undefined && span.until < span.since)
    report("span-ends-early", [...path, "until"], { until: span.until });
}

function checkFact(fact: ChainFact, path: Path, report: Report): void {
  const of = (key: Amount) => (fact[key] === undefined ? undefined : numberOf(fact[key]));
  const [demand, supply, local] = [of("demand"), of("supply"), of("localPurchase")];
  const [exports, imports] = [of("exports"), of("imports")];
  const bought = local ?? (exports && supply && subtract(supply, exports));
  const within = (part: Rational | undefined, most: Rational | undefined, bound: keyof typeof boundLabels) => {
    if (!part || !most || compare(part, most) <= 0) return;
    const values = { found: toText(part), most: toText(most), bound: boundLabels[bound] };
    report("purchase-too-large", [...path, local ? "localPurchase" : "exports"], values);
  };
  within(local, supply, "supply");
  within(bought, demand, "demand");
  if (exports && supply && compare(exports, supply) > 0)
    report("exports-too-large", [...path, "exports"], { found: toText(exports), most: toText(supply) });
  else if (exports && supply && local)
    differs(local, subtract(supply, exports), "purchase-unlike-trade", "localPurchase");
  if (imports && bought && demand) differs(demand, add(bought, imports), "demand-unlike-trade", "demand");
  if (Number(fact.localSuppliers ?? 0) > Number(fact.suppliers ?? Number.POSITIVE_INFINITY))
    report("suppliers-too-few", [...path, "localSuppliers"], {
      found: fact.localSuppliers as string,
      most: fact.suppliers as string,
    });
  const shares = sum((fact.shares ?? []).map(numberOf));
  if (compare(shares, one) > 0) report("shares-too-large", [...path, "shares"], { found: toText(shares) });

  function differs(a: Rational, b: Rational, code: keyof typeof words, key: Amount): void {
    if (compare(a, b) !== 0) report(code, [...path, key], { found: toText(a), other: toText(b) });
  }
}

const amounts = ["demand", "supply", "localPurchase", "exports", "imports", "capacity"] as const;
type Amount = (typeof amounts)[number];

/** The one unit of all quantities of a map: a currency, or none; undefined when it has no quantities. */
export function unitOf(quantity: string | Money | undefined): string | undefined {
  return quantity === undefined ? undefined : typeof quantity === "string" ? "" : quantity.currency;
}

function checkUnits(chain: ParsedChain, report: Report): void {
  let expected: string | undefined;
  const check = (quantity: string | Money | undefined, path: Path) => {
    const unit = unitOf(quantity);
    // A plain zero is a zero of any unit.
    if (unit === undefined || quantity === "0" || expected === unit) return;
    if (expected === undefined) expected = unit;
    else report("unit-mixed", path, { found: unitLabel(unit), expected: unitLabel(expected) });
  };
  for (const [at, fact] of chain.facts.entries()) for (const key of amounts) check(fact[key], ["facts", at, key]);
  for (const [at, { roles }] of chain.enterprises.entries())
    for (const [index, { capacity }] of roles.entries())
      check(capacity, ["enterprises", at, "roles", index, "capacity"]);
}
