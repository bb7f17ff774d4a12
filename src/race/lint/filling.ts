import { compare, divide, multiply, one, type Rational, rational, toText, zero } from "../../exact/index.js";
import type { FigureCell, FigureNumber, FigureRow, Measure } from "../../figure/index.js";
import { readQuantity, writeQuantity } from "../../money/index.js";
import { entrantField } from "../plan/entrant-field.js";
import { targetsIn } from "../plan/targets-in.js";
import { type Answers, answersTo } from "./answers-to.js";
import type { Draft } from "./arrange.js";
import { type AskedLeaf, asksOf } from "./asks-of.js";
import type { Linting } from "./linting.js";

/** How made-up figures are filled in where nothing is sought of them. */
export interface Filling {
  /** How large references are. */
  readonly scale: Rational;
  /** Whether each entrant has more than the one before it, or all have the same. */
  readonly rising: boolean;
  /** Entrants beyond those that are sought. */
  readonly more: number;
  readonly fields: Readonly<Record<string, string | boolean>>;
  readonly answers: Answers;
}

const hundred = rational(100);
const MOST = 60;
const MOST_FIELDS = 16;
const MOST_SCALES = 16;

/** The ways of filling in, the plainest first: those that are out of the ordinary in one thing, then in two. */
export function fillingsOf(linting: Linting): readonly Filling[] {
  const { sizes } = linting;
  const asked = asksOf(linting.plan, linting.parts);
  const answers = answersTo(asked, sizes);
  const fields = fieldsOf(linting, asked);
  const named = asked.flatMap(({ figure, numbers }) =>
    figure === undefined ? [] : numbers.map(({ value }) => divide(value, sizes.hundredth(figure))),
  );
  const scales = [
    hundred,
    ...named.filter((each) => compare(each, zero) > 0),
    one,
    rational(10),
    rational(1000),
    rational(10_000),
  ];
  const fillings = scales.slice(0, MOST_SCALES).flatMap((scale, a) =>
    answers.slice(0, MOST).flatMap((each, b) =>
      fields.flatMap((own, c) =>
        [0, 1, 2].flatMap((more) =>
          [false, true].map((rising) => {
            const steps = [a, b, c, more, Number(rising)];
            const odd = steps.filter((step) => step > 0).length;
            return {
              filling: { scale, rising, more, fields: own, answers: each },
              odd,
              far: steps.reduce((x, y) => x + y),
            };
          }),
        ),
      ),
    ),
  );
  return fillings
    .sort((x, y) => x.odd - y.odd || x.far - y.far)
    .slice(0, MOST)
    .map(({ filling }) => filling);
}

/** Fields that entrants need: groups and classes, and what choices ask for. */
function fieldsOf({ plan, lanes, classes }: Linting, asked: readonly AskedLeaf[]): readonly Filling["fields"][] {
  const paths = [plan.card.groups, ...lanes.map(({ item }) => item.peers)].filter(
    (path) => path !== undefined && path !== "all",
  );
  const own = Object.fromEntries(paths.map((path) => [entrantField(path as string), "1"]));
  const classed = Object.fromEntries(classes[0] ?? []);
  return everyWay(saidOf(asked))
    .slice(0, MOST_FIELDS)
    .map((chosen) => ({ ...own, ...Object.fromEntries(chosen), ...classed }));
}

type Said = Filling["fields"][string];

/** What each field is held against, and what it is not. */
function saidOf(asked: readonly AskedLeaf[]): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const { field, texts, numbers, isFlag } of asked) {
    if (field === undefined) continue;
    const more = numbers.map(({ value, unit }) => writeQuantity({ value: multiply(value, rational(2)), unit }));
    const plain = more.filter((each) => typeof each === "string");
    said.set(field, [...(said.get(field) ?? []), ...(isFlag ? [true, false] : []), ...texts, ...plain]);
  }
  return new Map([...said].map(([field, values]) => [field, [...new Set([...values, ...othersTo(values)])]]));
}

/** Something less than any number that is named; something else than any text. */
function othersTo(values: readonly Said[]): readonly Said[] {
  const texts = values.filter((each) => typeof each === "string");
  if (texts.length === 0) return [];
  return texts.every((each) => !("code" in readQuantity(each))) ? ["0"] : ["other"];
}

/** Each field with each of its values, those chosen first that are named first. */
function everyWay(said: ReadonlyMap<string, readonly Said[]>): readonly (readonly (readonly [string, Said])[])[] {
  let ways: readonly { readonly chosen: readonly (readonly [string, Said])[]; readonly far: number }[] = [
    { chosen: [], far: 0 },
  ];
  for (const [field, values] of said)
    ways = ways
      .flatMap(({ chosen, far }) =>
        values.map((value, at) => ({ chosen: [...chosen, [field, value] as const], far: far + at })),
      )
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST_FIELDS);
  return ways.map(({ chosen }) => chosen);
}

/** How large references of a measure are. */
export function scaleOf({ sizes }: Linting, of: Measure, { scale }: Filling): Rational {
  return multiply(scale, sizes.hundredth(of));
}

/** Rows of what was drafted, and of what fills the rest. */
export function rowsOf(linting: Linting, draft: Draft, filling: Filling): readonly FigureRow[] {
  const { plan, parts, unitOf, sizes } = linting;
  const names = targetsIn(plan.card);
  const given = new Map(parts.flatMap((node) => (node.kind === "given" ? [[node.given, node.high] as const] : [])));
  const size = Math.max(1, draft.length) + filling.more;
  return Array.from({ length: size }, (_none, i): FigureRow => {
    const cells = [...plan.figures].map((figure): [string, FigureCell] => {
      const unit = unitOf(figure);
      const plain = multiply(sizes.size(figure), rational(filling.rising ? i + 1 : 1));
      const rest = filling.answers.figures.get(figure) ?? given.get(figure) ?? plain;
      const number = (facet: string) =>
        writeQuantity({ value: draft[i]?.get(`${figure}.${facet}`) ?? rest, unit }) as FigureNumber;
      const share = draft[i]?.get(`${figure}.schedule.share`);
      return [
        figure,
        {
          value: number("value"),
          target: number("target"),
          targets: Object.fromEntries(names.map((name) => [name, number(`targets.${name}`)])),
          previous: number("previous"),
          schedule: share ? { share: toText(share) } : number("schedule"),
        },
      ];
    });
    return { entrant: nameOf(i), ...filling.fields, figures: Object.fromEntries(cells) };
  });
}

/** A, B, … Z, A1, B1, … */
function nameOf(i: number): string {
  return String.fromCharCode(65 + (i % 26)) + (i < 26 ? "" : Math.floor(i / 26));
}
