import { compileCondition, explainCondition, lookIn, unknownSubjects } from "../condition/index.js";
import { byCodePoint, type Rational, sum } from "../exact/index.js";
import { once } from "../figure/index.js";
import { type Money, toQuantity, writeQuantity } from "../money/index.js";
import {
  type DefinitionRef,
  identify,
  isPlain,
  MAX_ROWS,
  openOptions,
  type Problem,
  problem,
  readable,
  refuse,
  type Text,
  type Why,
} from "../reason/index.js";
import type { BookletColumn, BookletLayout, Grouping } from "./booklet-layout.js";
import { parseBookletLayout } from "./documents/parse-booklet-layout.js";
import { moneyAt, named, recordCell, valueAt } from "./documents/record-cell.js";
import { type Heading, type HeadingInput, readHeading } from "./heading.js";
import { nameOf } from "./wording-in.js";
import { reportProblems, reportTexts } from "./words-report.js";

/** How many projects, what they come to by currency, and whose amount is not known. */
export interface BookletStock {
  readonly count: number;
  /** `null` where the layout adds up no amount. */
  readonly amount: readonly Money[] | null;
  readonly amountUnknown: readonly string[];
}

/** The projects of one class at one carrier. */
export interface BookletCarrier extends BookletStock {
  /** `null` for those that have none. */
  readonly id: string | null;
  readonly label: Text;
  /** By id, with a cell for each column. */
  readonly projects: readonly { readonly project: string; readonly name: Text; readonly cells: readonly Text[] }[];
}

export interface BookletClass extends BookletStock {
  readonly id: string | null;
  readonly label: Text;
  readonly carriers: readonly BookletCarrier[];
}

/** A booklet of projects, as data (项目册). */
export interface Booklet {
  readonly kind: "booklet";
  readonly layout: DefinitionRef;
  readonly title: Text;
  readonly heading: Heading;
  readonly assumptions: NonNullable<BookletLayout["assumptions"]>;
  readonly columns: readonly Text[];
  readonly by: { readonly class: Text; readonly carrier: Text };
  /** How the amount is shown. */
  readonly amount: Omit<BookletColumn, "field"> | null;
  readonly total: BookletStock;
  readonly classes: readonly BookletClass[];
  /** Projects of which it cannot be told whether they belong in it. */
  readonly undecided: readonly {
    readonly project: string;
    readonly name: Text;
    readonly unknown: readonly string[];
    readonly why: Why;
  }[];
}

function withoutField({ field: _, ...shown }: BookletColumn): Omit<BookletColumn, "field"> {
  return shown;
}

type Project = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * A booklet of projects (重点产业项目册): opportunities by industry class, and within a class by carrier (承载地), with count and
 * amount of each. Amounts in different currencies are kept apart; one that is not reported adds nothing and is named.
 * Projects without a class or a carrier stand last, and say so. `toDocument` makes a paper of it.
 *
 * @param projects records as a host holds them, each with its `id`; parsed or not
 * @param options `heading`: masthead, issue, organ, day and title of the paper
 * @throws SaimaError for a layout that is malformed, what is no record, two records of one id.
 * @example
 * const layout = { id: "booklet", edition: "1", title: { zh: "重点产业项目册", en: "Booklet" },
 *   class: { field: "industry.class", label: { zh: "产业", en: "Industry" } },
 *   carrier: { field: "carrier", label: { zh: "承载地", en: "Carrier" } },
 *   columns: [{ field: "total", label: { zh: "总投资", en: "Total" }, in: "亿元" }],
 *   amount: { field: "total", label: { zh: "总投资", en: "Total" }, in: "亿元" } };
 * const projects = [{ id: "foil", name: "电池箔", industry: { class: "emerging" }, carrier: "经开区", total: "1.5亿元" }];
 * const [emerging] = booklet(layout, projects).classes;
 * emerging.amount // → [{ amount: "150000000", currency: "CNY" }]
 * emerging.carriers[0].projects[0].cells // → [{ zh: "1.5亿元", en: "CNY 1.5 hundred million" }]
 */
export function booklet(
  layout: BookletLayout,
  projects: readonly Readonly<Record<string, unknown>>[],
  options: { readonly heading?: HeadingInput | undefined } = {},
): Booklet {
  return readable(() => {
    const heading = readHeading(openOptions(options, ["heading"]).heading);
    return factsOf(parseBookletLayout(layout), readProjects(projects), heading);
  });
}

