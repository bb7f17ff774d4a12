import type { Standings } from "../race/index.js";
import type { Text } from "../reason/index.js";

/** Who is on a list, and of whom that cannot be told yet; by group and place. */
export interface ListFacts {
  readonly id: string;
  readonly label: Text;
  readonly members: readonly { readonly entrant: string; readonly group: string | null }[];
  readonly undecided: readonly { readonly entrant: string; readonly group: string | null }[];
}

/** The lists of standings (红榜、黑榜), each with its members. */
export function listsOf({ rows, results }: Standings): ListFacts[] {
  return (results?.lists ?? []).map(({ id, label }) => {
    const having = (state: "on" | "undecided") =>
      rows
        .filter(({ lists = [] }) => lists.some((each) => each.id === id && each.state === state))
        .map(({ entrant, group }) => ({ entrant, group }));
    return { id, label, members: having("on"), undecided: having("undecided") };
  });
}
