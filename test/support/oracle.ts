/**
 * The scorecard language told a second time: slowly, entrant by entrant, over plain fractions, from docs/scorecards.md
 * alone and with nothing from src. Where the page does not settle a case it throws `Doubt`, and a law passes over it.
 */
import {
  ceiling,
  type Fraction,
  floor,
  fraction,
  larger,
  minus,
  nought,
  order,
  over,
  plus,
  readFraction,
  same,
  smaller,
  times,
  total,
} from "./fraction.js";

/** The page does not say what happens here. */
export class Doubt extends Error {}

/** A treatment, or the lack of one, refuses the whole ranking. */
export class Refused extends Error {}

type Lack = "notReported" | "notApplicable" | "referenceNotPositive" | "noSpread" | "alone";
type Got = Fraction | Lack;
type Json = Readonly<Record<string, unknown>>;

/** What an entrant has in a node. */
type Earned = Points | "handed-on" | "unranked";

interface Points {
  readonly points: Fraction;
  /** Whether a treatment gave them: such points are nobody's peer. */
  readonly treated: boolean;
}

/** Where something that earns points stands. */
interface Place {
  /** The node whose points they are. */
  readonly node: Json;
  readonly markOf: (row: Json) => Fraction | undefined | "omitted";
  /** What the card says of lacks, and then the choice it stands in. */
  readonly card: Json;
  readonly treat: Json;
  /** Who comes here: everyone, or those who take the same branch. */
  readonly active: (row: Json) => boolean;
}

/** What the oracle says of one entrant. */
export interface Said {
  readonly entrant: string;
  readonly total: Fraction | undefined;
  readonly place: Fraction | undefined;
  /** The points of every node that earned some, after its own rounding. */
  readonly points: ReadonlyMap<string, Fraction>;
}

const LACKS = new Set<unknown>(["notReported", "notApplicable", "referenceNotPositive", "noSpread", "alone"]);
const lacking = (got: unknown): got is Lack => LACKS.has(got);
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const one = fraction(1n);
const POSITIVE = (value: Fraction) => order(value, nought) > 0;

/** A cell as the page describes it: a number, or one of the two kinds of nothing. */
function cellNumber(cell: unknown): Got {
  if (cell === null || cell === undefined || cell === "") return "notReported";
  if (cell === "n/a") return "notApplicable";
  return readFraction(cell);
}

function round(value: Fraction, stage: unknown): Fraction {
  if (stage === undefined) return value;
  const { to, mode = "half-up" } = (isObject(stage) ? stage : { to: stage }) as { to: unknown; mode?: string };
  const scale = fraction(10n ** BigInt(String(to)));
  const scaled = times(value, scale);
  const below = floor(scaled);
  const above = ceiling(scaled);
  const half = order(minus(scaled, fraction(below)), fraction(1n, 2n));
  const away = POSITIVE(scaled) ? above : below;
  const towards = POSITIVE(scaled) ? below : above;
  const nearest = (middle: bigint) => (below === above || half < 0 ? below : half > 0 ? above : middle);
  const whole: Record<string, () => bigint> = {
    "half-up": () => nearest(away),
    "half-down": () => nearest(towards),
    "half-even": () => nearest(below % 2n === 0n ? below : above),
    up: () => away,
    down: () => towards,
    ceiling: () => above,
    floor: () => below,
  };
  return over(fraction(whole[mode]!()), scale);
}

/** One figure of a row, whatever its spelling. */
function cellOf(row: Json, figure: string): Json {
  const cell = (row["figures"] as Json | undefined)?.[figure];
  return isObject(cell) && !("amount" in cell) ? cell : { value: cell };
}

/** What the entrant's own figure is measured against. */
function ownCell(row: Json, figure: string, reference: unknown): Got {
  const cell = cellOf(row, figure);
  if (isObject(reference)) return cellNumber((cell["targets"] as Json | undefined)?.[reference["target"] as string]);
  return reference === "schedule" ? dueCell(row, figure, "target") : cellNumber(cell[reference as string]);
}

/** What is due by now of a target. */
function dueCell(row: Json, figure: string, whose: unknown): Got {
  const cell = cellOf(row, figure);
  const known = (cell["due"] as Json | undefined)?.[nameOf(whose)];
  if (known !== undefined) return cellNumber(known);
  const share = shareOf(cell);
  if (share === undefined || lacking(share)) return share ?? cellNumber(cell["schedule"]);
  const target = ownCell(row, figure, whose);
  return lacking(target) ? target : times(share, target);
}

