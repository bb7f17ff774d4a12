import { DuckDBInstance } from "@duckdb/node-api";
import { parseIndicators, parseRecognition, recognise, tally } from "../../dist/ledger/index.js";
import { replay } from "../../dist/pipeline/index.js";
import { random } from "./random.mjs";

const pipeline = { id: "bench", edition: "1", stages: [{ id: "talks" }, { id: "signed" }, { id: "started" }] };
const units = Array.from({ length: 100 }, (_, i) => ({ id: `unit-${String(i).padStart(2, "0")}` }));
const label = { zh: "指标", en: "indicator" };
const asOf = "2024-12-31";

const rules = parseRecognition({
  id: "bench",
  edition: "1",
  rules: [
    {
      id: "signing",
      event: "signed",
      amount: "event.amount",
      credit: "recorded",
      where: { field: "event.class", equals: "contract" },
      once: { per: "project.id", within: "ever" },
    },
    { id: "funds", event: "capital-arrived", amount: "event.amount", credit: "recorded" },
  ],
});

const bonus = {
  of: "sum",
  points: {
    bands: [
      {
        atLeast: "3000万元",
        is: { steps: { at: "3000万元", is: "20", part: "completed", above: [{ each: "1000万元", is: "10" }] } },
      },
      { else: "0" },
    ],
  },
};

const indicator = (id, of, more = {}) => ({ id, label, better: "higher", of, ...more });
const industry = { field: "project.industry.category", equals: "manufacturing" };
const indicators = parseIndicators({
  id: "bench",
  edition: "1",
  indicators: [
    indicator("signed", "count", { rules: ["signing"] }),
    indicator("signedAmount", "sum", { rules: ["signing"] }),
    indicator("industrial", "count", { rules: ["signing"], where: industry }),
    indicator("share", { ratio: "industrial", to: "signed" }),
    indicator("arrivals", "count", { rules: ["funds"] }),
    indicator("funds", "sum", { rules: ["funds"] }),
    indicator("december", "sum", { rules: ["funds"], window: "month" }),
    indicator("large", "sum", { rules: ["funds"], where: { field: "entry.amount", atLeast: "1000万元" } }),
    indicator("projects", { distinct: "entry.project" }, { rules: ["funds"] }),
    indicator("bonus", "sum", { rules: ["funds"], per: "project", item: bonus }),
    indicator("stock", { stock: "count" }, { where: { field: "stage", equals: "signed" } }),
    indicator("starts", { cohort: { from: "signed", to: "started", by: "count" } }),
  ],
});

/** Ten events a project: registered, signed, entered, and seven arrivals of capital; one project in twenty is shared. */
function events(projects) {
  const next = random(projects);
  const day = () => `2024-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`;
  return Array.from({ length: projects }, (_, p) => {
    const project = `project-${String(p).padStart(6, "0")}`;
    const unit = (more) => units[(p + more) % units.length].id;
    const credit =
      p % 20 === 0
        ? [
            { unit: unit(0), share: "0.5" },
            { unit: unit(1), share: "0.5" },
          ]
        : [{ unit: unit(0), share: "1" }];
    const record = { id: project, industry: { category: p % 3 ? "manufacturing" : "services" }, credit };
    const money = (most) => ({ amount: ((1 + Math.floor(next() * most)) * 100).toString(), currency: "CNY" });
    return [
      { id: `${project}/0`, project, kind: "registered", on: "2024-01-01", record },
      {
        id: `${project}/1`,
        project,
        kind: "signed",
        on: day(),
        class: p % 10 ? "contract" : "intent",
        amount: money(5e6),
      },
      { id: `${project}/2`, project, kind: "entered", on: day(), stage: p % 4 ? "started" : "signed" },
      ...Array.from({ length: 7 }, (_none, i) => ({
        id: `${project}/${i + 3}`,
        project,
        kind: "capital-arrived",
        on: day(),
        as: "fixedAssets",
        amount: money(2e5),
      })),
    ];
  }).flat();
}

