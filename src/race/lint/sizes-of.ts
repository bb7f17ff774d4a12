import { divide, least, one, type Rational, rational } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import { factsOf } from "./facts-of.js";
import { leastPower, ordinary } from "./round-number.js";
import type { Alike } from "./units-of.js";

/** How large the figures are that a measure reads: what lint makes up goes by what the scorecard speaks of. */
export interface Sizes {
  /** What figures come to where nothing is sought of them. */
  readonly size: (of: Measure) => Rational;
  /** A hundredth of what references come to: a hundredth of counts is to be a whole one. */
  readonly hundredth: (of: Measure) => Rational;
  /** A part of it that matters: one of what is counted, a hundredth of money. */
  readonly grain: (of: Measure) => Rational;
}

const MONEY = rational(1_000_000);
const HUNDRED = rational(100);

/** The sizes of figures: of those that are of one kind, the power of ten of the least that they are held against. */
export function sizesOf(alike: readonly Alike[], unitOf: (figure: string) => string): Sizes {
  const kinds = kindsOf(alike);
  const figure = (id: string) => {
    const isMoney = unitOf(id) !== "";
    const power = leastPower(kinds.find(({ figures }) => figures.has(id))?.numbers ?? []);
    return { isMoney, size: isMoney ? (power ?? MONEY) : ordinary(power) };
  };
  const known = (of: Measure) => {
    const all = [...factsOf(of).figures].map(figure);
    const money = all.filter(({ isMoney }) => isMoney);
    const sizes = (money.length > 0 ? money : all).map(({ size }) => size);
    return { size: sizes.length > 0 ? sizes.reduce(least) : one, isMoney: money.length > 0 };
  };
  const part = ({ size, isMoney }: ReturnType<typeof known>) => (isMoney ? divide(size, HUNDRED) : size);
  return {
    size: (of) => known(of).size,
    hundredth: (of) => part(known(of)),
    grain: (of) => {
      const told = known(of);
      return told.isMoney ? part(told) : least(one, told.size);
    },
  };
}

interface Kind {
  readonly figures: Set<string>;
  readonly numbers: Rational[];
}

/** Figures that are alike through others, and all the numbers that any of them is held against. */
function kindsOf(alike: readonly Alike[]): readonly Kind[] {
  return alike.reduce<readonly Kind[]>((kinds, { figures, numbers }) => {
    const joined = kinds.filter((kind) => figures.some((each) => kind.figures.has(each)));
    const all = new Set([...joined.flatMap((kind) => [...kind.figures]), ...figures]);
    return [
      ...kinds.filter((kind) => !joined.includes(kind)),
      { figures: all, numbers: [...joined.flatMap((kind) => kind.numbers), ...numbers] },
    ];
  }, []);
}
