import { byCodePoint } from "../../exact/index.js";
import type { Candidate, Role } from "./candidate.js";
import type { Unknown } from "./unknown.js";

/** What was counted first, by an earlier ledger or here. */
export interface Holder {
  readonly project: string;
  readonly event: string;
  /** Whether it was this event that counted first, or one that came after it. */
  readonly isFirst: boolean;
  readonly currency: string | undefined;
  readonly candidate: Candidate | undefined;
}

/** As what a candidate counts; or that it does not, since `holder` was counted before or nothing was; or what is unknown. */
export type Settled =
  | { readonly is: "counted"; readonly role: "new" | "later"; readonly holder: Holder | undefined }
  | {
      readonly is: "excluded";
      readonly reason: "where" | "counted-before" | "nothing-to-add-to";
      readonly holder: Holder | undefined;
    }
  | { readonly is: "undecided"; readonly role: "new" | "later"; readonly unknown: readonly Unknown[] };

/** What is known before the first candidate: what was counted, or an event of which it is not known. */
export interface Seed {
  readonly holder: Holder | undefined;
  readonly maybe: string | undefined;
}

interface State {
  readonly span: string;
  holder: Holder | undefined;
  /** The first event that was the first to count, if it does: one is enough to keep later ones from being decided. */
  maybe: string | undefined;
}

/**
 * Of the candidates of one thing that is counted once (只计一次), in the order of their days, as what each counts. One that may have been
 * the first keeps the later ones from being decided, until one that counts for certain; of several, the first is named.
 */
export function settleOnce(
  candidates: readonly Candidate[],
  spanOf: (on: string) => string,
  seeds: (span: string) => Seed,
  visit: (candidate: Candidate, settled: Settled) => void,
): void {
  const states: State[] = [];
  let undated: string | undefined;
  for (const each of candidates.length > 1 ? [...candidates].sort(byDay) : candidates) {
    if (each.on === null) {
      if (each.asNew.verdict !== "false") undated ??= each.event.id;
      visit(each, undecided(each, undefined));
      continue;
    }
    const span = spanOf(each.on);
    let state = states.find((each) => each.span === span);
    if (!state) {
      const { holder, maybe = undated } = seeds(span);
      state = { span, holder, maybe };
      states.push(state);
    }
    visit(each, settle(each, state));
    hold(each, state);
  }
}

function settle(each: Candidate, { holder, maybe }: State): Settled {
  const { asNew, asLater, unknown, event, one } = each;
  const before = holder && !(holder.isFirst && holder.event === event.id && holder.project === one.dossier.project);
  if (before) {
    if (asLater.verdict === "false") return { is: "excluded", reason: "counted-before", holder };
    const open = [...unknown, ...asLater.unknown];
    return open.length > 0
      ? { is: "undecided", role: "later", unknown: open }
      : { is: "counted", role: "later", holder };
  }
  if (!holder && maybe !== undefined) return undecided(each, maybe);
  if (asNew.verdict === "false") {
    const reason = each.isNewKind ? "where" : "nothing-to-add-to";
    return { is: "excluded", reason, holder: undefined };
  }
  const open = [...unknown, ...asNew.unknown];
  return open.length > 0
    ? { is: "undecided", role: "new", unknown: open }
    : { is: "counted", role: "new", holder: undefined };
}

/** Which of several it is depends on whether events before it count. */
function undecided({ asNew, asLater, unknown }: Candidate, maybe: string | undefined): Settled {
  const open = (role: Role) => (role.verdict === "unknown" ? role.unknown : []);
  const before: readonly Unknown[] = maybe === undefined ? [] : [{ reason: "condition", path: `events.${maybe}` }];
  return {
    is: "undecided",
    role: asNew.verdict === "false" ? "later" : "new",
    unknown: [...unknown, ...open(asNew), ...open(asLater), ...before],
  };
}

/** What is certain to count is held to have been first: what comes after it comes after something. */
function hold(each: Candidate, state: State): void {
  const { asNew, unknown, event, one } = each;
  if (state.holder || asNew.verdict === "false") return;
  if (asNew.verdict === "unknown" || unknown.length > 0) state.maybe ??= event.id;
  else
    state.holder = {
      project: one.dossier.project,
      event: event.id,
      isFirst: true,
      currency: undefined,
      candidate: each,
    };
}

function byDay(a: Candidate, b: Candidate): number {
  return (
    byCodePoint(a.on ?? "", b.on ?? "") || byCodePoint(a.one.dossier.project, b.one.dossier.project) || a.at - b.at
  );
}
