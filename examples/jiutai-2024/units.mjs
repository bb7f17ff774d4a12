// @ts-nocheck: a script, not a model of types
// Seventy units in five groups. The district has seventy; who they are is not published: these names are made up.
const zones = [
  ["开发区", "development zone"],
  ["空港片区", "airport area"],
  ["食品产业园", "food park"],
  ["装备产业园", "equipment park"],
];
const towns = "春禾 青岭 石桥 柳河 兴源 长林 东坪 西坪 南湾 北湾 松岗 榆树坪 花园 新立 古城 双泉 龙湖 云台"
  .split(" ")
  .map((name, i) => [`${name}${i < 9 ? "镇" : "街道"}`, `${i < 9 ? "town" : "street"} ${i + 1}`]);
const departments = (
  "发改 工信 商务 财政 农业农村 文旅 住建 交通 水利 林业 卫健 教育 科技 人社 民政 司法 审计 统计 市场监管 应急 " +
  "生态环境 自然资源 政务服务 金融 国资 供销 退役军人 城管 信访 医保 档案 气象"
)
  .split(" ")
  .map((name, i) => [`${name}部门`, `department ${i + 1}`]);
const firms = Array.from({ length: 8 }, (_, i) => [`国企平台${i + 1}`, `state firm ${i + 1}`]);
const outposts = Array.from({ length: 8 }, (_, i) => [`驻外招商组${i + 1}`, `outpost ${i + 1}`]);

const kinds = { zones, towns, departments, firms, outposts };
const groupOf = { zones: "园区", towns: "镇街", departments: "部门", firms: "国企", outposts: "驻外" };

/** A unit is known by its Chinese name, as in the district's own tables. */
export const units = Object.entries(kinds).flatMap(([kind, names]) =>
  names.map(([zh, en]) => ({ id: zh, name: { zh, en }, group: groupOf[kind], kind })),
);