const nameOf = (target: unknown) => (isObject(target) ? `of ${target["target"]}` : "of target");

/** The share of the target that is due, where the schedule is stated as one. */
function shareOf(cell: Json): Got | undefined {
  const schedule = cell["schedule"];
  if (isObject(schedule) && "share" in schedule) return cellNumber(schedule["share"]);
  return typeof schedule === "string" && schedule.endsWith("%") ? readFraction(schedule) : undefined;
}

const OWN = new Set(["target", "schedule", "previous"]);
const PEERS = new Set(["best", "worst", "mean", "overall"]);
const isOwn = (r: unknown) => (typeof r === "string" && OWN.has(r)) || (isObject(r) && "target" in r);
const isNumber = (r: unknown) =>
  typeof r === "number" || (typeof r === "string" && /^-?\d/.test(r)) || (isObject(r) && "amount" in r);

/** The form of a measure: the key that names it, what is measured, and against what. */
function form(measure: Json): { kind: string; of: unknown; to: unknown } {
  for (const kind of ["ratio", "gap", "shortfall"])
    if (kind in measure) return { kind, of: measure[kind], to: measure["to"] };
  if ("excess" in measure) return { kind: "excess", of: measure["excess"], to: measure["over"] };
  for (const kind of ["growth", "spread", "place", "sum", "points"])
    if (kind in measure) return { kind, of: measure[kind], to: undefined };
  throw new Error(`no such measure: ${JSON.stringify(measure)}`);
}

interface Term {
  readonly factor: Fraction;
  readonly of: unknown;
}

const termsOf = (sum: unknown): Term[] =>
  (sum as unknown[]).map((term) =>
    isObject(term) && "times" in term
      ? { factor: readFraction(term["times"]), of: term["of"] }
      : { factor: one, of: term },
  );

const TESTS = ["atLeast", "moreThan", "atMost", "lessThan"] as const;

/** Every edge of a curve, of its bands' own curves too: an item needs them all. */
function edgesOf(curve: unknown): unknown[] {
  if (!isObject(curve)) return [];
  if ("line" in curve) return (curve["line"] as unknown[][]).map(([edge]) => edge);
  if ("bands" in curve)
    return (curve["bands"] as Json[]).flatMap((band) => [
      ...TESTS.filter((test) => test in band).map((test) => band[test]),
      ...edgesOf("else" in band ? band["else"] : band["is"]),
    ]);
  if (!("steps" in curve)) return [];
  const { at, below = [], above = [] } = curve["steps"] as { at: unknown; below?: Json[]; above?: Json[] };
  return [at, ...[...below, ...above].filter((leg) => "to" in leg).map((leg) => leg["to"])];
}

export class Oracle {
  private readonly rows: readonly Json[];
  /** Those who are listed without a place. */
  private readonly unranked = new Set<Json>();
  private memo = new Map<object, Map<Json, Earned>>();
  private readonly card: Json;

  constructor(card: object, figures: readonly object[]) {
    this.card = card as Json;
    this.rows = figures as readonly Json[];
  }

  /** Scores and ranks everyone. */
  standings(): Said[] {
    for (const row of this.rows) if (row["ranked"] === false) this.unranked.add(row);
    // Someone who turns out unranked is nobody's peer: begin again without them, until nobody else does.
    for (let before = -1; before !== this.unranked.size; ) {
      before = this.unranked.size;
      this.memo = new Map();
      const losing = this.rows.filter((row) => this.total(row) === undefined);
      for (const row of losing) this.unranked.add(row);
    }
    const places = this.places();
    return this.rows.map((row) => ({
      entrant: row["entrant"] as string,
      total: this.total(row),
      place: places.get(row),
      points: this.pointsOf(row),
    }));
  }

  // ---- peers

  private key(row: Json, path: string | undefined): unknown {
    if (path === undefined || path === "all") return "";
    return path
      .split(".")
      .slice(1)
      .reduce<unknown>((value, step) => (value as Json)[step], row);
  }

  /** The ranked entrants of a grouping whose class has a mark, here and around, before their measure is looked at. */
  private candidates(row: Json, peers?: unknown, place?: Place): Json[] {
    const path = (peers ?? this.card["groups"]) as string | undefined;
    return this.rows.filter(
      (other) =>
        !this.unranked.has(other) &&
        this.key(other, path) === this.key(row, path) &&
        (place === undefined || (place.markOf(other) !== "omitted" && this.appliesTo(place.node, other))),
    );
  }

