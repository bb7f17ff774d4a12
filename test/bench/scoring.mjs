import { ZenEngine } from "@gorules/zen-engine";
import { Decimal } from "decimal.js";
import { Engine } from "json-rules-engine";
import { parseFigures } from "../../dist/figure/index.js";
import { explain, parseScorecard, rank } from "../../dist/index.js";
import { amount, random } from "./random.mjs";

const ids = Array.from({ length: 12 }, (_, i) => `item${i + 1}`);
const proportional = (i) => i % 2 === 0;
const bands = [{ atLeast: "1", is: "5" }, { atLeast: "0.8", is: "3.75" }, { else: "0" }];

/** Twelve items of completion: six in proportion, capped at 120 % of the mark, and six by bands. */
const scorecard = {
  id: "bench",
  edition: "1",
  title: { zh: "测速", en: "Bench" },
  treat: {
    notReported: "0",
    notApplicable: "redistribute",
    referenceNotPositive: "refuse",
    noSpread: "mark",
    alone: "mark",
  },
  nodes: ids.map((id, i) => ({
    id,
    mark: "5",
    of: { ratio: id, to: "target" },
    ...(proportional(i) ? { points: "proportional", limits: { cap: "120%" } } : { points: { bands } }),
  })),
  rankOn: "exact",
  ties: "standard",
};

/**
 * From figures to standings as JSON. saima's rows also say the points of every item exactly and shown, what separates
 * neighbours, and remarks. A peer's say places and totals; "decimal.js, all told" says the rest too, to twenty digits.
 */
export async function scoring() {
  const rules = rulesEngine();
  const zen = zenDecision();
  const jobs = [];
  for (const count of [100, 10_000, 100_000]) {
    const rows = table(count);
    const columns = matrix(rows);
    const ways = {
      "saima, objects": () => JSON.stringify(rank(scorecard, rows)),
      "saima, columns": () => JSON.stringify(rank(scorecard, columns)),
      "decimal.js": () => JSON.stringify(totals(withDecimal(rows))),
      "decimal.js, all told": () => JSON.stringify(allTold(withDecimal(rows))),
      "float64 closures": () => JSON.stringify(withFloats(rows)),
      // A hundred thousand take them minutes, and ten times as long as ten thousand.
      ...(count <= 10_000 && {
        "zen-engine": async () => JSON.stringify(await withZen(zen, rows)),
        "json-rules-engine": async () => JSON.stringify(await withRules(rules, rows)),
      }),
    };
    const wanted = placesOf(rank(scorecard, rows).rows);
    agree("columns", wanted, placesOf(rank(scorecard, columns).rows));
    agree("decimal.js", wanted, placesOf(withDecimal(rows)));
    agree("floats", wanted, placesOf(withFloats(rows)), 0.001);
    if (count <= 10_000) {
      agree("zen-engine", wanted, placesOf(await withZen(zen, rows)));
      agree("json-rules-engine", wanted, placesOf(await withRules(rules, rows)), 0.001);
    }
    jobs.push([`standings of ${count.toLocaleString("en")} x 12 as JSON`, ways, 1, count > 100 ? 3 : 20]);
  }
  const card = parseScorecard(scorecard);
  const figures = parseFigures(table(10_000));
  explain(card, figures, "unit-000000");
  jobs.push(["explain one of 10,000", { "saima, both parsed": () => explain(card, figures, "unit-005000") }, 1]);
  return jobs;
}

/** So many equals may be parted before places count as others. */
const NEAR = 10;

function table(count) {
  const next = random(count);
  return Array.from({ length: count }, (_, n) => ({
    entrant: `unit-${String(n).padStart(6, "0")}`,
    figures: Object.fromEntries(ids.map((id) => [id, { value: amount(next, 300), target: amount(next, 300) }])),
  }));
}

function matrix(rows) {
  const columns = ["entrant", ...ids.flatMap((id) => [`${id}.value`, `${id}.target`])];
  const cells = ({ figures }) => ids.flatMap((id) => [figures[id].value, figures[id].target]);
  return { columns, rows: rows.map((row) => [row.entrant, ...cells(row)]) };
}

/** Closures made once from the scorecard, over binary floats: the price of exactness is read against it. */
function withFloats(figures) {
  const curves = ids.map((_id, i) => (proportional(i) ? (x) => Math.min(x * 5, 6) : banded));
  const scored = figures.map(({ entrant, figures: row }) => {
    let total = 0;
    for (const [i, id] of ids.entries()) total += curves[i](Number(row[id].value) / Number(row[id].target));
    return { entrant, total };
  });
  return placed(scored, (a, b) => a - b);
}

