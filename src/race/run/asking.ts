import { type Rational, rational } from "../../exact/index.js";
import { type Lack, measurer, type Names, once, type Ties } from "../../figure/index.js";
import type { Why } from "../../reason/index.js";
import type { AtTheCut } from "../after-ranking.js";
import { isPlaceOfTotal } from "../plan/leans-on.js";
import { namesOf } from "../plan/names-of.js";
import type { AskAt } from "../plan/plan-after.js";
import type { Surroundings } from "../plan/seeing.js";
import { answering } from "./answering.js";
import type { GroupOrder } from "./orders-of.js";
import { possibleAnswers } from "./possible-answers.js";
import { pointsAt, type Run, totalsOf } from "./run.js";

/** What is asked once the order is known, of entrants by position. */
export interface Asking {
  readonly run: Run;
  readonly orders: readonly GroupOrder[];
  readonly names: Names;
  /** Yes, no, or what is lacking to tell; with `ties`, those who are level where a list ends are all in or all out. */
  readonly ask: (question: AskAt, ties?: AtTheCut) => (i: number) => boolean | Lack;
  /** Every answer that may yet come, once is known what is lacking, and whom vetoes strike. */
  readonly may: (question: AskAt, ties?: AtTheCut) => (i: number) => readonly boolean[];
  /** Whether the fields of an entrant leave a yes possible, whatever its figures and places are. */
  readonly isFor: (question: AskAt) => (i: number) => boolean;
  readonly why: (question: AskAt, i: number, ties?: AtTheCut) => Why;
  /** Whether nothing is lacking to tell but the place of one that has none. */
  readonly onlyPlace: (question: AskAt, i: number, ties?: AtTheCut) => boolean;
}

/** Makes ready what can be asked after the ranking: places of nodes, and now also of the total. */
export function askingOf(run: Run, orders: readonly GroupOrder[]): Asking {
  const { plan, table, earned } = run;
  const peers = run.peersOf();
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));
  const size = table.entrants.length;
  const points = (id: string) => {
    const node = byId.get(id);
    return node ? pointsAt(earned.get(node), size) : { unit: "", values: totalsOf(run) };
  };
  const inOrder = new Array<Rational | Lack>(size).fill("notApplicable");
  for (const { classes } of orders)
    for (const [at, members] of classes.entries()) for (const i of members) inOrder[i] = rational(-at);
  const by = (id: string) => (id === "total" ? { unit: "", values: inOrder } : points(id));
  const measuresBy = (ties: Ties) => measurer({ table, better: plan.better, points, placed: { by, ties } });
  const plain: Surroundings = { table, peers, measures: measuresBy(plan.card.ties ?? "standard") };
  const known = new Map<AtTheCut, Surroundings>();
  // Under `dense` equals share a single place, the one that is shown.
  const ends = plan.card.ties === "dense" ? (["dense", "dense"] as const) : (["standard", "modified"] as const);
  const shared = (ties: AtTheCut): Surroundings => ({
    table,
    peers,
    measures: measuresBy(ends[0]),
    level: { ties, last: measuresBy(ends[1]) },
  });
  const under = (ties: AtTheCut | undefined) => (ties ? once(known, ties, () => shared(ties)) : plain);
  const names = namesOf(run.plan);
  const ask = (question: AskAt, ties?: AtTheCut) => answering(question, under(ties));
  const onlyPlace = (question: AskAt, i: number, ties?: AtTheCut) =>
    run.unranked.has(i) && question.doubts(under(ties), i).every(isPlaceOfTotal);
  const others = possibleAnswers(run, orders);
  return {
    run,
    orders,
    names,
    ask,
    may: (question, ties) => {
      const now = ask(question, ties);
      return (i) => {
        const answer = now(i);
        if (typeof answer === "string") return onlyPlace(question, i, ties) ? [false] : [true, false];
        return [...new Set([answer, ...others(question, under(ties), i)])];
      };
    },
    isFor: (question) => question.isFor(plain),
    why: (question, i, ties) => question.why(under(ties), i, names),
    onlyPlace,
  };
}
