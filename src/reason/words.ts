import type { Words } from "./text.js";

/** What can be wrong with any input. */
export const words = {
  "unknown-key": { zh: "未知字段“{key}”。请删去或改正", en: 'unknown key "{key}": remove or correct it' },
  missing: { zh: "缺少此项。应为{expected}", en: "is missing: give {expected}" },
  "wrong-type": { zh: "实为{found}。应为{expected}", en: "must be {expected}, found {found}" },
  "wrong-value": { zh: "“{found}”不可用。应为{expected}", en: '"{found}" is not allowed: use {expected}' },
  "no-match": { zh: "不是任何可用的写法。应为{expected}", en: "matches none of the forms allowed: {expected}" },
  "wrong-format": {
    zh: "“{found}”格式不对。应符合{format}",
    en: '"{found}" has the wrong form: it must match {format}',
  },
  "too-few": { zh: "项数太少。至少要有{limit}项", en: "has too few entries: give at least {limit}" },
  "too-many": { zh: "项数太多。至多{limit}项", en: "has too many entries: give at most {limit}" },
  "too-short": { zh: "文本太短。至少要有{limit}个字符", en: "is too short: the least number of characters is {limit}" },
  "too-long": { zh: "文本太长。至多{limit}个字符", en: "is too long: the greatest number of characters is {limit}" },
  "out-of-range": { zh: "{found}超出范围。应{bound}", en: "{found} is out of range: give a number {bound}" },
  "not-a-multiple": { zh: "{found}不是{step}的倍数。请改正", en: "{found} is not a multiple of {step}: correct it" },
  invalid: { zh: "不可用（{message}）。请改正", en: "is not valid ({message}): correct it" },
  "too-deep": {
    zh: "嵌套超过{most}层（或自我引用）。请展平",
    en: "is nested deeper than {most} levels (or refers to itself): flatten it",
  },
  "too-large": { zh: "超过{most}个部分。请分批", en: "has more than {most} parts: split it" },
  "too-many-problems": {
    zh: "问题太多，无法全部列出。请先改正一部分再检查",
    en: "has too many problems to list them all: correct some and check again",
  },
  "not-plain": {
    zh: "不是普通JSON数据（{found}）。请改用文本、数字、列表或对象",
    en: "is not plain JSON data ({found}): use text, numbers, lists or objects",
  },
  "forbidden-name": { zh: "“{name}”不能作名称。请改名", en: '"{name}" cannot be a name: choose another' },
  unreadable: { zh: "读取输入时出错。请传入普通JSON数据", en: "reading the input failed: pass plain JSON data" },
  "number-malformed": {
    zh: '“{found}”不是数。请写作"2.78"、"10/3"或"96%"',
    en: '"{found}" is not a number: write "2.78", "10/3" or "96%"',
  },
  "number-too-long": { zh: "数字超过{most}位。请缩短", en: "has more than {most} digits: shorten it" },
  "number-not-exact": {
    zh: "{found}超过15位有效数字，是二进制浮点的误差。请写成文本",
    en: "{found} has more than 15 significant digits, a binary rounding error: give it as text",
  },
  "denominator-zero": { zh: "分母为零。请改正分数", en: "has a denominator of zero: correct the fraction" },
  "id-malformed": {
    zh: "“{found}”不能作标识。请以文字开头，只用文字、数字、“-”、“_”，至多64个字符",
    en: '"{found}" cannot be an id: begin with a letter; use letters, digits, "-" and "_" only, 64 at most',
  },
} satisfies Words;
