import { contentOf, lookIn } from "../../condition/index.js";
import { byCodePoint, toText } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { Per } from "../indicator.js";
import type { Entry, LedgerProject } from "../ledger.js";
import type { Group, Part, State, Sure } from "../tallied.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, noDoubts, partOf, projectAt } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { ItemPlan } from "./item-points.js";
import { weigh } from "./project-part.js";
import { written } from "./purse.js";
import type { Sheet } from "./sheet.js";
import type { Weight } from "./weight.js";

/** What points are given for at once where one project does not make it up: a month, a quarter, an enterprise. */
export function groupPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const shared = plan.indicator.per === "enterprise";
  const sure = gathered(plan, sheet, chosen.sure);
  const more = gathered(plan, sheet, chosen.maybe);
  // Nobody knows whose points an event of no known enterprise changes.
  for (const row of [...sure.lost, ...more.lost]) doubts.open.add(eventKey(sheet.rows[row] as Entry));
  const own = noDoubts(doubts.open);
  for (const [group, rows] of more.rows) {
    const names = shared ? [...(sure.members.get(group) ?? []), ...(more.members.get(group) ?? [])] : undefined;
    for (const row of rows)
      for (const entrant of names ?? [entrantAt(sheet, row)])
        if (entrant !== undefined) {
          doubt(doubts, entrant, eventKey(sheet.rows[row] as Entry));
          if (!shared) doubt(own, entrant, eventKey(sheet.rows[row] as Entry));
        }
  }
  const part = partOf(plan.indicator.id, { groups: [] }, own, { sure: sure.own, more: more.own });
  if (!shared) return part;
  const whole: Sure = {
    sure: { groups: sure.whole },
    ...(more.whole.length > 0 && {
      more: {
        groups: more.whole.map((group) => {
          const events = new Set(more.rows.get(group.key)?.map((row) => eventKey(sheet.rows[row] as Entry)));
          return { ...group, undecided: events.size };
        }),
      },
    }),
  };
  return { ...part, whole };
}

/** Rows by what they earn points with; `lost` are those of which that is not known. */
function gathered({ indicator, item }: IndicatorPlan, sheet: Sheet, list: readonly number[]) {
  const key = keyOf(indicator.per as Grouped, sheet);
  const rows = new Map<string, number[]>();
  const lost: number[] = [];
  for (const row of list) {
    const group = key(row);
    if (group === undefined) lost.push(row);
    else once(rows, group, () => []).push(row);
  }
  const groups = new Map<string, Group[]>();
  const members = new Map<string, readonly string[]>();
  const whole: Group[] = [];
  for (const group of [...rows.keys()].sort(byCodePoint)) {
    const chosen = rows.get(group) as number[];
    const weights = weigh(sheet, chosen);
    const fields = fieldsOf(item as ItemPlan, sheet, chosen);
    members.set(group, [...weights.own.keys()]);
    whole.push(groupOf(group, weights.whole, fields));
    for (const [entrant, weight] of weights.own)
      once(groups, entrant, () => []).push(groupOf(group, weight, indicator.per === "enterprise" ? [] : fields));
  }
  const own = new Map([...groups].map(([name, each]) => [name, { groups: each } as State]));
  return { rows, lost, members, own, whole };
}

function groupOf(key: string, { count, share, sums }: Weight, fields: Group["fields"]): Group {
  return { key, count: toText(count), share: toText(share), sums: sums ? written(sums) : null, fields };
}

type Grouped = Exclude<Per, "entry">;

/** What a row earns points with. */
export function keyOf(per: Grouped, sheet: Sheet): (row: number) => string | undefined {
  const key = keys[per];
  return (row) => key(sheet.rows[row] as Entry, projectAt(sheet, row));
}

/** What the projects of some rows say at the paths of an item. */
export function fieldsOf(item: ItemPlan, sheet: Sheet, rows: readonly number[]): Group["fields"] {
  if (item.fields.length === 0) return [];
  const seen = seeing(sheet);
  const looks = [...new Set(rows.map((row) => projectAt(sheet, row)))].map((project) => seen(undefined, project));
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