const banded = (x) => (x >= 1 ? 5 : x >= 0.8 ? 3.75 : 0);

function zenDecision() {
  const ratio = (id) => `number(${id}.value) / number(${id}.target)`;
  const points = (id, i) =>
    proportional(i) ? `min([${ratio(id)} * 5, 6])` : `${ratio(id)} >= 1 ? 5 : (${ratio(id)} >= 0.8 ? 3.75 : 0)`;
  const expressions = ids.map((id, i) => ({ id, key: `${id}Points`, value: points(id, i) }));
  const node = (id, type, content = {}) => ({ id, type, name: id, content, position: { x: 0, y: 0 } });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });
  return new ZenEngine().createDecision({
    nodes: [node("in", "inputNode"), node("points", "expressionNode", { expressions }), node("out", "outputNode")],
    edges: [edge("in", "points"), edge("points", "out")],
  });
}

async function withZen(decision, figures) {
  const scored = [];
  for (const { entrant, figures: row } of figures) {
    const { result } = await decision.evaluate(row);
    let total = 0;
    for (const id of ids) total += Number(result[`${id}Points`]);
    scored.push({ entrant, total });
  }
  return placed(scored, (a, b) => a - b);
}

function withDecimal(figures) {
  const cap = new Decimal("6");
  const edges = bands.map((band) => ({
    from: band.atLeast && new Decimal(band.atLeast),
    is: new Decimal(band.is ?? band.else),
  }));
  const scored = figures.map(({ entrant, figures: row }) => {
    let total = new Decimal(0);
    const points = {};
    for (const [i, id] of ids.entries()) {
      const ratio = new Decimal(row[id].value).div(row[id].target);
      points[id] = proportional(i)
        ? Decimal.min(ratio.times(5), cap)
        : edges.find((edge) => edge.from === undefined || ratio.gte(edge.from)).is;
      total = total.plus(points[id]);
    }
    return { entrant, total, points };
  });
  return placed(scored, (a, b) => a.cmp(b));
}

function totals(rows) {
  return rows.map(({ entrant, total, place }) => ({ entrant, total, place }));
}

/** What a reader of a bulletin is told besides the place: the points of each item, and how far the neighbours are. */
function allTold(rows) {
  const told = (number) => ({ exact: number.toString(), shown: number.toFixed(2) });
  const apart = (a, b) => a && b && { entrant: b.entrant, difference: told(a.total.minus(b.total).abs()) };
  return rows.map((row, i) => ({
    entrant: row.entrant,
    place: row.place,
    total: told(row.total),
    points: Object.fromEntries(ids.map((id) => [id, told(row.points[id])])),
    above: apart(row, rows[i - 1]),
    below: apart(row, rows[i + 1]),
  }));
}

function rulesEngine() {
  const rules = ids.flatMap((id, i) => {
    const rule = (all, params) => ({ conditions: { all }, event: { type: "points", params } });
    const is = (operator, value) => ({ fact: id, operator, value });
    if (proportional(i)) return [rule([is("greaterThanInclusive", 0)], { times: id })];
    return [
      rule([is("greaterThanInclusive", 1)], { is: 5 }),
      rule([is("greaterThanInclusive", 0.8), is("lessThan", 1)], { is: 3.75 }),
    ];
  });
  return new Engine(rules);
}

async function withRules(engine, figures) {
  const scored = [];
  for (const { entrant, figures: row } of figures) {
    const ratios = Object.fromEntries(ids.map((id) => [id, Number(row[id].value) / Number(row[id].target)]));
    const { events } = await engine.run(ratios);
    const points = events.map(({ params }) => params.is ?? Math.min(ratios[params.times] * 5, 6));
    scored.push({ entrant, total: points.reduce((sum, x) => sum + x, 0) });
  }
  return placed(scored, (a, b) => a - b);
}

function placed(scored, compare) {
  scored.sort((a, b) => compare(b.total, a.total));
  let place = 0;
  return scored.map((row, i) => {
    if (i === 0 || compare(row.total, scored[i - 1].total) !== 0) place = i + 1;
    return { ...row, place };
  });
}

function placesOf(rows) {
  return new Map(rows.map(({ entrant, place }) => [entrant, Number(place)]));
}

/**
 * Same places. Twenty digits may part exact equals; binary floats also take 2.4 / 3 for less than 0.8, and give that band
 * away: of a hundred thousand a few dozen land thousands of places off.
 */
function agree(who, wanted, found, allowed = 0) {
  let off = 0;
  for (const [entrant, place] of wanted) if (!(Math.abs(found.get(entrant) - place) <= NEAR)) off++;
  if (off > allowed * wanted.size) throw new Error(`${who} places ${off} of ${wanted.size} elsewhere`);
}
