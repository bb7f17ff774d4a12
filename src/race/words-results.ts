import type { Text, Words } from "../reason/index.js";

/** What a veto does. */
export const effectTexts = {
  zero: { zh: "不计分", en: "no points" },
  last: { zh: "列末位", en: "placed last" },
  unranked: { zh: "不参加排名", en: "not ranked" },
  "no-award": { zh: "不得评奖", en: "no award" },
} satisfies Record<string, Text>;

/** What a grade is called where it has no name of its own. */
export const gradeTexts = {
  label: { zh: "等次", en: "grade" },
  none: { zh: "无", en: "none" },
} satisfies Record<string, Text>;

/** What follows from a ranking, and why. */
export const resultTexts = {
  veto: {
    struck: { zh: "一票否决“{label}”，{effect}：{reason}", en: 'veto "{label}", {effect}: {reason}' },
    passed: { zh: "未触及一票否决“{label}”：{reason}", en: 'the veto "{label}" does not strike: {reason}' },
    undecided: {
      zh: "一票否决“{label}”（{effect}）尚不能定，暂不否决：{reason}",
      en: 'whether the veto "{label}" ({effect}) strikes cannot be told, and it does not yet: {reason}',
    },
  },
  list: {
    on: { zh: "列入“{label}”：{reason}", en: 'on the list "{label}": {reason}' },
    perhaps: {
      zh: "暂列入“{label}”，有否决尚不能定：{reason}",
      en: 'on the list "{label}" as long as no open veto changes that: {reason}',
    },
    waiting: {
      zh: "有否决尚不能定，或将列入“{label}”，暂不列入：{reason}",
      en: 'an open veto may bring it onto the list "{label}", and it is not on it yet: {reason}',
    },
    off: { zh: "不列入“{label}”：{reason}", en: 'not on the list "{label}": {reason}' },
    unranked: { zh: "不参加排名，不列入“{label}”", en: 'not ranked, and so not on the list "{label}"' },
    undecided: {
      zh: "是否列入“{label}”尚不能定，暂不列入：{reason}",
      en: 'whether it is on the list "{label}" cannot be told, and it is not yet: {reason}',
    },
  },
  move: {
    moved: {
      up: { zh: "升{steps}档（{reason}）", en: "up {steps} ({reason})" },
      down: { zh: "降{steps}档（{reason}）", en: "down {steps} ({reason})" },
    },
    not: {
      up: { zh: "不升{steps}档（{reason}）", en: "not up {steps} ({reason})" },
      down: { zh: "不降{steps}档（{reason}）", en: "not down {steps} ({reason})" },
    },
    undecided: {
      up: { zh: "是否升{steps}档尚不能定（{reason}）", en: "up {steps} cannot be told yet ({reason})" },
      down: { zh: "是否降{steps}档尚不能定（{reason}）", en: "down {steps} cannot be told yet ({reason})" },
    },
  },
  grade: {
    within: {
      zh: "{label}{grade}：第{place}位，在前{share}（{base}家中{seats}位）之内",
      en: "{label} {grade}: {place} from the top, within the first {share} ({seats} of {base})",
    },
    beyond: {
      zh: "{label}{grade}：第{place}位，在各档比例之外（共{base}家）",
      en: "{label} {grade}: {place} from the top, beyond every share (of {base})",
    },
    atLeast: { zh: "{label}{grade}：总分{total}，不低于{line}", en: "{label} {grade}: total {total}, at least {line}" },
    moreThan: { zh: "{label}{grade}：总分{total}，高于{line}", en: "{label} {grade}: total {total}, more than {line}" },
    below: { zh: "{label}{grade}：总分{total}，不及各档", en: "{label} {grade}: total {total}, below every cut" },
    moved: { zh: "{label}{grade}：原为{from}，{reason}", en: "{label} {grade}: {from} at first, {reason}" },
    assigned: { zh: "{label}{grade}：按条件确定，{reason}", en: "{label} {grade}: assigned, {reason}" },
    none: { zh: "不参加排名，不定{label}", en: "not ranked, no {label}" },
    undecided: { zh: "{says}；尚可能变动：{reason}", en: "{says}; this may still change: {reason}" },
    question: { zh: "确定为{grade}：{reason}", en: "assigned {grade}: {reason}" },
  },
  award: {
    all: { zh: "“{label}”{prize}：排名第{position}位", en: '{prize} of "{label}": {position} in the ranking' },
    eligible: {
      zh: "“{label}”{prize}：合格者中第{position}位",
      en: '{prize} of "{label}": {position} among the eligible',
    },
    moved: {
      zh: "“{label}”{prize}：原为{from}，{reason}",
      en: '{prize} of "{label}": {from} at first, {reason}',
    },
    cancelled: { zh: "“{label}”不授奖：原为{from}，{reason}", en: 'no prize of "{label}": {from} at first, {reason}' },
    gate: {
      zh: "“{label}”不授奖：名次在奖项之内，条件未满足：{reason}",
      en: 'no prize of "{label}", though its place is within the prizes: {reason}',
    },
    tie: {
      zh: "“{label}”不授奖：奖项末位并列，均不授",
      en: 'no prize of "{label}": level with others where the prizes end',
    },
    beyond: { zh: "“{label}”不授奖：名次在奖项之外", en: 'no prize of "{label}": its place is beyond the prizes' },
    unranked: { zh: "不参加排名，“{label}”不授奖", en: 'not ranked, no prize of "{label}"' },
    foreign: { zh: "“{label}”不以其为对象：{reason}", en: 'a prize of "{label}" is not for it: {reason}' },
    waiting: {
      zh: "“{label}”是否授奖尚不能定，暂不授：他人的资格或名次尚不能定",
      en: 'whether it gets a prize of "{label}" hangs on others of whom it cannot be told, and it does not yet',
    },
    undecided: {
      zh: "“{label}”是否授奖尚不能定，暂不授：{reason}",
      en: 'whether it gets a prize of "{label}" cannot be told, and it does not yet: {reason}',
    },
  },
} satisfies Record<string, Record<string, Text | Record<string, Text>>>;

