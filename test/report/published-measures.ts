import type { PublishedInput, PublishedRow } from "../../src/report/index.js";

/** One line of a table: its name, then `column: printed text`. */
const line = (row: string, cells: PublishedRow["cells"]): PublishedRow => ({ row, cells });

const rate = { column: "rate", is: { ratio: "done", to: "target" } } as const;

/** What places in China published of themselves, as printed, with the claims that lie in it. */
export const publishedMeasures = {
  /** Panzhihua, January to October 2006: ten twelfths of the year are 83.33 %. */
  "42": {
    source: { title: "Panzhihua, January–October 2006", url: "http://tz.panzhihua.gov.cn/tzfw/zwgk/tzsj/512937.shtml" },
    units: { amount: "万元" },
    rows: [
      line("all", { amount: "1,005,136", rate: "125.64%", gap: "42.31", projects: "422" }),
      line("out-of-province", { amount: "412,678", share: "41.06%", rate: "165.07%", gap: "81.74" }),
      line("in-province", { amount: "176,031", share: "17.51%", rate: "70.41%", gap: "落后12.92个百分点" }),
      line("within-city", { amount: "416,427", share: "41.43%", rate: "138.81%" }),
      line("provincial target", { rate: "495.69%", gap: "412.36" }),
      line("agriculture", { amount: "32,824", share: "3.27%" }),
      line("industry", { amount: "657,465", share: "65.41%" }),
      line("services", { amount: "314,847", share: "31.32%" }),
      line("newly signed", { projects: "233", performed: "222" }),
    ],
    claims: [
      { row: "all", columns: ["amount"], is: { sum: ["out-of-province", "in-province", "within-city"] } },
      { row: "all", columns: ["amount"], is: { sum: ["agriculture", "industry", "services"] } },
      { column: "share", is: { ratio: "amount", to: { row: "all", column: "amount" } } },
      {
        column: "gap",
        is: { gap: "rate", to: { schedule: { monthly: "completed" }, period: "2006", on: "2006-10-31" } },
      },
      { column: "performed", atMost: "projects" },
    ],
  },
  /** Xuchang, January to October 2017: 244/247 = 98.79 %, 222/247 = 89.88 %, 370/1077 = 34.35 %, 544/560 = 97.14 %. */
  "43": {
    source: { title: "Xuchang, January–October 2017", url: "http://m.chinacrane.net/news/201712/09/126218.html" },
    rows: [
      line("performed", { done: "244", target: "247", rate: "98.8%" }),
      line("started", { done: "222", target: "247", rate: "90%" }),
      line("funds", { done: "370亿元", target: "1077亿元", rate: "34%" }),
      line("cumulative", { done: "544亿元", target: "560亿元", rate: "97%" }),
    ],
    claims: [rate],
  },
  /** An Anhui city, January to June 2023. */
  "44": {
    source: {
      title: "An Anhui city, January–June 2023",
      url: "http://m.airmangenerator.com/zsyz/zcfg/11258985811.html",
    },
    rows: [
      line("funds", { done: "219.22亿元", target: "589亿元", rate: "37.22%", growth: "8.08%" }),
      line("fixed assets", { done: "100.66亿元", target: "242亿元", rate: "41.6%", growth: "-8.92%" }),
      line("starts", { done: "78", target: "132", rate: "59.09%" }),
      line("starts of 1亿元", { done: "63", target: "81", rate: "77.78%" }),
      line("signed", { done: "161" }),
      line("signed, industrial", { done: "147" }),
    ],
    claims: [
      rate,
      { row: "starts of 1亿元", columns: ["done", "target"], atMost: "starts" },
      { row: "signed, industrial", columns: ["done"], atMost: "signed" },
    ],
  },
  /** Guichi, January to July. */
  "45": {
    source: { title: "Guichi, January–July", url: "https://www.ahgc.gov.cn/News/show/508856.html" },
    rows: [
      line("projects", { done: "40", target: "45", rate: "88.9%" }),
      line("funds", { done: "99.68亿元", target: "145亿元", rate: "68.7%" }),
    ],
    claims: [rate],
  },
  /** Meizhou, 2016: 25 + 4 + 20 + 14.5 + 13 + 5 = 81.5, where Meijiang Dongsheng's own sheet says 88. */
  "47": {
    source: { title: "Meizhou, 2016", url: "https://www.yyh998.com/zwgk/gsgg/content/post_567887.html" },
    rows: (
      [
        ["Guangmei, self", "1", "20", "20", "11.2", "14", "5", "71.2"],
        ["Guangmei, review", "0.5", "16", "20", "11.5", "14", "5", "67"],
        ["Meijiang Dongsheng, self", "25", "4", "20", "14.5", "13", "5", "88"],
        ["Meijiang Dongsheng, review", "25", "1", "20", "11", "13", "5", "75"],
        ["Xingning, self", "25", "15", "20", "15", "15", "5", "95"],
        ["Xingning, review", "25", "2", "20", "11", "14", "2", "74"],
        ["Pingyuan, self", "25", "20", "20", "15", "15", "5", "100"],
        ["Pingyuan, review", "25", "20", "20", "12.5", "15", "5", "97.5"],
      ] as const
    ).map(([row, assets, value, tax, environment, land, transfer, total]) =>
      line(row, { assets, value, tax, environment, land, transfer, total }),
    ),
    claims: [{ column: "total", is: { sum: ["assets", "value", "tax", "environment", "land", "transfer"] } }],
  },
  /** Chuxiong zone, 2018: 90.81 %, 91.72 %, and 125.99 %, which is 126.0 and printed as 126. */
  "52 Chuxiong": {
    source: { title: "Chuxiong zone, 2018", url: "http://cxztzcjw.cn/info/1003/1169.htm" },
    units: { done: "亿元", target: "亿元" },
    rows: [
      line("a", { done: "120.44", target: "132.63", rate: "90.8%" }),
      line("b", { done: "60.4", target: "65.85", rate: "91.7%" }),
      line("c", { done: "87.88", target: "69.75", rate: "126%" }),
    ],
    claims: [rate],
  },
  /**
   * A Hunan county, May: 44.24 / 93.68 = 47.2246 %, less 5/12 = 41.6667 % is 5.558; 47.2 less 41.7 is 5.5. Neither is 5.3.
   */
  "52 Hunan": {
    source: { title: "A Hunan county, May", url: "https://159sucan.com/ShowInfo.aspx?id=157667" },
    units: { done: "亿元", target: "亿元", rate: "%", gap: "个百分点" },
    rows: [
      line("a", { done: "44.24", target: "93.68", rate: "47.2", gap: "5.3" }),
      line("b", { done: "26.38", target: "54.5", rate: "48.4" }),
    ],
    claims: [rate, { column: "gap", is: { gap: "rate", to: { given: "5/12" } } }],
  },
  /** Merchants' return, 2014: 2235.7 / 2000 is 111.785 %, a half that goes up. */
  "52 Zhejiang": {
    source: { title: "Zhejiang, 2014" },
    rows: [line("returned", { done: "2235.7亿元", target: "2000亿元", rate: "111.79%" })],
    claims: [rate],
  },
  /** A county: 116.64 % and 118.41 %. */
  "52 county": {
    source: { title: "A county", url: "http://20fsw.com/html/articleshow-81338.html" },
    rows: [
      line("a", { done: "71.15亿元", target: "61亿元", rate: "117%" }),
      line("b", { done: "50.56亿元", target: "42.7亿元", rate: "118%" }),
    ],
    claims: [rate],
  },
  /** Taiyuan's zones, mid-2021: 40/68 = 58.82 %, 17/57 = 29.82 %, 301.7/418.12 = 72.156 %, so 72.16 and not 72.17. */
  "55": {
    source: { title: "Taiyuan, mid-2021", url: "http://www.twtpybx.cn/system/2021/06/29/030345142.shtml" },
    rows: [
      line("start", { done: "40", target: "68", rate: "58.82%" }),
      line("production", { done: "17", target: "57", rate: "29.82%" }),
      line("capacity", { done: "301.7亿元", target: "418.12亿元", rate: "72.17%" }),
    ],
    claims: [rate],
  },
  /** Jilin, 2014: 225 + 63 + 238 = 526. */
  "57": {
    source: { title: "Jilin, 2014", url: "http://tp.hkcd.com/content_p/2015-01/21/content_19931.html" },
    rows: [
      line("all", { count: "526" }),
      line("contracts", { count: "225", amount: "2497.14亿元" }),
      line("contracts, started", { count: "140", amount: "1154.52亿元" }),
      line("agreements", { count: "63", amount: "758.81亿元" }),
      line("intentions", { count: "238", amount: "3478.35亿元" }),
    ],
    claims: [
      { row: "all", columns: ["count"], is: { sum: ["contracts", "agreements", "intentions"] } },
      { row: "contracts, started", columns: ["count", "amount"], atMost: "contracts" },
    ],
  },
} satisfies Record<string, PublishedInput>;
