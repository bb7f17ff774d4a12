import type { Words } from "../reason/index.js";

/** What can be wrong with a pipeline, or with what is asked of it. */
export const words = {
  "count-malformed": {
    zh: "“{found}”不是天数或月数，应为0到10000的整数",
    en: '"{found}" is no count of days or months: give a whole number from 0 to 10000',
  },
} satisfies Words;
