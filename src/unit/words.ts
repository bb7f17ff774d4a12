import type { Words } from "../reason/index.js";

/** What can be wrong with units, and with what names them. */
export const words = {
  "record-id-malformed": {
    zh: "“{found}”不能作编号。请用1至{most}个字符，不含控制字符",
    en: '"{found}" cannot be an id: use 1 to {most} characters, none of them a control character',
  },
  "share-out-of-range": {
    zh: "归属份额{found}应大于0，且不超过1。请改正",
    en: "a share of {found} is none: give one above 0, and 1 at most",
  },
  "validity-reversed": { zh: "止日早于起日。请改正", en: "ends before it begins: correct one of the days" },
  "unit-twice": { zh: "单位“{id}”不止一个。请留一个", en: 'there is another unit "{id}": keep one' },
  "group-twice": { zh: "分组“{id}”不止一个。请留一个", en: 'there is another group "{id}": keep one' },
  "group-unknown": { zh: "没有“{id}”这个分组。请改正或补上", en: 'there is no group "{id}": correct or add it' },
} satisfies Words;