  /** Whether the class of an entrant has all the nodes that a node stands in, whatever branches it takes. */
  private appliesTo(node: Json, row: Json, within: readonly Json[] = this.card["nodes"] as Json[]): boolean {
    const below = (body: Json): Json[] => [
      ...((body["nodes"] ?? []) as Json[]),
      ...((body["choose"] ?? []) as Json[]).flatMap((branch) => below(branch["then"] as Json)),
    ];
    return within.some(
      (each) => each === node || (this.markOf(each, row) !== "omitted" && this.appliesTo(node, row, below(each))),
    );
  }

  // ---- measures

  private measure(measure: unknown, row: Json, candidates: readonly Json[]): Got {
    if (typeof measure === "string") return cellNumber(cellOf(row, measure)["value"]);
    const { kind, of, to } = form(measure as Json);
    if (kind === "points") return this.pointsMeasure(of as string, row);
    if (kind === "sum") return this.sum(termsOf(of), (term) => this.measure(term, row, candidates));
    if (kind === "place") return this.place(measure as Json, row, candidates);
    const value = this.measure(of, row, candidates);
    if (lacking(value)) return value;
    if (kind === "spread") {
      const best = this.reference("best", of, row, candidates);
      const worst = this.reference("worst", of, row, candidates);
      if (lacking(best)) return best;
      if (lacking(worst)) return worst;
      return same(best, worst) ? "noSpread" : over(minus(value, worst), minus(best, worst));
    }
    const reference = this.reference(kind === "growth" ? "previous" : to, of, row, candidates);
    if (lacking(reference)) return reference;
    if (kind === "gap") return minus(value, reference);
    if (kind === "excess") return larger(nought, minus(value, reference));
    if (kind === "shortfall") return larger(nought, minus(reference, value));
    if (!POSITIVE(reference)) return "referenceNotPositive";
    return over(kind === "growth" ? minus(value, reference) : value, reference);
  }

  private sum(terms: readonly Term[], read: (of: unknown) => Got): Got {
    const added = terms.map(({ factor, of }) => ({ factor, got: read(of) }));
    const lack = added.find(({ got }) => lacking(got));
    return lack ? lack.got : total(added.map(({ factor, got }) => times(factor, got as Fraction)));
  }

  private pointsMeasure(id: string, row: Json): Got {
    const node = this.nodeBy(id, this.card["nodes"] as Json[])!;
    const earned = this.reaches(node, row) ? this.node(node, row) : "handed-on";
    if (earned === "unranked") throw new Doubt("the points of a node that left the entrant unranked");
    return earned === "handed-on" ? "notApplicable" : earned.points;
  }

  private nodeBy(id: string, nodes: readonly Json[]): Json | undefined {
    for (const node of nodes) {
      if (node["id"] === id) return node;
      const within = this.nodeBy(id, (node["nodes"] ?? []) as Json[]);
      if (within) return within;
    }
    return undefined;
  }

  /** The peers' values of a measure. */
  private peerValues(of: unknown, candidates: readonly Json[]): Fraction[] {
    return candidates.map((peer) => this.measure(of, peer, candidates)).filter((got) => !lacking(got)) as Fraction[];
  }

  private isAlone(of: unknown, row: Json, candidates: readonly Json[]): boolean {
    const others = candidates.filter((peer) => peer !== row);
    return others.every((peer) => lacking(this.measure(of, peer, candidates)));
  }

  private reference(reference: unknown, of: unknown, row: Json, candidates: readonly Json[]): Got {
    if (isOwn(reference)) return this.own(reference, of, row);
    if (typeof reference === "string" && PEERS.has(reference)) {
      if (this.isAlone(of, row, candidates)) return "alone";
      const values = this.peerValues(of, candidates);
      if (reference === "mean") return over(total(values), fraction(BigInt(values.length)));
      if (reference === "overall") return this.overall(of, candidates);
      const highest = (reference === "best") === (this.better(of) === "higher");
      return values.reduce(highest ? larger : smaller);
    }
    return isNumber(reference) ? readFraction(reference) : this.measure(reference, row, candidates);
  }

  /** Target, previous and schedule belong to a figure, or term by term to a sum of figures. */
  private own(reference: unknown, of: unknown, row: Json): Got {
    if (typeof of === "string") return ownCell(row, of, reference);
    const { kind, of: inner, to } = form(of as Json);
    if (kind === "sum") return this.sum(termsOf(inner), (term) => this.own(reference, term, row));
    // Against a rate of completion: the share of that target that is due.
    const due = this.due(inner, row, to);
    const target = this.own(to, inner, row);
    if (lacking(due) || lacking(target)) return lacking(due) ? due : target;
    return POSITIVE(target) ? over(due, target) : "referenceNotPositive";
  }