function two(number) {
  return String(number).padStart(2, "0");
}

const same = [
  [
    "signed",
    "count(DISTINCT event) FILTER (rule = 'signing' AND share = 1) + 0.5 * count(*) FILTER (rule = 'signing' AND share < 1)",
  ],
  ["signedAmount", "sum(amount) FILTER (rule = 'signing')"],
  ["arrivals", "sum(count) FILTER (rule = 'funds')"],
  ["funds", "sum(amount) FILTER (rule = 'funds')"],
  ["december", "sum(amount) FILTER (rule = 'funds' AND day >= '2024-12-01')"],
  ["large", "sum(amount) FILTER (rule = 'funds' AND amount >= 10000000)"],
  ["projects", "count(DISTINCT project) FILTER (rule = 'funds')"],
];
const sql = `SELECT unit, ${same.map(([id, as]) => `CAST(${as} AS DECIMAL(38, 1)) AS "${id}"`).join(", ")} FROM entries GROUP BY unit ORDER BY unit`;
/** The six of the twelve that one grouping of the entries can say. */
const grouped = parseIndicators({
  id: "grouped",
  edition: "1",
  indicators: indicators.indicators.filter(({ id }) => same.some(([name]) => name === id)),
});

/** Entries as an engine keeps them: loaded row by row, in whole columns of its own. */
async function load(connection, entries) {
  await connection.run(
    "CREATE OR REPLACE TABLE entries (rule VARCHAR, unit VARCHAR, project VARCHAR, event VARCHAR, day VARCHAR, share DOUBLE, count DECIMAL(9, 1), amount DECIMAL(18, 1))",
  );
  const appender = await connection.createAppender("entries");
  const { DuckDBDecimalValue } = await import("@duckdb/node-api");
  for (const { rule, unit, project, event, on, share, count, amount } of entries) {
    appender.appendVarchar(rule);
    appender.appendVarchar(unit);
    appender.appendVarchar(project);
    appender.appendVarchar(event);
    appender.appendVarchar(on);
    appender.appendDouble(Number(share));
    appender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(Number(count) * 10)), 9, 1));
    appender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(Number(amount.amount) * 10)), 18, 1));
    appender.endRow();
  }
  appender.closeSync();
}

async function group(connection) {
  return (await connection.runAndReadAll(sql)).getRowObjects();
}

/** The two must agree to the last digit before they are timed. */
function check(rows, { figures }) {
  if (rows.length !== figures.length) throw new Error("rows");
  for (const [at, row] of rows.entries())
    for (const [id] of same) {
      const { value } = figures[at].figures[id];
      const own = Number(typeof value === "object" ? value.amount : value);
      if (figures[at].entrant !== row.unit || own !== Number(row[id]?.toString() ?? 0))
        throw new Error(`${row.unit} ${id}: ${own} and ${row[id]}`);
    }
}

/** From records to figures: what a bulletin costs, and what the same grouping costs an engine made for it. */
export async function ledgerJobs() {
  const jobs = [];
  let last;
  for (const projects of [1_000, 10_000, 100_000]) {
    const { dossiers } = replay(pipeline, events(projects), { asOf });
    const run = () => recognise(rules, dossiers, { period: "2024" });
    const ledger = run();
    const name = (projects * 10).toLocaleString("en");
    jobs.push([`recognise ${name} events, 2 rules`, { saima: run }, 1]);
    jobs.push([
      `tally ${name} events, 100 units, 12 indicators`,
      { saima: () => tally(indicators, ledger, { units }) },
      1,
    ]);
    last = ledger;
  }
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await load(connection, last.entries);
  check(await group(connection), tally(grouped, last, { units }));
  jobs.push([
    `${same.length} figures of 100 units from ${last.entries.length.toLocaleString("en")} entries`,
    {
      saima: () => tally(grouped, last, { units }),
      "DuckDB, loaded before": () => group(connection),
      "DuckDB, with loading": async () => {
        await load(connection, last.entries);
        return group(connection);
      },
    },
    1,
  ]);
  return jobs;
}
