import type { Words } from "../reason/index.js";

/** What can be wrong with a pipeline, or with what is asked of it. */
export const words = {
  "count-malformed": {
    zh: "“{found}”不是天数或月数，应为0到10000的整数",
    en: '"{found}" is no count of days or months: give a whole number from 0 to 10000',
  },
  "id-twice": { zh: "标识“{id}”重复，请改名", en: 'the id "{id}" is there twice: give each its own' },
  "stage-unknown": { zh: "没有阶段“{id}”，请改正标识", en: 'there is no stage "{id}": correct the id' },
  "activity-unknown": {
    zh: "没有状态“{id}”，请改正标识或先定义",
    en: 'there is no activity "{id}": correct the id, or declare it',
  },
  "activity-reserved": {
    zh: "“{id}”是正常推进的状态，无需定义",
    en: '"{id}" is what every project is unless it stands still: give the activity another id',
  },
  "kind-unknown": {
    zh: "没有事件种类“{id}”。请改正，或在kinds中写明",
    en: 'there is no kind of event "{id}": correct it, or add it to `kinds`',
  },
  "kind-reserved": {
    zh: "“{id}”是已有的事件种类，请改名",
    en: '"{id}" is already a kind of event: choose another name',
  },
  "activity-unnamed": {
    zh: "请用as写明暂停的类别：流程没有定义，或定义了不止一种",
    en: "say by `as` how it was paused: the pipeline declares no way of pausing, or several",
  },
  "work-calendar-missing": {
    zh: "时限“{id}”按工作日计，请给出workCalendar",
    en: 'the clock "{id}" counts working days: give a `workCalendar`',
  },
  "record-expected": { zh: "应为一条记录（对象）", en: "must be a record: give an object" },
  "move-unclear": {
    zh: "须恰好写明一件事：to（可带set）、set、activity或waive（可带until）",
    en: "say exactly one thing: `to` (it may have `set`), `set`, `activity` or `waive` (it may have `until`)",
  },
  "change-malformed": { zh: "“{id}”不是可修改的字段路径", en: '"{id}" is no path of a record that can be set' },
  "waivers-set": { zh: "豁免不能直接修改，请用waive", en: "a waiver cannot be set: use `waive`" },
  "requirement-unknown": { zh: "该阶段没有要求“{id}”，请改正", en: 'the stage does not ask for "{id}": correct it' },
  "light-unknown": { zh: "没有灯“{id}”，请改正标识", en: 'there is no light "{id}": correct the id' },
  "class-unknown": {
    zh: "classes中没有签约类别“{id}”",
    en: 'there is no class "{id}" of signed papers: correct it, or add it to `classes`',
  },
  "plan-unknown": { zh: "没有滚动计划“{id}”，请改正标识", en: 'there is no plan "{id}": correct the id' },
  "cohort-unknown": { zh: "没有转化率“{id}”，请改正标识", en: 'there is no cohort "{id}": correct the id' },
  "judged-missing": {
    zh: "by涉及项目的“{id}”，请用judged写明看修改前（before）还是修改后（after）",
    en: '`by` looks at the record\'s "{id}": say by `judged` whether before or after the change',
  },
} satisfies Words;

/** What a gate asks for. */
export const demandTexts = {
  field: { zh: "填写{name}", en: "{name} is given" },
  evidence: { zh: "提交{name}", en: "{name} is attached" },
  hold: { zh: "{name}符合要求", en: "{name} is as it must be" },
  and: { zh: "、", en: ", " },
  "field-missing": { zh: "缺少{name}", en: "{name} is missing" },
  "field-needed": {
    zh: "缺少{name}，不能判定是否要求“{asked}”",
    en: "{name} is missing: it decides whether this is asked for: {asked}",
  },
  "evidence-missing": { zh: "未提交{name}", en: "{name} is not attached" },
  "evidence-early": { zh: "{name}自{day}起才有效", en: "{name} is not valid before {day}" },
  "evidence-expired": { zh: "{name}已于{day}到期", en: "{name} was valid until {day}" },
  "evidence-unreadable": { zh: "{name}的有效日期缺失或有误", en: "{name} has no readable day that it is valid from" },
  waived: { zh: "“{name}”已豁免（{reason}）", en: "lifted ({reason}): {name}" },
  "waiver-over": { zh: "“{name}”的豁免已于{day}到期", en: "no longer lifted since {day}: {name}" },
} satisfies Words;

