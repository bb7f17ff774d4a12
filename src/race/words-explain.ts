import type { Text, Words } from "../reason/index.js";

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
  ahead: {
    zh: "{entrant}（{total}）比{other}（{theirs}）高{difference}",
    en: "{entrant} ({total}) is {difference} ahead of {other} ({theirs})",
  },
  behind: {
    zh: "{entrant}（{total}）比{other}（{theirs}）低{difference}",
    en: "{entrant} ({total}) is {difference} behind {other} ({theirs})",
  },
  level: { zh: "{entrant}与{other}同为{total}", en: "{entrant} and {other} both have {total}" },
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
    zh: "同分，{ahead}按并列判定第{step}项（相差{difference}）列前",
    en: "level in total; {ahead} is placed first by tie-break {step} ({difference} apart)",
  },
} satisfies Record<string, Text>;

export const movedTexts = {} satisfies Record<string, Text>;
export const takesTexts = {} satisfies Record<string, Text>;