  private due(of: unknown, row: Json, whose: unknown): Got {
    if (typeof of === "string") return dueCell(row, of, whose);
    return this.sum(termsOf(form(of as Json).of), (term) => this.due(term, row, whose));
  }

  /** The measure of the sums over the peers: everyone added up into one row. */
  private overall(of: unknown, candidates: readonly Json[]): Got {
    const peers = candidates.filter((peer) => !lacking(this.measure(of, peer, candidates)));
    const ids = new Set(peers.flatMap((peer) => Object.keys((peer["figures"] as Json | undefined) ?? {})));
    const added = (read: (peer: Json) => Got): unknown => {
      const gots = peers.map(read);
      if (gots.some(lacking)) return null;
      const { top, bottom } = total(gots as Fraction[]);
      return `${top}/${bottom}`;
    };
    const figures = [...ids].map((id) => {
      const names = new Set(peers.flatMap((p) => Object.keys((cellOf(p, id)["targets"] as Json | undefined) ?? {})));
      const targets = [...names].map((name) => [name, added((peer) => ownCell(peer, id, { target: name }))]);
      const cell = {
        value: added((peer) => cellNumber(cellOf(peer, id)["value"])),
        target: added((peer) => ownCell(peer, id, "target")),
        previous: added((peer) => ownCell(peer, id, "previous")),
        due: Object.fromEntries(
          ["target", ...[...names].map((name) => ({ target: name }))].map((whose) => [
            nameOf(whose),
            added((peer) => dueCell(peer, id, whose)),
          ]),
        ),
        targets: Object.fromEntries(targets),
      };
      return [id, cell];
    });
    const all: Json = { entrant: "all", figures: Object.fromEntries(figures) };
    return this.measure(of, all, []);
  }

  private better(measure: unknown): "higher" | "lower" {
    if (typeof measure === "string") {
      const figure = (this.card["figures"] as Json | undefined)?.[measure] as Json | undefined;
      return (figure?.["better"] as "higher" | "lower" | undefined) ?? "higher";
    }
    const { kind, of } = form(measure as Json);
    if (kind === "place") return (measure as Json)["from"] === "worst" ? "higher" : "lower";
    if (kind === "spread" || kind === "points") return "higher";
    if (kind === "shortfall") return this.better(of) === "higher" ? "lower" : "higher";
    if (kind !== "sum") return this.better(of);
    const ways = new Set(
      termsOf(of).map((term) => {
        const way = this.better(term.of);
        return POSITIVE(term.factor) ? way : way === "higher" ? "lower" : "higher";
      }),
    );
    if (ways.size > 1) throw new Doubt("a sum of figures of which some are better lower");
    return [...ways][0]!;
  }

  private place(measure: Json, row: Json, candidates: readonly Json[]): Got {
    const of = measure["place"];
    const own = this.measure(of, row, candidates);
    if (lacking(own)) return own;
    const peers = candidates.filter((peer) => peer !== row);
    const higher = (this.better(of) === "higher") !== (measure["from"] === "worst");
    return placeAmong(own, this.peerValues(of, peers.length < candidates.length ? candidates : [...peers]), {
      higher,
      ties: measure["ties"] as string,
      itself: peers.length < candidates.length,
    });
  }

  // ---- curves

  private points(input: unknown, mark: Fraction | undefined): Fraction {
    const text = String(input);
    if (text !== "mark" && !text.endsWith("%")) return readFraction(text);
    if (mark === undefined) throw new Doubt("a share of a mark where there is none");
    return text === "mark" ? mark : times(readFraction(text), mark);
  }

  /** The points of a measured value; `anchor` are the points at the anchor of steps. */
  private curve(
    curve: unknown,
    x: Fraction,
    mark: Fraction | undefined,
    at: (edge: unknown) => Fraction,
  ): { points: Fraction; anchor?: Fraction } {
    if (curve === "proportional") return { points: times(x, this.points("mark", mark)) };
    if (curve === "value") return { points: x };
    if (!isObject(curve)) return { points: this.points(curve, mark) };
    if ("line" in curve) return { points: this.line(curve["line"] as unknown[][], x, mark, at) };
    if ("bands" in curve) return { points: this.bands(curve["bands"] as Json[], x, mark, at) };
    if ("steps" in curve) return this.steps(curve["steps"] as Json, x, mark, at);
    const each = this.points(curve["is"], mark);
    const count = inPart(over(x, readFraction(curve["each"])), curve["part"] as string);
    return { points: times(count, each) };
  }

