import { byCodePoint } from "../exact/index.js";
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

interface State {
  readonly span: string;
  holder: Holder | undefined;
  /** Events that were first if they count. */
  readonly maybe: string[];
}

/**
 * Of the candidates of one thing that is counted once (只计一次), in the order of their days, as what each counts. One that may have been
 * the first keeps the later ones from being decided, until one that counts for certain.
 */
export function settleOnce(
  candidates: readonly Candidate[],
  spanOf: (on: string) => string,
  seeds: (span: string) => Holder | undefined,
  visit: (candidate: Candidate, settled: Settled) => void,
): void {
  const states: State[] = [];
  const undated: string[] = [];
  for (const each of candidates.length > 1 ? [...candidates].sort(byDay) : candidates) {
    if (each.on === null) {
      if (each.asNew.verdict !== "false") undated.push(each.event.id);
      visit(each, undecided(each, []));
      continue;
    }
    const span = spanOf(each.on);
    let state = states.find((each) => each.span === span);
    if (!state) {
      state = { span, holder: seeds(span), maybe: [...undated] };
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
  if (!holder && maybe.length > 0) return undecided(each, maybe);
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
function undecided({ asNew, asLater, unknown }: Candidate, maybe: readonly string[]): Settled {
  const open = (role: Role) => (role.verdict === "unknown" ? role.unknown : []);
  return {
    is: "undecided",
    role: asNew.verdict === "false" ? "later" : "new",
    unknown: [
      ...unknown,
      ...open(asNew),
      ...open(asLater),
      ...maybe.map((id): Unknown => ({ reason: "condition", path: `events.${id}` })),
    ],
  };
}

/** What is certain to count is held to have been first: what comes after it comes after something. */
function hold(each: Candidate, state: State): void {
  const { asNew, unknown, event, one } = each;
  if (state.holder || asNew.verdict === "false") return;
  if (asNew.verdict === "unknown" || unknown.length > 0) state.maybe.push(event.id);
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
