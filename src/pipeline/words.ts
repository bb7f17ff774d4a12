import type { Words } from "../reason/index.js";

/** What can be wrong with a pipeline, or with what is asked of it. */
export const words = {
  "count-malformed": {
    zh: "“{found}”不是天数或月数，应为0到10000的整数",
    en: '"{found}" is no count of days or months: give a whole number from 0 to 10000',
  },
  "id-twice": { zh: "标识“{id}”重复，请改名", en: 'the id "{id}" is there twice: give each its own' },
  "stage-unknown": { zh: "没有阶段“{id}”，请改正标识", en: 'there is no stage "{id}": correct the id' },
  "activity-unknown": { zh: "没有状态“{id}”，请改正标识或先定义", en: 'there is no activity "{id}": correct the id, or declare it' },
  "activity-reserved": {
    zh: "“{id}”是正常推进的状态，无需定义",
    en: '"{id}" is what every project is unless it stands still: give the activity another id',
  },
  "activity-unnamed": {
    zh: "请用as写明暂停的类别：流程没有定义，或定义了不止一种",
    en: "say by `as` how it was paused: the pipeline declares no way of pausing, or several",
  },
  "work-calendar-missing": {
    zh: "时限“{id}”按工作日计，请给出workCalendar",
    en: 'the clock "{id}" counts working days: give a `workCalendar`',
  },
  "light-unknown": { zh: "没有灯“{id}”，请改正标识", en: 'there is no light "{id}": correct the id' },
  "class-unknown": { zh: "classes中没有签约类别“{id}”", en: 'there is no class "{id}" of signed papers: correct it, or add it to `classes`' },
  "plan-unknown": { zh: "没有滚动计划“{id}”，请改正标识", en: 'there is no plan "{id}": correct the id' },
  "cohort-unknown": { zh: "没有转化率“{id}”，请改正标识", en: 'there is no cohort "{id}": correct the id' },
  "judged-missing": {
    zh: "by看的是项目的“{id}”，请用judged写明看修改前（before）还是修改后（after）",
    en: '`by` looks at the record\'s "{id}": say by `judged` whether before or after the change',
  },
} satisfies Words;

/** What a gate asks for. */
export const demandTexts = {
  field: { zh: "填写{name}", en: "{name} is given" },
  evidence: { zh: "提交{name}", en: "{name} is attached" },
  hold: { zh: "{name}符合要求", en: "{name} is as it must be" },
  and: { zh: "、", en: ", " },
} satisfies Words;

/** What is strange about the way of a project. */
export const anomalyTexts = {
  "move-not-allowed": { zh: "流程不允许从“{stage}”到“{to}”", en: 'the pipeline does not allow a move from "{stage}" to "{to}"' },
  "stage-out-of-order": { zh: "先进入“{stage}”，后进入“{to}”，次序颠倒", en: '"{to}" was entered after "{stage}", which follows it' },
  "stage-re-entered": { zh: "再次进入“{to}”", en: '"{to}" was entered again' },
  "stage-entered-twice": { zh: "已在“{to}”，又记进入“{to}”", en: '"{to}" was entered while the project was there' },
  "moved-while-idle": { zh: "未恢复推进即进入“{to}”", en: '"{to}" was entered while the project stood still' },
  "activity-not-legal": { zh: "处于“{stage}”的项目不能设为“{activity}”", en: 'a project at "{stage}" cannot be "{activity}"' },
  "already-idle": { zh: "项目已经暂停或办结，又记暂停或办结", en: "paused or closed while it already stood still" },
  "not-idle": { zh: "项目并未暂停（办结），却记恢复（重启）", en: "resumed or reopened while it was not paused or closed" },
  "class-lower": { zh: "签约类别低于此前已签的文本", en: "a paper of a lower class was signed after a higher one" },
} satisfies Words;
