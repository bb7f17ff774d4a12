/** The answer to a condition (判定): yes, no, or not to be told from what is known. */
export type Verdict = "true" | "false" | "unknown";

/**
 * Why a comparison has no answer: nothing reported, not applicable, not decided by who was asked, two currencies without
 * a rate, kinds that do not compare, a member of a list in doubt, more members than we visit.
 */
export type Doubt = "absent" | "not-applicable" | "undecided" | "currency" | "kind" | "member" | "too-large";

/** A verdict that remembers its doubt. */
export type Finding = "true" | "false" | Doubt;

export function toFinding(holds: boolean): Finding {
  return holds ? "true" : "false";
}

export function toVerdict(finding: Finding): Verdict {
  return isDoubt(finding) ? "unknown" : finding;
}

export function isDoubt(finding: Finding): finding is Doubt {
  return finding !== "true" && finding !== "false";
}

export function opposite(finding: Finding): Finding {
  return finding === "true" ? "false" : finding === "false" ? "true" : finding;
}

/**
 * Whether at least `need` of some are found true, in Kleene's logic. `all`, `any`, implication, `in`, `contains`, `every`
 * and `between` are counts too, so that this is the only place where three values meet.
 */
export function count<T>(need: number, items: readonly T[], find: (item: T, index: number) => Finding): Finding {
  let yes = 0;
  let no = 0;
  let doubt: Finding = "false";
  for (let i = 0; i < items.length && yes < need && no <= items.length - need; i++) {
    const finding = find(items[i] as T, i);
    if (finding === "true") yes++;
    else if (finding === "false") no++;
    else if (doubt === "false") doubt = finding;
  }
  return yes >= need ? "true" : no > items.length - need ? "false" : doubt;
}

/** A count over the members of a list: a doubt about one is not a doubt about the list itself. */
export function countMembers<T>(need: number, members: readonly T[], find: (member: T) => Finding): Finding {
  const finding = count(need, members, find);
  return isDoubt(finding) ? "member" : finding;
}