/** What is strange about the way of a project. */
export const anomalyTexts = {
  "move-not-allowed": {
    zh: "流程不允许从“{stage}”到“{to}”",
    en: 'the pipeline does not allow a move from "{stage}" to "{to}"',
  },
  "stage-out-of-order": {
    zh: "先进入“{stage}”，后进入“{to}”，次序颠倒",
    en: '"{to}" was entered after "{stage}", which follows it',
  },
  "stage-re-entered": { zh: "再次进入“{to}”", en: '"{to}" was entered again' },
  "stage-entered-twice": { zh: "已处于“{to}”，又登记进入“{to}”", en: '"{to}" was entered while the project was there' },
  "moved-while-idle": { zh: "未恢复推进即进入“{to}”", en: '"{to}" was entered while the project stood still' },
  "activity-not-legal": {
    zh: "处于“{stage}”的项目不能设为“{activity}”",
    en: 'a project at "{stage}" cannot be "{activity}"',
  },
  "already-idle": { zh: "项目已经暂停或办结，又登记暂停或办结", en: "paused or closed while it already stood still" },
  "not-idle": {
    zh: "项目并未暂停（办结），却登记恢复（重启）",
    en: "resumed or reopened while it was not paused or closed",
  },
  "class-lower": { zh: "签约类别低于此前已签的文本", en: "a paper of a lower class was signed after a higher one" },
} satisfies Words;

/** Who may move a project, and what keeps somebody from it. */
export const moveTexts = {
  anyone: { zh: "任何人", en: "anyone" },
  nobody: { zh: "不允许", en: "nobody" },
  forbidden: { zh: "流程不允许从“{from}”到“{to}”", en: 'the pipeline does not allow a move from "{from}" to "{to}"' },
  unauthorised: { zh: "须满足：{who}", en: "this must hold of who does it: {who}" },
  "reason-missing": { zh: "请写明原因", en: "a reason is required: give one" },
  "reason-unknown": { zh: "原因应为以下之一：{reasons}", en: "the reason must be one of: {reasons}" },
  "activity-not-legal": {
    zh: "处于“{stage}”的项目不能设为“{activity}”",
    en: 'a project at "{stage}" cannot be set to "{activity}"',
  },
  "activity-same": { zh: "项目已是“{activity}”", en: 'the project is already "{activity}"' },
  "activity-closed": { zh: "项目已是“{activity}”，请先重启", en: 'the project is "{activity}": reopen it first' },
  idle: { zh: "项目处于“{activity}”，请先恢复推进", en: 'the project is "{activity}": set it active first' },
  "waiver-past": { zh: "豁免期限{day}已过", en: "the waiver would be over already ({day})" },
  "stage-same": { zh: "项目已在“{stage}”", en: 'the project is already at "{stage}"' },
  early: { zh: "早于该项目最近一次事件（{day}）", en: "earlier than the latest event of the project ({day})" },
  "waiver-unknown": { zh: "“{stage}”没有要求“{requirement}”", en: '"{stage}" does not ask for "{requirement}"' },
} satisfies Words;

/** How a time limit stands. `-none` is said where no day is left, or none has passed. */
export const clockWords = {
  waiting: { zh: "尚未起算", en: "not begun" },
  running: { zh: "还有{days}", en: "{days} left" },
  "running-none": { zh: "今天到期", en: "due today" },
  warning: { zh: "还有{days}", en: "{days} left" },
  "warning-none": { zh: "今天到期", en: "due today" },
  over: { zh: "已超期{days}", en: "{days} over" },
  "over-none": { zh: "已超期，不满一个工作日", en: "over by less than a working day" },
  still: { zh: "停止计时，尚余{days}", en: "stands still with {days} left" },
  done: { zh: "按时完成，提前{days}", en: "done {days} early" },
  "done-none": { zh: "按时完成", en: "done in time" },
  late: { zh: "逾期{days}完成", en: "done {days} late" },
  "late-none": { zh: "逾期完成，不满一个工作日", en: "done late by less than a working day" },
  undecided: { zh: "无法判定", en: "cannot be told" },
} satisfies Words;

/** Days, counted. */
export const dayWords = {
  days: { zh: "{days}天", en: "{days} days" },
  "one-days": { zh: "{days}天", en: "{days} day" },
  workingDays: { zh: "{days}个工作日", en: "{days} working days" },
  "one-workingDays": { zh: "{days}个工作日", en: "{days} working day" },
} satisfies Words;