  private line(knots: unknown[][], x: Fraction, mark: Fraction | undefined, at: (edge: unknown) => Fraction) {
    const known = knots.map(([edge, is]) => ({ x: at(edge), y: this.points(is, mark) }));
    if (known.some((knot, index) => index > 0 && order(knot.x, known[index - 1]!.x) < 0))
      throw new Refused("knots that are out of order for one entrant");
    const met = known.findLast((knot) => same(knot.x, x));
    if (met) return met.y;
    const next = known.findIndex((knot) => order(knot.x, x) > 0);
    const right = next === -1 ? known.length - 1 : Math.max(1, next);
    const [a, b] = [known[right - 1]!, known[right]!];
    // Beyond knots that coincide there is no slope to go on with.
    if (same(a.x, b.x)) return next === 0 ? a.y : b.y;
    const slope = over(minus(b.y, a.y), minus(b.x, a.x));
    return plus(a.y, times(slope, minus(x, a.x)));
  }

  private bands(bands: readonly Json[], x: Fraction, mark: Fraction | undefined, at: (edge: unknown) => Fraction) {
    for (const band of bands) {
      let holds = true;
      for (const test of TESTS) {
        if (!(test in band)) continue;
        const way = order(x, at(band[test]));
        holds &&= { atLeast: way >= 0, moreThan: way > 0, atMost: way <= 0, lessThan: way < 0 }[test]!;
      }
      if (holds) return this.curve("else" in band ? band["else"] : band["is"], x, mark, at).points;
    }
    throw new Doubt("no band holds");
  }

  private steps(steps: Json, x: Fraction, mark: Fraction | undefined, at: (edge: unknown) => Fraction) {
    const anchor = this.points(steps["is"], mark);
    let from = at(steps["at"]);
    const up = order(x, from) > 0;
    let points = anchor;
    for (const leg of ((up ? steps["above"] : steps["below"]) ?? []) as Json[]) {
      const to = leg["to"] === undefined ? x : at(leg["to"]);
      // A leg that ends where it starts, or before, holds no step.
      const end = up ? larger(from, smaller(x, to)) : smaller(from, larger(x, to));
      const distance = up ? minus(end, from) : minus(from, end);
      const count = inPart(over(distance, readFraction(leg["each"])), (leg["part"] ?? steps["part"]) as string);
      points = plus(points, times(count, this.points(leg["is"], mark)));
      from = end;
    }
    return { points, anchor };
  }

  private limit(points: Fraction, limits: unknown, mark: Fraction | undefined, anchor?: Fraction): Fraction {
    const { within, floor: least, cap } = (limits ?? {}) as Json;
    let limited = points;
    if (within !== undefined && anchor) {
      const most = this.points(within, mark);
      limited = smaller(larger(limited, minus(anchor, most)), plus(anchor, most));
    }
    if (least !== undefined) limited = larger(limited, this.points(least, mark));
    if (cap !== undefined) limited = smaller(limited, this.points(cap, mark));
    return limited;
  }

  // ---- nodes

  private markOf(node: Json, row: Json): Fraction | undefined | "omitted" {
    const mark = node["mark"];
    if (mark === undefined) return undefined;
    if (!isObject(mark)) return readFraction(mark);
    const of = this.key(row, mark["by"] as string);
    if (typeof of !== "string" || of === "") throw new Refused("an entrant without a class");
    const found = (mark["marks"] as Json)[of];
    return found === undefined ? "omitted" : readFraction(found);
  }

  private stage(name: string): unknown {
    return (this.card["round"] as Json | undefined)?.[name];
  }

  private node(node: Json, row: Json): Earned {
    const byRow = this.memo.get(node) ?? new Map<Json, Earned>();
    this.memo.set(node, byRow);
    const before = byRow.get(row);
    if (before !== undefined) return before;
    const earned = this.earn(
      node,
      {
        node,
        markOf: (each) => this.markOf(node, each),
        card: (this.card["treat"] ?? {}) as Json,
        treat: {},
        active: (each) => this.reaches(node, each),
      },
      row,
    );
    byRow.set(row, earned);
    return earned;
  }

