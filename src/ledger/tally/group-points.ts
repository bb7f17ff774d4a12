import type { Look } from "../../condition/index.js";
import { add, type Rational, zero } from "../../exact/index.js";
import type { Quantity } from "../../money/index.js";
import type { Group, Part, PartRow, State } from "../tallied.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { opened, read } from "./purse.js";
import { combine } from "./states.js";
import { nothing, partOfPoints, type Weight } from "./weight.js";

interface Answer {
  readonly value: Quantity;
  readonly all: Quantity | null;
  readonly undecided: number;
}

/** The points of an entrant for each month, quarter or enterprise. */
export function groupPoints(plan: IndicatorPlan, part: Part, row: PartRow | undefined, undecided: number): Answer {
  const groupsIn = (state: State | null | undefined) => (state && "groups" in state ? state.groups : []);
  const earned = (own: readonly Group[], wholes: readonly Group[] | undefined) => {
    const byKey = new Map(wholes?.map((group) => [group.key, group]));
    let total: Rational = zero;
    let [doubtful, unknown] = [0, false];
    let ifHeld: Rational = zero;
    for (const group of own) {
      const whole = wholes ? (byKey.get(group.key) as Group) : group;
      const points = plan.item?.pointsOf({ ...weightOf(whole), look: saidBy(whole.fields) });
      if (!points) [doubtful, unknown] = [doubtful + 1, true];
      else {
        const share = partOfPoints(points.points, weightOf(group), weightOf(whole));
        if (!share) [doubtful, unknown] = [doubtful + 1, true];
        else if (points.certain) total = add(total, share);
        else doubtful++;
        if (share) ifHeld = add(ifHeld, share);
      }
    }
    return { total, doubtful, all: unknown ? null : ifHeld };
  };
  const sure = row?.sure ?? { groups: [] };
  const whole = part.whole;
  const certain = earned(groupsIn(sure), whole && groupsIn(whole.sure));
  const both = groupsIn(row?.more ? combine(sure, row.more) : sure);
  const wholes = whole && groupsIn(whole.more ? combine(whole.sure, whole.more) : whole.sure);
  const shared = new Map(groupsIn(whole?.more).map(({ key, undecided: count = 0 }) => [key, count]));
  const others = both.reduce((count, { key }) => count + (shared.get(key) ?? 0), 0);
  const all = part.open ? null : earned(both, wholes).all;
  return {
    value: { value: certain.total, unit: "" },
    all: all && { value: all, unit: "" },
    undecided: undecided + others + certain.doubtful,
  };
}

/** What is certain of all groups together, each once. */
export function wholePoints(plan: IndicatorPlan, { whole }: Part): Rational {
  const groups = whole && "groups" in whole.sure ? whole.sure.groups : [];
  const earned = groups.map((group) => plan.item?.pointsOf({ ...weightOf(group), look: saidBy(group.fields) }));
  return earned.reduce((total, each) => (each?.certain ? add(total, each.points) : total), zero);
}

function weightOf(group: Group | undefined): Weight {
  if (!group) return nothing;
  return { count: read(group.count), share: read(group.share), sums: group.sums ? opened(group.sums) : undefined };
}

/** What the projects of a group say at a path, where they all say the same. */
export function saidBy(fields: Group["fields"]): Look {
  const said = new Map(fields);
  return (subject) => {
    const [content, more] = said.get(subject.field) ?? [];
    const value: unknown = content === undefined || more !== undefined ? undefined : JSON.parse(content);
    return { kind: "value", value };
  };
}
