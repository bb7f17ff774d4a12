import { equal, type Rational, sign, toText } from "../exact/index.js";
import { sayNumber, sayShare } from "../figure/index.js";
import { say, type Text, type Why } from "../reason/index.js";
import type { Asked } from "./asked.js";
import { numberOf } from "./number-of.js";
import type { Weight, WeightPart } from "./weights-of.js";
import { lackWords, partWords, shareWords } from "./words.js";

/** What somebody is due by weight, what the bounds made of it, and what it came to in whole grains. */
export interface ShareNumbers {
  readonly proportional: Rational;
  readonly bounded: Rational;
  readonly amount: Rational;
}

/** Why somebody gets this amount; behind it, what each field adds to the weight. */
export function shareWhy(
  { rules, unit, grain }: Asked,
  { share, parts }: Weight,
  bound: "floor" | "ceiling" | null,
  { proportional, bounded, amount }: ShareNumbers,
): Why {
  const said = (value: Rational) => sayNumber(value, unit);
  const code = bound ?? (equal(bounded, proportional) ? "proportional" : "adjusted");
  const values = { share: sayShare(share), proportional: said(proportional), bounded: said(bounded) };
  const before = say(shareWords[code], values);
  const ending = equal(bounded, amount) ? shareWords.gets : shareWords.rounded;
  return {
    code,
    values: {
      share: toText(share),
      proportional: toText(proportional),
      bounded: toText(bounded),
      amount: toText(amount),
    },
    says: say(ending, { before, amount: said(amount), grain: said(grain) }),
    because: parts.map((part) => partWhy(rules.by[part.at] as (typeof rules.by)[number], part)),
  };
}

interface Term {
  readonly field: string;
  readonly weight: string;
  readonly label?: Text | undefined;
}

function partWhy({ field, weight, label }: Term, { unit, number, whole, part, lack }: WeightPart): Why {
  const code = lack === undefined ? "reported" : sign(number) === 0 ? "zero" : "mean";
  return {
    code,
    values: { field, number: toText(number), whole: toText(whole), part: toText(part), weight },
    says: say(partWords[code], {
      field: label ?? field,
      number: sayNumber(number, unit),
      whole: sayNumber(whole, unit),
      part: sayShare(part),
      weight: sayShare(numberOf(weight)),
      lack: lack === undefined ? "" : lackWords[lack],
    }),
    because: [],
  };
}
