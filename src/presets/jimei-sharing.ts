import type { RecognitionInput } from "../ledger/index.js";

/**
 * Whom a project counts for in Jimei: the first to report it, and of several at once the one that follows it up; between introducer and host as they
 * agreed, and without an agreement 30 to 70.
 */
export const jimeiSharing = {
  id: "jimei-sharing",
  edition: "1",
  title: { zh: "厦门市集美区引资额分成", en: "Jimei: sharing what was introduced" },
  source: {
    title: { zh: "集美区关于招商项目归属的规定（标题未见）", en: "Jimei, rules on credit (the title was not seen)" },
    url: "https://www.renrendoc.com/p-47876434.html",
    place: { zh: "福建省厦门市集美区", en: "Jimei, Xiamen, Fujian" },
  },
  assumptions: [
    {
      path: "rules.introduced.credit",
      says: {
        zh: "原文只写三七分成，何方得七已缺：此处落地方七、引荐方三；有协议的，份额按协议记入credit，agreement写true",
        en: "the text says three to seven, and which side has seven is cut: here the host; what both agreed stands in `credit`, and `agreement` is true",
      },
    },
    {
      path: "rules.introduced.where",
      says: {
        zh: "首报、跟进由记录归属者判定，写入credit；引资额取合同金额",
        en: "who was first, and who follows up, is decided before `credit` is recorded; what was introduced is the amount of the contract",
      },
    },
  ],
  rules: [
    {
      id: "introduced",
      title: { zh: "引资额", en: "amount introduced" },
      event: "signed",
      where: { field: "event.class", equals: "contract" },
      amount: "event.amount",
      once: { per: "project.id", within: "ever" },
      credit: {
        choose: [
          { if: { field: "project.agreement", is: true }, is: "recorded" },
          {
            if: { field: "project.credit", any: { field: "role", equals: "introducer", absent: false } },
            is: {
              split: [
                { role: "introducer", share: "30%" },
                { role: "host", share: "70%" },
              ],
            },
          },
          { is: "recorded" },
        ],
      },
    },
  ],
} as const satisfies RecognitionInput;
