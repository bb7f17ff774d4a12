import type { Lack } from "../figure/index.js";
import { excerpt, say, type Text, type Values, type Words } from "../reason/index.js";
import { labelOf } from "./wording.js";

/** What can be wrong with a scorecard, or with figures under it. */
export const words = {
  "mark-negative": {
    zh: "满分不能为负（{mark}）",
    en: "a mark cannot be negative ({mark}): use a deduction's points instead",
  },
  "mark-missing": {
    zh: "用到满分，却没有mark",
    en: "speaks of the mark, and there is none: give `mark`",
  },
  "places-range": { zh: "小数位数应为0到20", en: "decimal places must be 0 to 20" },
  "path-entrant": {
    zh: "“{path}”应写作entrant.字段，如entrant.group",
    en: '"{path}" must name a field of the entrant, e.g. entrant.group',
  },
  "path-field": {
    zh: "“{path}”应写作figures.指标.value（target、previous、schedule、targets.名称）或entrant.字段",
    en: '"{path}" must be figures.<id>.value (target, previous, schedule, targets.<name>) or entrant.<field>',
  },
  "id-total": { zh: "total指总分，不能作节点名", en: '"total" is the total: give the node another id' },
  "id-duplicate": { zh: "节点“{id}”重复", en: 'the node "{id}" is there twice: give each its own id' },
  "node-unknown": {
    zh: "没有节点“{id}”。若指一个指标的名次，请写ties",
    en: 'there is no node "{id}": correct the id, or give `ties` to the place of a figure',
  },
  "node-cycle": {
    zh: "“{id}”的得分又取决于读取它的条件或度量",
    en: 'the points of "{id}" depend on what reads them: break the circle',
  },
  "not-comparable": {
    zh: "条件的两边不能相比（单位或币种不同）。请统一",
    en: "the two sides of a condition cannot be compared: use one unit or currency",
  },
  "choose-open": { zh: "choose的最后一支不带条件", en: "the last branch of a choice has no condition: remove `if`" },
  "choose-closed": { zh: "只有最后一支可以不带条件", en: "only the last branch may be without a condition: give `if`" },
  "treatment-missing": {
    zh: "未说明{lack}时如何计。请在treat.{key}写明",
    en: "does not say what happens when {lack}: give treat.{key}",
  },
  "treatment-mean-alone": {
    zh: "组内只有一家时没有他人的平均分",
    en: "someone alone in a group has no peers to take a mean of: choose another treatment",
  },
  "limits-within": { zh: "within只用于有锚点的steps", en: "`within` needs a curve of steps, which has an anchor" },
  "out-of-range": {
    zh: "outOf的下限须低于上限；有满分的，上限须为正",
    en: "the lower end of `outOf` must be below its upper end, and with a mark the upper end above zero",
  },
  refused: {
    zh: "“{entrant}”的“{node}”：{lack}，须退回补报",
    en: '"{entrant}", node "{node}": {lack}, which this scorecard refuses: report it',
  },
  "share-of-no-mark": {
    zh: "“{entrant}”所属类别在“{node}”没有满分，不能按其比例计。请在treat.notApplicable写分数或redistribute",
    en: '"{entrant}", node "{node}": its class has no mark to take a share of: give points or redistribute in treat.notApplicable',
  },
  "mean-of-nobody": {
    zh: "“{entrant}”的“{node}”应按同组平均分，而同组无人有分",
    en: '"{entrant}", node "{node}": takes the mean of its peers, and no peer has points',
  },
  "deduction-positive": {
    zh: "“{entrant}”的扣分项“{node}”得正分{points}",
    en: '"{entrant}": the deduction "{node}" earns {points}, above zero: give its points as negative',
  },
  "given-out-of-range": {
    zh: "“{entrant}”的“{node}”为{points}，不在{range}之内",
    en: '"{entrant}", node "{node}": {points} lies outside {range}',
  },
  "class-missing": {
    zh: "“{entrant}”没有{path}，无法定满分",
    en: '"{entrant}" has no {path}, which its mark depends on: give it',
  },
  "entrant-unknown": { zh: "没有考核对象“{id}”", en: 'there is no entrant "{id}"' },
  "previous-malformed": {
    zh: "{name}应为rank给出的排名结果",
    en: "`{name}` must be what `rank` gave",
  },
  "peers-unit": {
    zh: "曲线以{expected}计，而度量以{found}计。请统一单位",
    en: "the curve speaks of {expected} and the measure is in {found}: use one unit",
  },
  "link-duplicate": { zh: "“{id}”连到同一对象两次", en: 'the link from "{id}" is there twice: keep one' },
  "vetoes-unknown": {
    zh: "这份排名没有这项一票否决。请在其考核办法的vetoes写明",
    en: "these standings know no such veto: give it in `vetoes` of their scorecard",
  },
  "result-duplicate": { zh: "“{id}”重复", en: '"{id}" is there twice: give each its own id' },
  "steps-whole": {
    zh: "档数应为不等于零的整数，而为{found}",
    en: "steps are whole and not zero, not {found}: write 1 or -1",
  },
  "count-whole": { zh: "名额应为正整数，而为{found}", en: "a number of places is whole and above zero, not {found}" },
  "cut-share": { zh: "比例应大于0、不超过1", en: "a share lies above 0 and is at most 100%" },
  "cuts-order": {
    zh: "各档须从最好的写起，一档比一档宽",
    en: "cuts go from the best grade down, each further than the one before: reorder them",
  },
  "cuts-open": {
    zh: "最后一档须写else，且只有最后一档可写",
    en: "the last cut, and no other, is `else`: what is left",
  },
  "grade-duplicate": { zh: "等次“{grade}”重复", en: 'the grade "{grade}" is there twice: name each grade once' },
  "grade-unknown": {
    zh: "没有等次“{grade}”。请写cuts中的一个",
    en: 'no cut gives the grade "{grade}": use one that does',
  },
} satisfies Words;