  /** Whether the classes of an entrant have all the blocks that a node stands in. */
  private reaches(node: Json, row: Json, within: readonly Json[] = this.card["nodes"] as Json[]): boolean {
    const below = (each: Json): Json[] => {
      if (this.markOf(each, row) === "omitted") return [];
      if (!("choose" in each)) return (each["nodes"] ?? []) as Json[];
      const taken = this.branch(each["choose"] as Json[], row);
      return lacking(taken) ? [] : below(taken["then"] as Json);
    };
    return within.some((each) => each === node || this.reaches(node, row, below(each)));
  }

  private rounded(points: Fraction, body: Json): Points {
    const own = (body["round"] as Json | undefined)?.["item"];
    const stage = "nodes" in body ? this.stage("block") : (own ?? this.stage("item"));
    return { points: round(points, stage), treated: false };
  }

  /** What a node earns, or a branch of a `choose`, or a stand-in: by its rule, or by a treatment in its stead. */
  private earn(body: Json, place: Place, row: Json): Earned {
    const got = this.rule(body, place, row);
    return lacking(got) ? this.treat(got, body, place, row) : got;
  }

  private rule(body: Json, place: Place, row: Json): Earned | Lack {
    const mark = place.markOf(row);
    if (mark === "omitted") return "notApplicable";
    if ("choose" in body) {
      const taken = this.branch(body["choose"] as Json[], row);
      if (lacking(taken)) return taken;
      const then = taken["then"] as Json;
      return this.earn(
        then,
        {
          ...place,
          markOf: then["mark"] === undefined ? place.markOf : (each) => this.markOf(then, each),
          treat: { ...place.treat, ...(body["treat"] as Json | undefined) },
          active: (each) => place.active(each) && this.branch(body["choose"] as Json[], each) === taken,
        },
        row,
      );
    }
    if ("nodes" in body) return this.block(body, row, mark);
    if ("give" in body) return this.rounded(this.points(body["give"], mark), body);
    if ("given" in body) {
      const value = cellNumber(cellOf(row, body["given"] as string)["value"]);
      if (lacking(value)) return value;
      const outOf = body["outOf"];
      const most = readFraction(Array.isArray(outOf) ? outOf[1] : outOf);
      const least = Array.isArray(outOf) ? readFraction(outOf[0]) : nought;
      if (order(value, most) > 0 || order(value, least) < 0) throw new Refused("points out of their range");
      const points = mark === undefined ? value : over(times(mark, value), most);
      return this.rounded(this.limit(points, body["limits"], mark), body);
    }
    return this.item(body, place, row, mark);
  }

  private item(body: Json, place: Place, row: Json, mark: Fraction | undefined): Earned | Lack {
    const candidates = this.candidates(row, body["peers"], place);
    const measured = this.measure(body["of"], row, candidates);
    if (lacking(measured)) return measured;
    const known = new Map<unknown, Fraction>();
    for (const edge of edgesOf(body["points"])) {
      const at = this.reference(edge, body["of"], row, candidates);
      if (lacking(at)) return at;
      known.set(edge, at);
    }
    const x = round(measured, (body["round"] as Json | undefined)?.["figure"] ?? this.stage("figure"));
    const { points, anchor } = this.curve(body["points"], x, mark, (edge) => known.get(edge)!);
    return this.rounded(this.limit(points, body["limits"], mark, anchor), body);
  }

  /** The first branch that holds. */
  private branch(branches: readonly Json[], row: Json): Json | Lack {
    for (const branch of branches) {
      const answer = branch["if"] === undefined ? true : this.ask(branch["if"] as Json, row);
      if (lacking(answer)) return answer;
      if (answer) return branch;
    }
    throw new Doubt("no branch holds");
  }

  private treat(lack: Lack, body: Json, place: Place, row: Json): Earned {
    const said = { ...place.card, ...place.treat, ...(body["treat"] as Json | undefined) };
    const treatment = said[lack];
    if (treatment === undefined || treatment === "refuse") throw new Refused(lack);
    if (treatment === "redistribute") return "handed-on";
    if (treatment === "unranked") return "unranked";
    const mark = place.markOf(row);
    const known = mark === "omitted" ? undefined : mark;
    if (treatment === "mean") {
      const earned = this.candidates(row, body["peers"], place)
        .filter((peer) => peer !== row && place.active(peer))
        .map((peer) => this.rule(body, place, peer))
        .filter((each): each is Points => isObject(each) && !each["treated"])
        .map((each) => each.points);
      if (earned.length === 0) throw new Refused("the mean of the points of no peers");
      return { ...this.rounded(over(total(earned), fraction(BigInt(earned.length))), body), treated: true };
    }
    if (isObject(treatment)) {
      // The item that stands in says itself what the same lack means to it.
      const { [lack]: _same, ...others } = place.card;
      const markOf = (each: Json) =>
        treatment["mark"] === undefined ? place.markOf(each) : this.markOf(treatment, each);
      const active = (each: Json) => place.active(each) && this.rule(body, place, each) === lack;
      const instead = this.earn(treatment, { ...place, markOf, card: others, treat: {}, active }, row);
      return typeof instead === "string" ? instead : { ...instead, treated: true };
    }
    const isShare = treatment === "mark" || String(treatment).endsWith("%");
    if (isShare && known === undefined) throw new Refused("a share of a mark that the class does not have");
    return { ...this.rounded(this.points(treatment, known), body), treated: true };
  }

