import { say, type Text, type Values } from "../../reason/index.js";
import type { Published, PublishedClaim, PublishedPlace, PublishedTerm } from "../published.js";
import { publishedWords } from "../words-audit.js";
import { readPrinted } from "./read-printed.js";

interface Unlinked {
  readonly code: string;
  readonly says: Text;
  readonly path: readonly PropertyKey[];
}

type Report = (code: keyof typeof publishedWords, path: readonly PropertyKey[], values?: Values) => void;

/** How many cells may be read for all claims together: a table of claims upon claims would otherwise take for ever. */
const MOST_READS = 10_000_000;

/** What the schema of a published table cannot see: names that lead nowhere, claims that say nothing or too much. */
export function linkPublished({ units, rows, claims }: Published): Unlinked[] {
  const found: Unlinked[] = [];
  const report: Report = (code, path, values = {}) =>
    found.push({ code, says: say(publishedWords[code], values), path });
  const names = {
    row: new Set<string>(),
    column: new Set(rows.flatMap(({ cells }) => Object.keys(cells))),
  };
  for (const [at, { row }] of rows.entries()) {
    if (names.row.has(row)) report("row-duplicate", ["rows", at, "row"], { row });
    names.row.add(row);
  }
  for (const [column, unit] of Object.entries(units ?? {})) {
    if (!names.column.has(column)) report("column-unknown", ["units", column], { column });
    if ("code" in readPrinted(`1${unit}`)) report("unit-unknown", ["units", column], { unit });
  }
  let reads = 0;
  for (const [at, claim] of claims.entries()) reads += checkClaim(claim, ["claims", at]);
  if (reads > MOST_READS) report("published-too-large", ["claims"], { most: MOST_READS });
  return found;

  function known(kind: "row" | "column", name: string, path: readonly PropertyKey[]): void {
    if (!names[kind].has(name)) report(kind === "row" ? "row-unknown" : "column-unknown", path, { [kind]: name });
  }

  /** How many cells are read for it. */
  function checkClaim(claim: PublishedClaim, path: readonly PropertyKey[]): number {
    const [kind, own] = "column" in claim ? (["column", claim.column] as const) : (["row", claim.row] as const);
    const [across, listed] =
      "column" in claim ? (["row", claim.rows ?? []] as const) : (["column", claim.columns] as const);
    known(kind, own, [...path, kind]);
    for (const [at, name] of listed.entries()) known(across, name, [...path, `${across}s`, at]);
    const { is, atMost } = claim;
    if ((is === undefined) === (atMost === undefined)) report("claim-relation", path);
    const counted =
      checkTerm(is, { kind, own, path: [...path, "is"] }) + checkTerm(atMost, { kind, own, path: [...path, "atMost"] });
    return counted * ("column" in claim && !claim.rows ? rows.length : listed.length);
  }

  function checkTerm(
    term: PublishedTerm | PublishedPlace | undefined,
    at: { readonly kind: "row" | "column"; readonly own: string; readonly path: readonly PropertyKey[] },
  ): number {
    if (term === undefined) return 0;
    if (typeof term === "string") {
      known(at.kind, term, at.path);
      if (term === at.own) report("claims-itself", at.path, { name: term });
      return 1;
    }
    const inner = (part: PublishedTerm, ...keys: PropertyKey[]) =>
      checkTerm(part, { ...at, path: [...at.path, ...keys] });
    if ("place" in term) return inner(term.place, "place");
    if ("row" in term) {
      known("row", term.row, [...at.path, "row"]);
      known("column", term.column, [...at.path, "column"]);
      return 1;
    }
    if ("sum" in term) {
      if (term.sum !== "others") return term.sum.reduce((read, part, i) => read + inner(part, "sum", i), 0);
      if (at.kind === "column") report("others-of-rows", [...at.path, "sum"]);
      return rows.length;
    }
    if ("ratio" in term) return inner(term.ratio, "ratio") + inner(term.to, "to");
    if ("gap" in term) return inner(term.gap, "gap") + inner(term.to, "to");
    if ("growth" in term) return inner(term.growth, "growth") + inner(term.over, "over");
    return 1;
  }
}