/** What follows from a ranking and is not what it was. */
export const resultChangeTexts = {
  grade: {
    gained: { zh: "{label}：由{before}到{after}", en: "{label}: {before} to {after}" },
    lost: { zh: "{label}：由{before}到{after}", en: "{label}: {before} to {after}" },
    changed: { zh: "{label}：由{before}到{after}", en: "{label}: {before} to {after}" },
  },
  list: {
    gained: { zh: "列入“{label}”", en: 'now on the list "{label}"' },
    lost: { zh: "不再列入“{label}”", en: 'no longer on the list "{label}"' },
    changed: { zh: "名单“{before}”改称“{after}”", en: 'the list "{before}" is now "{after}"' },
  },
  award: {
    gained: { zh: "获“{label}”{after}", en: 'now {after} of "{label}"' },
    lost: { zh: "不再获“{label}”{before}", en: 'no longer {before} of "{label}"' },
    changed: { zh: "“{label}”：由{before}到{after}", en: '"{label}": {before} to {after}' },
  },
  veto: {
    gained: { zh: "受一票否决“{label}”", en: 'now struck by the veto "{label}"' },
    lost: { zh: "不再受一票否决“{label}”", en: 'no longer struck by the veto "{label}"' },
    changed: { zh: "一票否决“{before}”改称“{after}”", en: 'the veto "{before}" is now "{after}"' },
  },
} satisfies Record<string, Record<string, Text>>;

/** Where a figure that is carried from another race comes from. */
export const carryTexts = {
  total: { zh: "{entrant}总分{value}", en: "total of {entrant} {value}" },
  place: { zh: "{entrant}第{value}名", en: "place of {entrant} {value}" },
  unranked: { zh: "{entrant}不参加排名", en: "{entrant} not ranked" },
  vetoes: { zh: "{entrant}被一票否决{value}项", en: "vetoes against {entrant} {value}" },
  open: { zh: "{entrant}是否被一票否决尚不能定", en: "whether a veto strikes {entrant} cannot be told" },
  provisional: { zh: "{says}（暂定）", en: "{says} (provisional)" },
  sum: { zh: "{parts}：合计{value}", en: "{parts}: together {value}" },
  mean: { zh: "{parts}：平均{value}", en: "{parts}: mean {value}" },
  highest: { zh: "{parts}：最高{value}", en: "{parts}: highest {value}" },
  lowest: { zh: "{parts}：最低{value}", en: "{parts}: lowest {value}" },
  nobody: { zh: "{parts}：不适用", en: "{parts}: not applicable" },
  undecided: { zh: "{parts}：尚不能定，视为未报", en: "{parts}: not reported, as it cannot be told" },
} satisfies Record<string, Text>;

/** How a condition asks for a place. */
export const placeTexts = {
  best: {
    seen: { zh: "第{number}名", en: "{number}" },
    questions: {
      "at-most": { zh: "{subject}在前{asked}名以内", en: "{subject} is at most {asked}" },
      "less-than": { zh: "{subject}在第{asked}名之前", en: "{subject} is less than {asked}" },
      "at-least": { zh: "{subject}在第{asked}名及以后", en: "{subject} is at least {asked}" },
      "more-than": { zh: "{subject}在第{asked}名之后", en: "{subject} is more than {asked}" },
      equals: { zh: "{subject}为第{asked}名", en: "{subject} equals {asked}" },
      in: { zh: "{subject}为第{asked}名之一", en: "{subject} is one of {asked}" },
      between: { zh: "{subject}在第{asked}名之间", en: "{subject} is between {asked}" },
    },
  },
  worst: {
    seen: { zh: "倒数第{number}名", en: "{number}" },
    questions: {
      "at-most": { zh: "{subject}在倒数第{asked}名以内", en: "{subject} is at most {asked}" },
      "less-than": { zh: "{subject}在倒数第{asked}名之后", en: "{subject} is less than {asked}" },
      "at-least": { zh: "{subject}在倒数第{asked}名及以前", en: "{subject} is at least {asked}" },
      "more-than": { zh: "{subject}在倒数第{asked}名之前", en: "{subject} is more than {asked}" },
      equals: { zh: "{subject}为倒数第{asked}名", en: "{subject} equals {asked}" },
      in: { zh: "{subject}为倒数第{asked}名之一", en: "{subject} is one of {asked}" },
      between: { zh: "{subject}在倒数第{asked}名之间", en: "{subject} is between {asked}" },
    },
  },
} satisfies Record<string, { seen: Text; questions: Words }>;