  private block(block: Json, row: Json, mark: Fraction | undefined): Earned {
    const combine = (block["combine"] ?? "sum") as string;
    const parts = this.parts(block["nodes"] as Json[], row, mark, combine);
    if (parts === "unranked") return parts;
    const start = block["start"] === undefined ? undefined : this.points(block["start"], mark);
    if (parts.length === 0 && start === undefined) return "handed-on";
    const ways: Record<string, () => Fraction> = {
      sum: () => total(parts),
      best: () => parts.reduce(larger),
      mean: () => over(total(parts), fraction(BigInt(parts.length))),
    };
    const points = plus(parts.length === 0 ? nought : ways[combine]!(), start ?? nought);
    return this.rounded(this.limit(points, block["limits"], mark), block);
  }

  /** What the nodes that apply to the entrant bring; where some hand their mark on, those that score share it. */
  private parts(nodes: readonly Json[], row: Json, mark: Fraction | undefined, combine: string) {
    const earned = nodes.map((node) => ({ node, earned: this.node(node, row) }));
    if (earned.some((each) => each.earned === "unranked")) return "unranked" as const;
    const markFor = (node: Json) => {
      const found = this.markOf(node, row);
      return found === undefined || found === "omitted" ? nought : found;
    };
    const scores = (node: Json) => (node["role"] ?? "score") === "score";
    const sharing = earned.filter(({ node }) => scores(node));
    const applicable = sharing.filter((each) => each.earned !== "handed-on" && POSITIVE(markFor(each.node)));
    const whole = mark ?? total(sharing.map(({ node }) => markFor(node)));
    const marks = total(applicable.map(({ node }) => markFor(node)));
    const gone = sharing.some((each) => each.earned === "handed-on");
    const factor = gone && combine === "sum" && POSITIVE(marks) ? over(whole, marks) : one;
    return earned.flatMap((each) => {
      if (typeof each.earned === "string") return [];
      return [applicable.includes(each) ? times(each.earned.points, factor) : each.earned.points];
    });
  }

  // ---- conditions

  private ask(condition: Json, row: Json): boolean | Lack {
    const several = (all: unknown) => (all as Json[]).map((each) => this.ask(each, row));
    if ("all" in condition) {
      const answers = several(condition["all"]);
      return answers.includes(false) ? false : (answers.find(lacking) ?? true);
    }
    if ("any" in condition) {
      const answers = several(condition["any"]);
      return answers.includes(true) ? true : (answers.find(lacking) ?? false);
    }
    if ("not" in condition) {
      const answer = this.ask(condition["not"] as Json, row);
      return lacking(answer) ? answer : !answer;
    }
    if (String(condition["field"]).startsWith("entrant.")) {
      const seen = this.key(row, condition["field"] as string);
      return seen === undefined || seen === null || seen === "" ? "notReported" : seen === condition["equals"];
    }
    const x = this.asked(condition, row);
    if (lacking(x)) {
      const absent = x === "notReported" || x === "notApplicable" ? condition["absent"] : undefined;
      return absent === undefined ? x : (absent as boolean);
    }
    const tests: Record<string, (way: number) => boolean> = {
      atLeast: (way) => way >= 0,
      moreThan: (way) => way > 0,
      atMost: (way) => way <= 0,
      lessThan: (way) => way < 0,
      equals: (way) => way === 0,
    };
    const [test, holds] = Object.entries(tests).find(([name]) => name in condition)!;
    return holds(order(x, readFraction(condition[test])));
  }

  private asked(condition: Json, row: Json): Got {
    if ("of" in condition) return this.measure(condition["of"], row, this.candidates(row));
    const [, figure = "", what = "", name] = String(condition["field"]).split(".");
    if (what === "value") return cellNumber(cellOf(row, figure)["value"]);
    return ownCell(row, figure, name === undefined ? what : { target: name });
  }