/** A problem of this room, ready to be raised by a schema. */
export function raceProblem(code: keyof typeof words, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(words[code], values) };
}

/** An entrant that is not there, whatever was given for its id. */
export function entrantUnknown(id: unknown): ReturnType<typeof raceProblem> {
  return raceProblem("entrant-unknown", { id: typeof id === "string" ? excerpt(id) : typeof id });
}

/** Why there is no number. */
export const lackText: Readonly<Record<Lack, Text>> = {
  notReported: { zh: "未报数", en: "not reported" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  referenceNotPositive: { zh: "基数为零或负", en: "its reference is zero or negative" },
  noSpread: { zh: "同组数值全部相等", en: "all in the group are equal" },
  alone: { zh: "组内只有一家", en: "alone in the group" },
};

/** What a condition says of a figure that may still change. */
export const undecidedText: Text = {
  zh: "待定事项计入与否，结果不同",
  en: "the answer depends on events that are undecided",
};

/** Why an entrant is listed and not ranked. */
export function unrankedText(
  why: { readonly node: string; readonly lack: Lack } | { readonly veto: { readonly label: Text } } | undefined,
): Text {
  if (!why) return { zh: "只列出，不参加排名", en: "listed, not ranked" };
  if ("veto" in why) return say({ zh: "一票否决“{label}”，不参加排名", en: 'not ranked: veto "{label}"' }, why.veto);
  return say(
    { zh: "“{node}”{lack}，不参加排名", en: 'not ranked: "{node}" {lack}' },
    { node: labelOf({ id: why.node }), lack: lackText[why.lack] },
  );
}

/** What else makes the points of a block, besides its nodes. */
export type Adjustment = "combined" | "start" | "redistributed" | "floor" | "cap" | "within" | "rounding" | "vetoed";

export const adjustmentLabels: Readonly<Record<Adjustment, Text>> = {
  combined: { zh: "按最高或平均计", en: "taken as best or mean" },
  start: { zh: "起始分", en: "start" },
  redistributed: { zh: "不适用项转来的分值", en: "marks handed on" },
  floor: { zh: "下限", en: "floor" },
  cap: { zh: "上限", en: "cap" },
  within: { zh: "限幅", en: "limits" },
  rounding: { zh: "取舍", en: "rounding" },
  vetoed: { zh: "一票否决", en: "veto" },
};

/** Marks are told to be handed on with no points where none can take them. */
export const noTaker: Text = {
  zh: "不适用项的分值没有其他项可转入",
  en: "no other item can take the marks of what does not apply",
};

export function adjustmentText(adjustment: Adjustment, points: string): Text {
  return say({ zh: "{label}{points}", en: "{label} {points}" }, { label: adjustmentLabels[adjustment], points });
}

/** What a limit did. */
export const limitTexts = {
  floor: { zh: "原为{raw}，按下限{at}计", en: "{raw} held up to {at}" },
  cap: { zh: "原为{raw}，按上限{at}计", en: "{raw} capped at {at}" },
  within: { zh: "原为{raw}，限于{at}", en: "{raw} held within {at}" },
} satisfies Words;

/** What else a figure has besides its value. */
export const facetTexts: Words = {
  target: { zh: "{name}目标", en: "the target of {name}" },
  previous: { zh: "上期{name}", en: "{name} before" },
  schedule: { zh: "{name}时序目标", en: "what is due of {name}" },
};

/** What well-formed scorecards may still do that nobody meant. */
export const lintWords = {
  "marks-differ": {
    zh: "“{node}”满分{mark}，而所含各项满分合为{sum}。请核对",
    en: '"{node}" has the mark {mark}, and the marks within it come to {sum}: make them agree',
  },
  "mark-exceeded": {
    zh: "“{node}”满分{mark}，而条文给到{most}。请核对，或写明limits.cap",
    en: '"{node}" has the mark {mark}, and its curve names {most}: make them agree, or give limits.cap',
  },
  "points-unreachable": {
    zh: "“{node}”满分{mark}，至多只能得{most}。请核对",
    en: '"{node}" has the mark {mark}, and nobody can earn more than {most}: correct one of them',
  },
  "band-unreachable": {
    zh: "“{node}”第{number}档不可能达到。请核对边界",
    en: '"{node}": no number reaches band {number}: correct its edges',
  },
  "band-unreachable-given": {
    zh: "“{node}”第{number}档对“{entrant}”不存在：查得的边界先后颠倒。请核对",
    en: '"{node}": for "{entrant}" band {number} is not there, as its edges stand in the wrong order: correct them',
  },
  "branch-unreachable": {
    zh: "“{node}”第{number}支永不成立，或已被前面各支涵盖。请核对条件",
    en: '"{node}": branch {number} can never be taken, or those before it take all: correct its condition',
  },
  "band-hole": {
    zh: "“{node}”在{where}落入else，得{points}，而上下两侧另有档。请补上一档",
    en: '"{node}": {where} falls to `else` and earns {points}, between two bands: add one',
  },
  cliff: {
    zh: "“{node}”在{at}处由{below}分跳到{above}分（满分{full}）{shown}",
    en: '"{node}" goes from {below} to {above} points (of {full}) at {at}{shown}',
  },
  "cliff-given": {
    zh: "“{node}”在{at}处由{below}分跳到{above}分（满分{full}）。所列各单位中，{below}分一侧{under}家，{above}分一侧{over}家；{near}",
    en: '"{node}" goes from {below} to {above} points (of {full}) at {at}: of those given, {under} on the side of {below} points and {over} on that of {above}; {near}',
  },
  "item-flat": {
    zh: "“{node}”对各单位均计{points}分，没有区分度。请改曲线或限额",
    en: '"{node}" gives everyone {points} points and tells nobody apart: change its curve or limits',
  },
  "item-flat-given": {
    zh: "“{node}”：{everyone}，没有区分度",
    en: '"{node}" {everyone} and tells none of those given apart',
  },
  "bonus-swallowed": {
    zh: "“{cap}”的上限{at}只给“{node}”留下{room}分，再增加也不得分。请提高上限",
    en: 'the cap {at} of "{cap}" leaves {room} points for "{node}", and more of it adds nothing: raise the cap',
  },
  "counted-twice": {
    zh: "{figure}：在{nodes}中各计一次。如非有意，请只留一处",
    en: "{figure}: counted in {nodes}: keep it in one, unless both are meant",
  },
  "more-gets-fewer": {
    zh: "“{node}”：做得好反而得分少，{good}得{few}分，{bad}得{many}分。请改曲线，或在figures写明better",
    en: '"{node}": doing better earns less, {good} earns {few} and {bad} earns {many}: change the curve, or say `better` under figures',
  },
  "silence-pays": {
    zh: "“{node}”不报数的得分反而高于如实报较差数值的。请改treat.notReported",
    en: '"{node}": not reporting earns more than reporting little: change treat.notReported',
  },
  "peers-reorder": {
    zh: "“{node}”与同组他人相比：例中“{third}”的{figure}变动后，“{first}”与“{second}”的先后颠倒。请注意",
    en: '"{node}" looks at peers: in the example a change of {figure} at "{third}" alone turns the order of "{first}" and "{second}" round',
  },
  formula: {
    zh: "“{node}”用公式计分，单调与否无从判断。能用line、steps或bands时请改用",
    en: '"{node}" uses a formula, of which nothing can be told in advance: use line, steps or bands where they will do',
  },
} satisfies Words;

/** Of two items that go against each other: what earns in the one costs more in the other. */
export const crossedText: Text = {
  zh: "“{falls}”与“{rises}”：做得好反而得分少，{figure}{good}两项共得{few}分，{bad}共得{many}分。请调整分值或设上限，使其不致倒挂",
  en: '"{falls}" and "{rises}": doing better earns less, {good} of {figure} earns {few} in both and {bad} earns {many}: weigh the two against each other',
};

export {
  againstTexts,
  explainProblem,
  explainWords,
  lineTexts,
  movedTexts,
  optionTexts,
  takesTexts,
} from "./words-explain.js";
export { lintTexts } from "./words-lint.js";
export { carryTexts, effectTexts, gradeTexts, placeTexts, resultChangeTexts, resultTexts } from "./words-results.js";
