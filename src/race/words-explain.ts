import { say, type Text, type Values, type Words } from "../reason/index.js";

/** What can be wrong with a question about a ranking. */
export const explainWords = {
  "reference-unknown": {
    zh: "to应为above、best、mean、{ entrant }或{ standings }",
    en: '`to` must be "above", "best", "mean", { entrant } or { standings }',
  },
  "figure-unread": {
    zh: "考核办法不看指标“{id}”。请更正",
    en: 'the scorecard reads no figure "{id}": correct the id',
  },
  "figure-lacking": {
    zh: "该对象的“{id}”没有数值，无法计算增减。请先填报",
    en: 'it has no number for "{id}" that could change: report one first',
  },
  "grain-wrong": {
    zh: "“{id}”不是该指标单位下的正数。请写如{example}",
    en: '{id} is no number above zero in the unit of the figure: write for instance "{example}"',
  },
  "goal-wrong": {
    zh: "没有这样的目标：{id}。请写{ place: 3 }，或{ grade }，等次可为：{grades}",
    en: "no such goal: {id}: write { place: 3 }, or { grade } with one of the grades: {grades}",
  },
  "place-beyond": {
    zh: "没有第{place}名：至多排到第{most}名。请改小名次",
    en: "there is no place {place}: no more than {most} can be ranked: ask for a better place",
  },
  "takes-unclear": {
    zh: "“{node}”随{figure}变动的升降方向无法保证，求不出最小变动。请用rank逐个试算",
    en: '"{node}" does not go one way with {figure}, or that cannot be told in advance: try numbers with `rank`',
  },
} satisfies Words;

/** A problem with a question. */
export function explainProblem(code: keyof typeof explainWords, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(explainWords[code], values) };
}

/** The lines of a total. */
export const lineTexts = {
  total: { zh: "总分", en: "total" },
  adjusted: { zh: "{label}：{adjustment}", en: "{label}: {adjustment}" },
  rest: { zh: "{label}：起始分与取舍", en: "{label}: start and rounding" },
} satisfies Words;

/** How far one is ahead of another, or behind. */
export const againstTexts = {
  mean: { zh: "组内平均", en: "the mean of the group" },
  elsewhere: { zh: "另一期的{entrant}", en: "{entrant} in the other standings" },
  nobody: { zh: "{entrant}没有可比对象", en: "{entrant}: nobody to compare with" },
  levelFirst: {
    zh: "{entrant}与{others}并列，前面没有别的对象",
    en: "{entrant}: level with {others}, and nobody above",
  },
  ahead: {
    zh: "{entrant}（{total}）比{other}（{theirs}）高{difference}",
    en: "{entrant} ({total}) is {difference} ahead of {other} ({theirs})",
  },
  behind: {
    zh: "{entrant}（{total}）比{other}（{theirs}）低{difference}",
    en: "{entrant} ({total}) is {difference} behind {other} ({theirs})",
  },
  level: { zh: "{entrant}与{other}同为{total}", en: "{entrant} and {other} both have {total}" },
  rounded: {
    zh: "{says}；取舍前为{total}与{theirs}",
    en: "{says}; before rounding {total} and {theirs}",
  },
  lead: { zh: "{label}：{points}对{theirs}，{difference}", en: "{label}: {points} against {theirs}, {difference}" },
  decisive: {
    zh: "{ahead}仅凭{items}（领先合计{points}）已超过{behind}的全部领先（合计{against}）",
    en: "what {ahead} leads by in {items} ({points}) outweighs everything that {behind} leads by ({against})",
  },
  dominant: {
    zh: "{behind}没有一项领先，{ahead}领先最多的是{items}（{points}）",
    en: "{behind} leads in nothing; {ahead} leads most in {items} ({points})",
  },
  byTotal: { zh: "{ahead}以总分高{difference}列前", en: "{ahead} is placed first by {difference} of the total" },
  byVeto: { zh: "{behind}因一票否决列后", en: "{behind} is placed behind by a veto" },
  byStep: {
    zh: "同分，{ahead}按并列判定第{step}项（{apart}）列前",
    en: "level in total; {ahead} is placed first by tie-break {step} ({apart})",
  },
  named: { zh: "{label}相差{distance}", en: "{label}: {distance} apart" },
  nameless: { zh: "相差{distance}", en: "{distance} apart" },
} satisfies Record<string, Text>;