  // ---- totals and places

  private total(row: Json): Fraction | undefined {
    const parts = this.parts(this.card["nodes"] as Json[], row, undefined, "sum");
    if (parts === "unranked") return undefined;
    // Someone to whom nothing applies is listed and not ranked.
    return parts.length === 0 ? undefined : this.limit(total(parts), this.card["limits"], undefined);
  }

  private pointsOf(row: Json): Map<string, Fraction> {
    const points = new Map<string, Fraction>();
    const walk = (nodes: readonly Json[]) => {
      for (const node of nodes) {
        if (!this.reaches(node, row)) continue;
        const earned = this.node(node, row);
        if (typeof earned !== "string") points.set(node["id"] as string, earned.points);
        if (node["nodes"]) walk(node["nodes"] as Json[]);
      }
    };
    walk(this.card["nodes"] as Json[]);
    return points;
  }

  private places(): Map<Json, Fraction> {
    const ranked = this.rows.filter((row) => !this.unranked.has(row));
    const rounded = this.card["rankOn"] === "rounded";
    const display = this.stage("display");
    const stage = this.stage("total") ?? (isObject(display) ? display["to"] : display) ?? "2";
    const totalOf = (row: Json) => (rounded ? round(this.total(row)!, stage) : this.total(row)!);
    const places = new Map<Json, Fraction>();
    for (const group of partition(ranked, (row) => this.key(row, this.card["groups"] as string | undefined))) {
      const levels = this.levels(descending(group, totalOf), (this.card["breakTies"] ?? []) as Json[]);
      let ahead = 0;
      levels.forEach((level, index) => {
        for (const row of level) places.set(row, levelPlace(this.card["ties"], index, ahead, level.length));
        ahead += level.length;
      });
    }
    return places;
  }

  /** Splits each level of equals by the tie-breaks in order. */
  private levels(levels: Json[][], steps: readonly Json[]): Json[][] {
    const [step, ...rest] = steps;
    if (!step) return levels;
    const split = levels.flatMap((level) => {
      if (level.length === 1) return [level];
      const values = new Map(level.map((row) => [row, this.measure(step["by"], row, this.candidates(row))]));
      if ([...values.values()].some(lacking)) return [level];
      const higher = (step["better"] ?? this.better(step["by"])) === "higher";
      const sorted = descending(level, (row) => values.get(row) as Fraction);
      return higher ? sorted : sorted.reverse();
    });
    return this.levels(split, rest);
  }
}

/** How many steps count: whole ones, begun ones, or parts, counted outwards from zero. */
function inPart(count: Fraction, part: string): Fraction {
  if (part === "pro-rata") return count;
  const outwards = (POSITIVE(count) ? part === "started" : part === "completed") ? ceiling : floor;
  return fraction(outwards(count));
}

function placeAmong(
  own: Fraction,
  values: readonly Fraction[],
  { higher, ties, itself }: { higher: boolean; ties: string; itself: boolean },
): Fraction {
  const ahead = values.filter((value) => (higher ? order(value, own) > 0 : order(value, own) < 0));
  const level = values.filter((value) => same(value, own)).length + (itself ? 0 : 1);
  const distinct = ahead.filter((value, index) => ahead.findIndex((other) => same(other, value)) === index);
  return levelPlace(ties, distinct.length, ahead.length, level);
}

/** The place of a level of equals with so many levels and so many entrants ahead of it. */
function levelPlace(ties: unknown, levels: number, ahead: number, size: number): Fraction {
  if (ties === "dense") return fraction(BigInt(levels + 1));
  if (ties === "modified") return fraction(BigInt(ahead + size));
  if (ties === "fractional") return fraction(BigInt(2 * ahead + size + 1), 2n);
  return fraction(BigInt(ahead + 1));
}

function partition<T>(all: readonly T[], key: (each: T) => unknown): T[][] {
  const parts = new Map<unknown, T[]>();
  for (const each of all) parts.set(key(each), [...(parts.get(key(each)) ?? []), each]);
  return [...parts.values()];
}

/** Levels of equal value, the greatest first. */
function descending(rows: readonly Json[], value: (row: Json) => Fraction): Json[][] {
  const levels: Json[][] = [];
  for (const row of [...rows].sort((a, b) => order(value(b), value(a)))) {
    const last = levels.at(-1);
    if (last && same(value(last[0]!), value(row))) last.push(row);
    else levels.push([row]);
  }
  return levels;
}
