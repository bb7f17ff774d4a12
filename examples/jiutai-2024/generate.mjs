// @ts-nocheck: a script, not a model of types
// Projects, events and activities of a district's half-year, made up (合成数据) so that the totals are those that Jiutai
// published on 1 August 2024. The same seed gives the same data.
import { partsOf, randomOf } from "./random.mjs";
import { units } from "./units.mjs";

const HALF = { from: "2024-01-02", days: 179 };
const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

// Amounts are whole numbers of 0.01亿元 (a million yuan), so that they add up exactly.
const money = (hundredths) => ({ amount: `${hundredths * 1_000_000}`, currency: "CNY" });

const products = [
  ["新能源汽车零部件", "new-energy vehicle parts", "36", "equipment"],
  ["制药用水装备", "pharmaceutical water equipment", "35", "equipment"],
  ["风电塔筒", "wind towers", "38", "equipment"],
  ["特种钢结构", "special steel structures", "33", "equipment"],
  ["农机装备", "farm machinery", "35", "equipment"],
  ["储能电池", "storage batteries", "38", "new-energy"],
  ["肉制品深加工", "meat processing", "13", "food"],
  ["鲜食玉米", "fresh corn", "13", "food"],
  ["预制菜", "prepared dishes", "14", "food"],
  ["生物制剂", "biological preparations", "27", "medicine"],
];
const origins = ["北京", "江苏", "浙江", "广东", "山东", "上海", "辽宁", "香港"];
const channels = [
  { kind: "intermediary", id: "agency-1", name: "招商中介甲" },
  { kind: "intermediary", id: "agency-2", name: "招商中介乙" },
  { kind: "intermediary", id: "agency-3", name: "招商中介丙" },
  { kind: "fair", id: "spring-fair", name: "春季推介会" },
  { kind: "fair", id: "trade-expo", name: "产业博览会" },
  { kind: "chain-leader", id: "leaders", name: "链主企业" },
  { kind: "data", id: "big-data", name: "数据招商" },
];
const leaders = Array.from({ length: 12 }, (_, i) => `区领导${i + 1}`);
const stewards = Array.from({ length: 30 }, (_, i) => `专员${i + 1}`);

// What the district published, in hundredths of 亿元 where it is money.
export const published = {
  negotiations: 194,
  intended: 148_301,
  contractsInHalf: 43,
  contractsToReport: 50,
  agreements: 4,
  funds: 16_387,
};