/** What made an entrant move. */
export const movedTexts = {
  own: { zh: "自身数据", en: "own figures" },
  targets: { zh: "目标任务", en: "targets" },
  peers: { zh: "其他单位数据", en: "figures of the others" },
  rules: { zh: "考核办法", en: "rules" },
  entries: { zh: "新进单位", en: "entries" },
  exits: { zh: "退出单位", en: "exits" },
  total: {
    zh: "{entrant}总分由{before}变为{after}（{difference}）",
    en: "{entrant}: total from {before} to {after} ({difference})",
  },
  rounded: {
    zh: "取舍前由{before}变为{after}（{difference}）",
    en: "before rounding from {before} to {after} ({difference})",
  },
  places: { zh: "名次由第{from}名变为第{to}名", en: "place from {from} to {to}" },
  stays: { zh: "名次仍为第{to}名", en: "place {to} as before" },
  standing: { zh: "由{from}变为{to}", en: "from {from} to {to}" },
  unrankedBoth: { zh: "两期均不排名", en: "unranked in both" },
  ranked: { zh: "第{place}名", en: "place {place}" },
  unranked: { zh: "不排名", en: "unranked" },
  inGroup: { zh: "“{group}”组{at}", en: '{at} in "{group}"' },
  inAll: { zh: "全体{at}", en: "{at} of all" },
  because: { zh: "{moved}：{parts}", en: "{moved}: {parts}" },
  part: { zh: "{label}{amounts}", en: "{label} {amounts}" },
  points: { zh: "{points}分", en: "{points} points" },
  gained: { zh: "{places}名", en: "{places} places" },
  up: {
    zh: "不再落后于{entrant}，主要因{label}（差距改善{points}）",
    en: "no longer behind {entrant}, mostly by {label} ({points} gained on it)",
  },
  down: {
    zh: "被{entrant}超过，主要因{label}（差距拉开{points}）",
    en: "passed by {entrant}, mostly by {label} ({points} lost to it)",
  },
  upByStep: { zh: "不再落后于{entrant}：{decided}", en: "no longer behind {entrant}: {decided}" },
  downByStep: { zh: "被{entrant}超过：{decided}", en: "passed by {entrant}: {decided}" },
  noVeto: { zh: "一票否决不再分出先后", en: "no veto sets the two apart any more" },
  level: { zh: "现已并列", en: "level with it now" },
  came: { zh: "{entrant}新列入同组排名，列于其前", en: "{entrant} is newly ranked in the group, and stands ahead" },
  went: { zh: "原列其前的{entrant}不再同组排名", en: "{entrant}, which stood ahead, is no longer ranked in the group" },
} satisfies Record<string, Text>;

/** What has to be asked of a figure. */
export const optionTexts = {
  entrant: { zh: "被考核对象的名称", en: "the id of an entrant" },
  figure: { zh: "指标的标识", en: "the id of a figure" },
  grain: { zh: "最小变动，如1或0.01亿元", en: 'the least change, such as "1" or "0.01亿元"' },
  to: { zh: '{ place: 3 }或{ grade: "A" }', en: '{ place: 3 } or { grade: "A" }' },
} satisfies Record<string, Text>;

/** What it takes to come to a place. */
export const takesTexts = {
  place: { zh: "第{place}名", en: "place {place}" },
  grade: { zh: "{grade}等次", en: "grade {grade}" },
  bestPlace: { zh: "列第{place}名", en: "place {place}" },
  bestGrade: { zh: "为{grade}等次", en: "grade {grade}" },
  noGrades: { zh: "本办法不评等次", en: "none here" },
  placed: { zh: "第{place}名", en: "place {place}" },
  unranked: { zh: "不列入排名", en: "unranked" },
  amount: { zh: "{number}{unit}", en: "{number}{unit}" },
  needs: {
    more: {
      zh: "{entrant}：{figure}增加{by}，达到{value}，即进入{goal}（届时{placed}，总分{total}）",
      en: "{entrant}: {by} more of {figure}, {value} in all, brings it to {goal} (then {placed}, total {total})",
    },
    fewer: {
      zh: "{entrant}：{figure}减少{by}，降到{value}，即进入{goal}（届时{placed}，总分{total}）",
      en: "{entrant}: {by} less of {figure}, {value} in all, brings it to {goal} (then {placed}, total {total})",
    },
  },
  spare: {
    more: {
      zh: "{entrant}：{figure}至多可增加{by}，到{value}，仍保住{goal}",
      en: "{entrant}: up to {by} more of {figure}, {value} in all, and it still holds {goal}",
    },
    fewer: {
      zh: "{entrant}：{figure}至多可减少{by}，到{value}，仍保住{goal}",
      en: "{entrant}: up to {by} less of {figure}, {value} in all, and it still holds {goal}",
    },
  },
  nothing: {
    zh: "{entrant}：{figure}再变动一个最小单位即失去{goal}",
    en: "{entrant}: any change of {figure} for the worse loses {goal}",
  },
  nothingEither: {
    zh: "{entrant}：{figure}变动一个最小单位即失去{goal}",
    en: "{entrant}: any change of {figure} loses {goal}",
  },
  back: {
    more: {
      zh: "{first}；反向至多可增加{by}，到{value}",
      en: "{first}; the other way, up to {by} more, {value} in all",
    },
    fewer: {
      zh: "{first}；反向至多可减少{by}，到{value}",
      en: "{first}; the other way, up to {by} less, {value} in all",
    },
  },
  safe: { zh: "{entrant}：{figure}无论多少，都保住{goal}", en: "{entrant}: whatever its {figure}, it holds {goal}" },
  unread: {
    held: {
      zh: "{entrant}：{figure}不影响其结果，已保住{goal}",
      en: "{entrant}: its {figure} has no bearing on where it stands; it holds {goal}",
    },
    "out-of-reach": {
      zh: "{entrant}：{figure}不影响其结果，达不到{goal}（现为{placed}，总分{total}）",
      en: "{entrant}: its {figure} has no bearing on where it stands; {goal} is out of reach (now {placed}, total {total})",
    },
  },
  beyond: {
    zh: "{entrant}：只靠{figure}达不到{goal}，至多{best}（总分{total}）",
    en: "{entrant}: {goal} is out of reach by {figure} alone, which brings it to {best} at best (total {total})",
  },
  unplaced: {
    zh: "{entrant}：只靠{figure}达不到{goal}，仍不列入排名",
    en: "{entrant}: {goal} is out of reach by {figure} alone, and it stays unranked",
  },
  ungraded: {
    zh: "{entrant}：只靠{figure}达不到{goal}，仍无等次（总分{total}）",
    en: "{entrant}: {goal} is out of reach by {figure} alone, and it stays without a grade (total {total})",
  },
  provisional: {
    zh: "{says}；有条件尚不能判定，结果暂定",
    en: "{says}; provisional, as a condition cannot be told yet",
  },
} satisfies Record<string, Text | Record<string, Text>>;