/** What runs, but cannot be meant. */
export const flawWords = {
  "stage-unreachable": {
    zh: "从第一个阶段“{first}”起，没有流转能到“{stage}”。请补充流转规则，或删去此阶段",
    en: 'no moves lead from the first stage, "{first}", to "{stage}": allow one, or remove the stage',
  },
  "no-way-out": {
    zh: "“{stage}”有进无出：既不能流转，也不能办结。请补充流转规则，或设final为true",
    en: 'nothing leads out of "{stage}", neither a move nor a closing: allow one, or mark the stage `final`',
  },
  "final-unreachable": {
    zh: "从“{stage}”到不了任何最终阶段。请补充流转规则，或设final为true",
    en: 'no moves lead from "{stage}" to a final stage: allow one, or mark the stage `final`',
  },
  "condition-never": {
    zh: "任何项目都不可能满足此条件（涉及：{fields}）。请改正",
    en: "no project can ever meet this condition (it looks at: {fields}): correct it",
  },
  "gate-impossible": {
    zh: "进入“{stage}”的各项要求互相矛盾，任何项目都不可能全部满足。请改正",
    en: 'what entering "{stage}" asks for contradicts itself, so that no project can meet it all: correct it',
  },
  "batch-impossible": {
    zh: "批次“{batch}”的阶段和条件互相矛盾，任何项目都不会在其中。请改正",
    en: 'the stages and conditions of the batch "{batch}" contradict each other, so that it has no project: correct them',
  },
  "fact-unknown": {
    zh: "流程中没有“{field}”。请改正标识；如指项目自身的字段，请写作“record.{field}”",
    en: 'the pipeline has no "{field}": correct the id, or write "record.{field}" for a field of the record itself',
  },
  "stage-cannot-follow": {
    zh: "进入“{from}”之后不可能再进入“{until}”。请对调或改正",
    en: '"{until}" cannot be entered after "{from}" was: exchange or correct them',
  },
  "never-asked": {
    zh: "没有任何流转会查验“{stage}”的这项准入条件。请设gate为asked、设cumulative为true，或删去",
    en: 'no move asks for this gate of "{stage}": let one ask (`gate: "asked"`), make it `cumulative`, or remove it',
  },
  "light-hole": {
    zh: "{gap}时没有一条规则适用。请补上规则（本意如此则写明none）",
    en: "no rule speaks of {gap}: add one, which may be `none` and say why",
  },
} satisfies Words;

/** What can be wrong with what is asked of a view. */
export const viewWords = {
  "dossiers-malformed": {
    zh: "应为项目档案的列表，实为{found}。请传入replay的dossiers",
    en: "must be a list of dossiers, found {found}: pass the `dossiers` of a replay",
  },
  "dossier-malformed": {
    zh: "{found}不是项目档案。请传入replay的dossiers",
    en: "{found} is no dossier: pass the `dossiers` of a replay",
  },
  "project-twice": {
    zh: "项目“{id}”有两份档案，请只留一份",
    en: 'the project "{id}" is there twice: keep one dossier',
  },
  "days-mixed": {
    zh: "项目“{id}”的档案与其他档案不在同一日。请在同一日重放",
    en: 'the dossier of "{id}" is of another day than the others: replay them all as of one day, as known on one day',
  },
  "war-map-missing": {
    zh: "流程没有定义挂图作战。请写warMap",
    en: "the pipeline has no war map: say by `warMap` which projects are on it",
  },
  "period-beside-window": {
    zh: "专项行动“{id}”自有时段，请勿再给period",
    en: 'the plan "{id}" has a window of its own: leave out `period`',
  },
} satisfies Words;

/** What views say. */
export const viewTexts = {
  undecided: { zh: "无法判定", en: "cannot be told" },
  "gate-clear": { zh: "进入“{stage}”的条件均已具备", en: 'all that "{stage}" asks for is met' },
} satisfies Words;

/** Why there is no rate. */
export const noRateTexts = {
  "denominator-zero": { zh: "分母为零，无从计算", en: "there is nothing to divide by" },
  "currencies-differ": { zh: "币种不同，不能相除", en: "there are amounts in several currencies" },
  "amount-unknown": {
    zh: "已转化的项目均未填报金额",
    en: "none of those that came so far reports its amount",
  },
  "amount-undeclared": { zh: "未定义金额", en: "the definition names no amount" },
} satisfies Words;

/** What becomes of a project under a new edition. */
export const migrationTexts = {
  nothing: { zh: "留在“{stage}”，无需处理", en: 'stays at "{stage}"' },
  stage: { zh: "新版没有“{stage}”，须另定阶段", en: 'the new edition has no "{stage}": give it another stage' },
  activity: {
    zh: "新版中处于“{stage}”的项目不能设为“{activity}”，须另定状态",
    en: 'the new edition has no "{activity}" at "{stage}": give it another activity',
  },
  blocked: {
    zh: "在“{stage}”，新版多要求{count}项未满足",
    en: 'at "{stage}", and lacks what is newly asked there: {count}',
  },
} satisfies Words;
