import { contentOf, lookIn } from "../condition/index.js";
import { byCodePoint, toText } from "../exact/index.js";
import { once } from "../figure/index.js";
import type { Book } from "./book.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, partOf, projectAt } from "./gathering.js";
import type { Per } from "./indicator.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { ItemPlan } from "./item-points.js";
import type { Entry, LedgerProject } from "./ledger.js";
import { weigh } from "./project-part.js";
import { written } from "./purse.js";
import type { Group, Part, State, Sure } from "./tallied.js";
import type { Weight } from "./weight.js";

/** What points are given for at once where one project does not make it up: a month, a quarter, an enterprise. */
export function groupPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const { indicator, item } = plan;
  const { rows } = book;
  const key = keyOf(indicator.per as Grouped, book);
  const unknown = new Set<string>();

  const gather = (list: readonly number[], isSure: boolean) => {
    const byKey = new Map<string, number[]>();
    for (const row of list) {
      const entry = rows[row] as Entry;
      const group = key(row);
      const entrant = entrantAt(book, row);
      if (entrant !== undefined && (group === undefined || !isSure)) doubt(doubts, entrant, eventKey(entry));
      if (group !== undefined) once(byKey, group, () => []).push(row);
      else if (entrant !== undefined) unknown.add(entrant);
    }
    const own = new Map<string, Group[]>();
    const whole: Group[] = [];
    for (const group of [...byKey.keys()].sort(byCodePoint)) {
      const members = byKey.get(group) as number[];
      const weights = weigh(book, members);
      const fields = fieldsOf(item as ItemPlan, book, members);
      whole.push(groupOf(group, weights.whole, fields));
      for (const [entrant, weight] of weights.own)
        once(own, entrant, () => []).push(groupOf(group, weight, indicator.per === "enterprise" ? [] : fields));
    }
    return { own: new Map([...own].map(([name, groups]) => [name, { groups } as State])), whole };
  };

  const sure = gather(chosen.sure, true);
  const more = gather(chosen.maybe, false);
  const part = partOf(indicator.id, { groups: [] }, doubts, { sure: sure.own, more: more.own, unknown });
  if (indicator.per !== "enterprise") return part;
  const whole: Sure = {
    sure: { groups: sure.whole },
    ...(unknown.size > 0 ? { more: null } : more.whole.length > 0 && { more: { groups: more.whole } }),
  };
  return { ...part, whole };
}

function groupOf(key: string, { count, share, sums }: Weight, fields: Group["fields"]): Group {
  return { key, count: toText(count), share: toText(share), sums: written(sums), fields };
}

type Grouped = Exclude<Per, "entry">;

/** What a row earns points with. */
export function keyOf(per: Grouped, book: Book): (row: number) => string | undefined {
  const key = keys[per];
  return (row) => key(book.rows[row] as Entry, projectAt(book, row));
}

/** What the projects of some rows say at the paths of an item. */
export function fieldsOf(item: ItemPlan, book: Book, rows: readonly number[]): Group["fields"] {
  if (item.fields.length === 0) return [];
  const seen = seeing(book);
  const looks = [...new Set(rows.map((row) => projectAt(book, row)))].map((project) => seen(undefined, project));
  return item.fields.map((field) => {
    const contents = looks.flatMap((look) => {
      const found = look({ field });
      const value = found.kind === "value" ? found.value : undefined;
      return value === undefined || value === null || value === "" ? [] : contentOf(value);
    });
    return [field, [...new Set(contents)].sort(byCodePoint)] as const;
  });
}

const keys = {
  project: ({ project }: Entry) => project,
  month: ({ on }: Entry) => on.slice(0, 7),
  quarter: ({ on }: Entry) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
  enterprise: (_entry: Entry, project: LedgerProject | undefined) => enterpriseOf(project),
} satisfies Record<Grouped, (entry: Entry, project: LedgerProject | undefined) => string | undefined>;

/** The first investor of a project: by its credit code, else its id, else its name. */
function enterpriseOf(project: LedgerProject | undefined): string | undefined {
  const look = lookIn(project?.record);
  for (const key of ["creditCode", "id", "name"]) {
    const seen = look({ field: `investors.0.${key}` });
    if (seen.kind === "value" && typeof seen.value === "string" && seen.value !== "") return `${key}:${seen.value}`;
  }
  return undefined;
}
