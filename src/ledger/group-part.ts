import { contentOf, lookIn } from "../condition/index.js";
import { byCodePoint, toText } from "../exact/index.js";
import { once } from "../figure/index.js";
import type { Book } from "./book.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, partOf } from "./gathering.js";
import type { Per } from "./indicator.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { Entry, LedgerProject } from "./ledger.js";
import { weigh } from "./project-part.js";
import { written } from "./purse.js";
import type { Group, Part, State, Sure } from "./tallied.js";
import type { Weight } from "./weight.js";

/** What points are given for at once where one project does not make it up: a month, a quarter, an enterprise. */
export function groupPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const { indicator, item } = plan;
  const { rows, projects, projectOf } = book;
  const keyOf = keys[indicator.per as keyof typeof keys];
  const unknown = new Set<string>();
  const seen = seeing(book);

  const gather = (list: readonly number[], isSure: boolean) => {
    const byKey = new Map<string, number[]>();
    for (const row of list) {
      const entry = rows[row] as Entry;
      const key = keyOf(entry, projects[projectOf[row] as number]);
      const entrant = entrantAt(book, row);
      if (entrant !== undefined && (key === undefined || !isSure)) doubt(doubts, entrant, eventKey(entry));
      if (key !== undefined) once(byKey, key, () => []).push(row);
      else if (entrant !== undefined) unknown.add(entrant);
    }
    const own = new Map<string, Group[]>();
    const whole: Group[] = [];
    for (const key of [...byKey.keys()].sort(byCodePoint)) {
      const members = byKey.get(key) as number[];
      const weights = weigh(book, members);
      const fields = (item?.fields ?? []).map((path) => [path, contentsOf(path, members)] as const);
      whole.push(groupOf(key, weights.whole, fields));
      for (const [entrant, weight] of weights.own)
        once(own, entrant, () => []).push(groupOf(key, weight, indicator.per === "enterprise" ? [] : fields));
    }
    return { own: new Map([...own].map(([name, groups]) => [name, { groups } as State])), whole };
  };

  const contentsOf = (path: string, members: readonly number[]): readonly string[] => {
    const contents = new Set<string>();
    for (const place of new Set(members.map((row) => projectOf[row] as number))) {
      const found = seen(undefined, projects[place])({ field: path });
      if (found.kind === "value" && found.value !== undefined && found.value !== null && found.value !== "")
        contents.add(contentOf(found.value));
    }
    return [...contents].sort(byCodePoint);
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

const keys = {
  month: ({ on }: Entry) => on.slice(0, 7),
  quarter: ({ on }: Entry) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
  enterprise: (_entry: Entry, project: LedgerProject | undefined) => enterpriseOf(project),
} satisfies Partial<Record<Per, (entry: Entry, project: LedgerProject | undefined) => string | undefined>>;

/** The first investor of a project: by its credit code, else its id, else its name. */
function enterpriseOf(project: LedgerProject | undefined): string | undefined {
  const look = lookIn(project?.record);
  for (const key of ["creditCode", "id", "name"]) {
    const seen = look({ field: `investors.0.${key}` });
    if (seen.kind === "value" && typeof seen.value === "string" && seen.value !== "") return `${key}:${seen.value}`;
  }
  return undefined;
}