function factsOf(layout: BookletLayout, all: readonly Project[], heading: Heading): Booklet {
  const { chosen, undecided } = choose(layout, all);
  const { columns, amount = null } = layout;
  const classes = groupsOf(layout.class, reportTexts.unclassed, chosen).map(({ id, label, projects: ofClass }) => ({
    id,
    label,
    ...stockOf(ofClass, layout),
    carriers: groupsOf(layout.carrier, reportTexts.uncarried, ofClass).map(({ projects: own, ...carrier }) => ({
      ...carrier,
      ...stockOf(own, layout),
      projects: own.map((each) => ({
        project: each.id,
        name: nameOf({ project: each.id, record: each }),
        cells: columns.map((column) => recordCell(each, column)),
      })),
    })),
  }));
  return {
    kind: "booklet",
    layout: identify(layout),
    title: layout.title,
    heading,
    assumptions: layout.assumptions ?? [],
    columns: columns.map(({ label }) => label),
    by: { class: layout.class.label, carrier: layout.carrier.label },
    amount: amount && withoutField(amount),
    total: stockOf(chosen, layout),
    classes,
    undecided,
  };
}

/** The records, by id. */
function readProjects(projects: unknown): Project[] {
  const problems: Problem[] = [];
  const read: Project[] = [];
  if (!Array.isArray(projects) || projects.length > MAX_ROWS)
    refuse([problem(reportProblems, "projects-malformed", ["projects"])]);
  const ids = new Set<unknown>();
  for (const [index, each] of (projects as unknown[]).entries()) {
    const id = isPlain(each) ? (each as { readonly id?: unknown }).id : undefined;
    const named = typeof id === "string" && id !== "";
    if (!named) problems.push(problem(reportProblems, "project-malformed", ["projects", index]));
    else if (ids.has(id)) problems.push(problem(reportProblems, "project-twice", ["projects", index], { id }));
    else read.push(each as Project);
    ids.add(id);
  }
  refuse(problems);
  return read.sort((a, b) => byCodePoint(a.id, b.id));
}

/** Those that belong in it, and those of which that cannot be told. */
function choose({ where, trim = false, fields = {} }: BookletLayout, all: readonly Project[]) {
  if (!where) return { chosen: all, undecided: [] };
  const name = ({ field }: { readonly field: string }) => fields[field] ?? { zh: field, en: field };
  const holds = compileCondition(where, { trim });
  const chosen: Project[] = [];
  const undecided: Booklet["undecided"][number][] = [];
  for (const each of all) {
    const look = lookIn(each);
    const verdict = holds(look);
    if (verdict === "true") chosen.push(each);
    if (verdict !== "unknown") continue;
    undecided.push({
      project: each.id,
      name: nameOf({ project: each.id, record: each }),
      unknown: [...new Set(unknownSubjects(where, look, { trim }).map(({ subject }) => subject.field))],
      why: explainCondition(where, look, { trim, name }),
    });
  }
  return { chosen, undecided };
}

interface Grouped {
  readonly id: string | null;
  readonly label: Text;
  readonly projects: readonly Project[];
}

/** Projects by what is at a path: in the declared order, then by id, then those that have nothing there. */
function groupsOf({ field, parts = [] }: Grouping, none: Text, projects: readonly Project[]): Grouped[] {
  const order = new Map(parts.map(({ id }, at) => [id, at]));
  const groups = new Map<string | null, { label: Text; projects: Project[] }>();
  for (const each of projects) {
    const value = valueAt(each, field);
    const id = idOf(value);
    const label =
      parts.find((part) => part.id === id)?.label ?? named(value) ?? (id === null ? none : { zh: id, en: id });
    const group = groups.get(id);
    if (group) group.projects.push(each);
    else groups.set(id, { label, projects: [each] });
  }
  const rank = (id: string | null) => (id === null ? Infinity : (order.get(id) ?? parts.length));
  return [...groups]
    .map(([id, group]) => ({ id, ...group }))
    .sort((a, b) => (rank(a.id) === rank(b.id) ? byCodePoint(a.id ?? "", b.id ?? "") : rank(a.id) - rank(b.id)));
}

/** What a value is told by: a text itself, an object by its id, or by its name. */
function idOf(value: unknown): string | null {
  if (typeof value === "string") return value === "" || value === "n/a" ? null : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { id } = value as { readonly id?: unknown };
  return typeof id === "string" && id !== "" ? id : (named(value)?.zh ?? null);
}

function stockOf(projects: readonly Project[], { amount }: BookletLayout): BookletStock {
  if (!amount) return { count: projects.length, amount: null, amountUnknown: [] };
  const columns = new Map<string, Rational[]>();
  const amountUnknown: string[] = [];
  for (const each of projects) {
    const money = valueAt(each, amount.field) === "n/a" ? [] : moneyAt(each, amount.field);
    if (!money) amountUnknown.push(each.id);
    for (const { unit, value } of money?.map(toQuantity) ?? []) once(columns, unit, (): Rational[] => []).push(value);
  }
  const sums = [...columns].sort(([a], [b]) => byCodePoint(a, b));
  return {
    count: projects.length,
    amount: sums.map(([unit, values]) => writeQuantity({ value: sum(values), unit }) as Money),
    amountUnknown,
  };
}
