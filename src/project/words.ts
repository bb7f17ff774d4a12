import type { Words } from "../reason/index.js";

/** What can be wrong with a project, an enterprise or an event. */
export const words = {
  "credit-code-malformed": {
    zh: "“{found}”不是统一社会信用代码。应为18位，不含I、O、S、V、Z",
    en: '"{found}" is no unified social credit code: give 18 digits and capital letters, without I, O, S, V and Z',
  },
  "credit-code-check": {
    zh: "统一社会信用代码“{found}”的校验码不对，末位应为{check}。请核对",
    en: 'the unified social credit code "{found}" ends in a wrong check character, for which it has {check}: look it up',
  },
  "industry-code-malformed": {
    zh: "“{found}”不是行业代码。请写门类字母A至T，其后可有2至4位数字；或只写2至4位数字",
    en: '"{found}" is no industry code: write a section letter from A to T, 2 to 4 digits, or both',
  },
  "project-twice": {
    zh: "第{index}项（从0数起）也是项目“{id}”。请留一个",
    en: 'entry {index} (counted from 0) is the project "{id}" too: keep one of them',
  },
  "own-kind-known": {
    zh: "已有“{kind}”这种事件。请改名或删去",
    en: '"{kind}" is a kind of event already: choose another name, or leave it out',
  },
  "record-of-another": {
    zh: "记录的编号“{id}”不是事件的项目“{project}”。请改正其一",
    en: 'the record is of "{id}", and the event of the project "{project}": correct one of them',
  },
  "set-path-malformed": {
    zh: "“{found}”不能写入。请用以“.”相连的字段名，不可为id",
    en: '"{found}" cannot be set: give names joined by ".", of which the first is not `id`',
  },
  "correction-unclear": {
    zh: "更正须写with（改为）或void: true（作废），二者取一",
    en: "a correction gives either `with`, what is right, or `void: true`: give one of them",
  },
  "event-id-twice": {
    zh: "另一事件（第{index}项，从0数起）也用编号“{id}”，内容却不同。请改其一的编号",
    en: 'entry {index} (counted from 0) has the id "{id}" too, and says something else: give one of them another id',
  },
  "events-none": { zh: "没有事件。请至少给一个", en: "are no events: give one at least" },
  "events-of-many": {
    zh: "这些事件属于不止一个项目。请先用historiesOf分开",
    en: "are events of several projects: take them apart by `historiesOf`",
  },
} satisfies Words;

/** What is strange about the events of a project. */
export const anomalyWords = {
  "correction-of-nothing": {
    zh: "“{id}”更正的“{corrects}”不存在，或更正互相循环",
    en: '"{id}" corrects "{corrects}", which is not there or leads back to it',
  },
  "correction-undated": {
    zh: "“{id}”使“{corrects}”没有日期，未予采用",
    en: '"{id}" would leave "{corrects}" without a day, and has no effect',
  },
  "recorded-before-it-happened": {
    zh: "“{id}”在{recordedOn}记录，发生日期却是{on}",
    en: '"{id}" was recorded on {recordedOn}, before {on}, when it happened',
  },
  "before-registered": {
    zh: "登记日{on}之前已有{count}个事件",
    en: "{count} events are earlier than {on}, when it was registered",
  },
  "not-registered": { zh: "没有登记事件", en: "was never registered" },
  "registered-twice": {
    zh: "登记了{count}次，以第一次为准",
    en: "was registered {count} times, of which the first holds",
  },
  "validity-reversed": {
    zh: "“{id}”的有效期止于{validUntil}，早于{validFrom}",
    en: '"{id}" is valid until {validUntil}, which is before {validFrom}',
  },
  "same-day-order": {
    zh: "{on}的{count}个事件写同一内容，先后未定。请写seq",
    en: "{count} events of {on} write the same, and their order is not given: give `seq`",
  },
  "currencies-mixed": {
    zh: "{path}有不止一种货币，分列",
    en: "{path} is in several currencies, kept apart",
  },
  "amount-unreadable": {
    zh: "“{id}”不能计入{path}：原值不是金额",
    en: '"{id}" cannot be added to {path}, which holds no amount of money',
  },
  "path-blocked": {
    zh: "“{id}”不能写入{path}：途中已有别的值",
    en: '"{id}" cannot write {path}: another value stands in the way',
  },
  "increase-of-nothing": {
    zh: "“{id}”增资，而总投资未报",
    en: '"{id}" increases a total investment that is not reported',
  },
  "funds-above-total": {
    zh: "到位资金{funds}超过总投资{total}",
    en: "funds in place of {funds} exceed the total investment of {total}",
  },
} satisfies Words;
