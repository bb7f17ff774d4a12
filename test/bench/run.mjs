// npm run bench: what saima costs beside its peers. Read the ratios; the times belong to this machine and this minute.
import { measure } from "mitata";
import { arithmetic } from "./arithmetic.mjs";
import { chainJobs } from "./chain.mjs";
import { ledgerJobs } from "./ledger.mjs";
import { pipelineJobs } from "./pipeline.mjs";
import { scoring } from "./scoring.mjs";

/**
 * Each job is a name and the ways to do it, saima's first: `[name, { saima, peer, … }, how often one call does it]`. A long
 * one says in how many rounds its ways take turns, so that a busy minute is a busy minute for all of them.
 */
const groups = [arithmetic, scoring, chainJobs, pipelineJobs, ledgerJobs];

const rows = [];
for (const jobsOf of groups)
  for (const [job, ways, times, rounds] of await jobsOf()) {
    const costs = rounds ? await inTurns(ways, rounds) : await apart(ways);
    const own = Object.values(costs)[0];
    for (const [way, cost] of Object.entries(costs))
      rows.push({ job, way, "one costs": time(cost / times), "÷ saima": (cost / own).toFixed(2) });
  }
console.table(rows);

async function apart(ways) {
  const costs = {};
  for (const [way, run] of Object.entries(ways))
    costs[way] = (await measure(run, { min_cpu_time: 500e6, min_samples: 5, batch_samples: 5 })).p50;
  return costs;
}

async function inTurns(ways, rounds) {
  const costs = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [way, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      // The first round is for the engine to get warm.
      if (round > 0) costs[way].push((performance.now() - start) * 1e6);
    }
  return Object.fromEntries(
    Object.entries(costs).map(([way, all]) => [way, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
}

function time(nanoseconds) {
  if (nanoseconds < 1e4) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e7 ? `${(nanoseconds / 1e3).toFixed(0)} µs` : `${(nanoseconds / 1e6).toFixed(0)} ms`;
}