export function generate(seed = 20240801) {
  const random = randomOf(seed);
  const events = [];
  const projects = [];
  let number = 0;

  // Units are drawn by how much they do: zones most, outposts least.
  const pace = { zones: 30, towns: 8, departments: 3, firms: 2, outposts: 3 };
  const draw = units.flatMap((unit) => Array(pace[unit.kind]).fill(unit.id));

  const event = (project, kind, on, body, late = 3) => {
    const id = `${project.id}-${String(++project.count).padStart(2, "0")}`;
    events.push({ id, project: project.id, kind, on, recordedOn: dayAfter(on, late), ...body });
    return id;
  };

  // A project comes under negotiation.
  const open = ({
    on,
    amount,
    industry = "manufacturing",
    origin = random.pick(origins),
    tags = [],
    joint = false,
  }) => {
    const [zh, en, code, chain] = random.pick(products);
    const project = { id: `p${String(++number).padStart(3, "0")}`, count: 0, on, amount, industry };
    const unit = random.pick(draw);
    const other = random.pick(units.filter(({ id }) => id !== unit)).id;
    const credit = joint
      ? [
          { unit, share: "0.5", role: "host" },
          { unit: other, share: "0.5", role: "introducer" },
        ]
      : [{ unit, share: "1", role: "introducer" }];
    const what = industry === "services" ? ["商贸物流", "trade and logistics"] : [zh, en];
    const key = amount >= 50;
    const lacking = key && random.whole(1, 12) === 1 ? random.pick(["leader", "department"]) : "";
    const record = {
      name: { zh: `${what[0]}项目${number}（合成）`, en: `${what[1]}, project ${number} (synthetic)` },
      investors: [
        { id: `i${number}`, name: `投资方${number}`, origin, capital: origin === "香港" ? "foreign" : "domestic" },
      ],
      industry: { code: industry === "services" ? "51" : code, category: industry, class: chain },
      investment: { total: money(amount) },
      channel: random.pick(channels),
      steward: random.pick(stewards),
      carrier: unit,
      considersOthers: random.whole(1, 3) === 1,
      terms: { agreed: random.whole(1, 4) === 1 },
      tags,
      size: amount >= 1000 ? "1000" : amount >= 500 ? "500" : amount >= 100 ? "100" : "0",
      phase: on < "2024" ? "continuing" : "new",
      credit,
      ...(key && lacking !== "leader" ? { leader: random.pick(leaders) } : {}),
      ...(key && lacking !== "department"
        ? { department: random.pick(units.filter(({ kind }) => kind === "departments")).id }
        : {}),
    };
    event(project, "registered", on, { stage: "talks", record });
    projects.push(project);
    return project;
  };

  // A paper is signed; a contract moves the project on.
  const sign = (project, on, { kind = "contract", amount = project.amount, filed = true, late = 3 } = {}) => {
    const signed = event(project, "signed", on, { class: kind, amount: money(amount) }, late);
    event(project, "entered", on, { stage: kind });
    if (filed) event(project, "evidence-attached", on, { evidence: kind });
    project.signedOn = on;
    return signed;
  };

  const arrive = (project, on, amount, { as = "fixedAssets", verified = true, late = 3 } = {}) => {
    if (verified && !project.verified) {
      event(project, "evidence-attached", on, { evidence: "verification" }, late);
      project.verified = true;
    }
    event(project, "capital-arrived", on, { amount: typeof amount === "number" ? money(amount) : amount, as }, late);
  };

  const inHalf = () => dayAfter(HALF.from, random.whole(0, HALF.days));
  const in2023 = () => dayAfter("2023-02-01", random.whole(0, 300));

  // Negotiations opened in the half-year, and those that are not counted among them.
  const intended = partsOf(random, published.intended, published.negotiations, 120);
  const talks = intended.map((amount, i) =>
    open({
      on: dayAfter(HALF.from, Math.floor((i * HALF.days) / intended.length)),
      amount,
      joint: i % 9 === 4,
      industry: i % 40 === 17 ? "services" : "manufacturing",
    }),
  );
  for (const tag of ["duplicate-report", "low-potential"])
    for (let i = 0; i < 3; i++) open({ on: inHalf(), amount: 200, tags: [tag] });
  for (let i = 0; i < 3; i++) open({ on: inHalf(), amount: 5 });

  // Contracts: 43 industrial ones of 1亿元 and more by the end of June, three of services, four more by 1 August.
  const industrial = talks.filter(({ industry }) => industry === "manufacturing");
  const services = talks.filter(({ industry }) => industry === "services");
  const older = Array.from({ length: 12 }, () => open({ on: in2023(), amount: random.whole(100, 900) }));
  const early = industrial.slice(0, 31);
  for (const project of early) sign(project, dayAfter(project.on, random.whole(20, 90)));
  for (const project of older) sign(project, inHalf());
  for (const project of services.slice(0, 3)) sign(project, dayAfter(project.on, 25));
  for (const project of industrial.slice(60, 64)) sign(project, dayAfter("2024-07-05", random.whole(0, 20)));

  // Agreements: six, of which two have become contracts and are no longer agreements.
  for (const project of industrial.slice(70, 74)) sign(project, dayAfter(project.on, 20), { kind: "agreement" });
  for (const project of older.slice(0, 2)) sign(project, dayAfter(project.on, 10), { kind: "agreement" });

  // What does not count as signed: below the amount, excluded kinds, no paper filed, reported late, signed twice.
  const rejected = (more) => open({ on: in2023(), amount: 300, ...more });
  for (let i = 0; i < 3; i++) {
    const small = open({ on: in2023(), amount: 60 });
    sign(small, inHalf());
    event(small, "capital-increased", dayAfter(small.signedOn, 30), { amount: money(20) });
    for (const kind of [
      { tags: ["real-estate"] },
      { tags: ["local-relocation"] },
      { tags: ["fiscal-funds"] },
      { origin: "九台" },
    ]) {
      const project = rejected(kind);
      sign(project, inHalf());
      arrive(project, project.signedOn, 80);
    }
    sign(rejected({}), inHalf(), { filed: false });
    sign(rejected({}), dayAfter("2024-02-01", random.whole(0, 90)), { late: 60 });
    const twice = older[i + 3];
    sign(twice, dayAfter(twice.signedOn, 3));
  }

  // Funds: projects signed in 2021 to 2023 that go on, and some of the new ones.
  const continuing = Array.from({ length: 30 }, (_, n) => {
    const project = open({ on: dayAfter("2021-03-01", random.whole(0, 700)), amount: random.whole(500, 3000) });
    sign(project, dayAfter(project.on, 60));
    for (const [i, [stage, evidence]] of [
      ["registered", "business-licence"],
      ["approved", "project-approval"],
      ["started", "construction-permit"],
      ["statistics", "statistics-entry"],
    ].entries()) {
      // Four have not started in time.
      if (n >= 26 && i > 1) break;
      event(project, "evidence-attached", dayAfter(project.signedOn, 30 * (i + 1)), { evidence });
      event(project, "entered", dayAfter(project.signedOn, 30 * (i + 1)), { stage });
    }
    arrive(project, dayAfter(project.signedOn, 160), random.whole(50, 400));
    return project;
  });
  // At 7.1 yuan: 0.71, 1.42 and 2.13亿元.
  const dollars = { 10000000: 71, 20000000: 142, 30000000: 213 };
  const foreign = Object.values(dollars).reduce((a, b) => a + b);
  const arrivals = partsOf(random, published.funds - foreign, 150, 5);
  for (const [i, amount] of arrivals.entries()) {
    const project = i % 5 < 4 ? continuing[i % continuing.length] : early[i % early.length];
    const first = project.signedOn > "2024-01-01" ? project.signedOn : "2024-01-05";
    const span = Math.max(0, Math.floor((Date.parse("2024-06-28") - Date.parse(first)) / 86_400_000));
    arrive(project, dayAfter(first, random.whole(0, span)), amount);
  }
  for (const [i, amount] of Object.keys(dollars).entries())
    arrive(continuing[i], dayAfter("2024-03-10", i * 20), { amount, currency: "USD" });

  // Funds that do not count: registered capital alone, no verification, excluded kinds, reported late; and after June.
  for (let i = 0; i < 3; i++) {
    arrive(continuing[i + 4], inHalf(), 30, { as: "registeredCapital" });
    arrive(older[i + 6], dayAfter(older[i + 6].signedOn, 1), 40, { verified: false });
    arrive(continuing[i + 8], dayAfter("2024-02-01", 9 * i), 25, { late: 70 });
    arrive(continuing[i + 12], dayAfter("2024-07-02", i), 66);
  }

  // Increases, a change of owner, a pause, lost talks.
  for (const project of early.slice(0, 4)) event(project, "capital-increased", "2024-06-20", { amount: money(50) });
  event(early[5], "credit-changed", "2024-06-10", { credit: [{ unit: units[0].id, share: "1", role: "introducer" }] });
  event(continuing[20], "paused", "2024-05-15", { reason: "资金调整" });
  for (const project of industrial.slice(100, 112))
    event(project, "closed", dayAfter(project.on, 30), { as: "lost", reason: "went-elsewhere" });

  return { events, activities: activitiesOf(random) };
}

// Forty-one activities: nine outbound trips led by the top leaders, thirteen fairs, four trainings, and fifteen of the
// district's own (that the other kinds are among the forty-one is an assumption). Thirty-five firms were visited.
function activitiesOf(random) {
  const kinds = { trip: 9, fair: 13, training: 4, promotion: 15 };
  const list = Object.entries(kinds).flatMap(([kind, count]) => Array(count).fill(kind));
  const trips = partsOf(random, 35, 9, 2);
  return list.flatMap((kind, i) => {
    const on = dayAfter("2024-01-08", random.whole(0, 170));
    const id = `a${String(i + 1).padStart(2, "0")}`;
    const unit = random.pick(units).id;
    const held = {
      id: `${id}-00`,
      project: id,
      kind: "registered",
      on,
      recordedOn: on,
      record: { kind, credit: [{ unit, share: "1" }] },
    };
    const visits = Array.from({ length: kind === "trip" ? trips[i] : 0 }, (_, n) => ({
      id: `${id}-${String(n + 1).padStart(2, "0")}`,
      project: id,
      kind: "visited",
      on,
      recordedOn: on,
    }));
    return [held, ...visits];
  });
}
