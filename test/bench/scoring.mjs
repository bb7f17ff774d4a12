import { Decimal } from "decimal.js";
import { Engine } from "json-rules-engine";
import { rank } from "../../dist/index.js";
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

/** Score and rank entrants from the same JSON, each way giving the same places. */
export async function scoring() {
  const few = table(100);
  const many = table(10_000);
  const engine = rulesEngine();
  const wanted = placesOf(withDecimal(few));
  agree("saima", wanted, placesOf(rank(scorecard, few).rows));
  agree("json-rules-engine", wanted, placesOf(await withEngine(engine, few)));
  return [
    [
      "rank 100 x 12",
      {
        saima: () => rank(scorecard, few),
        "decimal.js by hand": () => withDecimal(few),
        "json-rules-engine": () => withEngine(engine, few),
      },
      1,
    ],
    ["rank 10,000 x 12", { saima: () => rank(scorecard, many), "decimal.js by hand": () => withDecimal(many) }, 1],
  ];
}

function table(count) {
  const next = random(count);
  return Array.from({ length: count }, (_, n) => ({
    entrant: `unit-${String(n).padStart(5, "0")}`,
    figures: Object.fromEntries(ids.map((id) => [id, { value: amount(next, 300), target: amount(next, 300) }])),
  }));
}

function withDecimal(figures) {
  const cap = new Decimal("6");
  const edges = bands.map((band) => ({
    from: band.atLeast && new Decimal(band.atLeast),
    is: new Decimal(band.is ?? band.else),
  }));
  const scored = figures.map(({ entrant, figures: row }) => {
    let total = new Decimal(0);
    for (const [i, id] of ids.entries()) {
      const ratio = new Decimal(row[id].value).div(row[id].target);
      total = total.plus(
        proportional(i)
          ? Decimal.min(ratio.times(5), cap)
          : edges.find((edge) => edge.from === undefined || ratio.gte(edge.from)).is,
      );
    }
    return { entrant, total };
  });
  return placed(scored);
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

async function withEngine(engine, figures) {
  const scored = [];
  for (const { entrant, figures: row } of figures) {
    const ratios = Object.fromEntries(ids.map((id) => [id, Number(row[id].value) / Number(row[id].target)]));
    const { events } = await engine.run(ratios);
    const points = events.map(({ params }) => params.is ?? Math.min(ratios[params.times] * 5, 6));
    scored.push({ entrant, total: new Decimal(points.reduce((sum, x) => sum + x, 0)) });
  }
  return placed(scored);
}

function placed(scored) {
  scored.sort((a, b) => b.total.cmp(a.total));
  let place = 0;
  return scored.map((row, i) => {
    if (i === 0 || !row.total.eq(scored[i - 1].total)) place = i + 1;
    return { ...row, place };
  });
}

function placesOf(rows) {
  return new Map(rows.map(({ entrant, place }) => [entrant, Number(place)]));
}

function agree(who, wanted, found) {
  for (const [entrant, place] of wanted) {
    if (found.get(entrant) !== place) throw new Error(`${who} places ${entrant} ${found.get(entrant)}, not ${place}`);
  }
}
