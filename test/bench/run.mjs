// npm run bench: what saima costs beside its peers. Read the ratios; the times belong to this machine and this minute.
import { measure } from "mitata";
import { arithmetic } from "./arithmetic.mjs";
import { chainJobs } from "./chain.mjs";
import { ledgerJobs } from "./ledger.mjs";
import { pipelineJobs } from "./pipeline.mjs";
import { scoring } from "./scoring.mjs";

/** Each job is a name and the ways to do it, saima's first: `[name, { saima, peer, … }, how often one call does it]`. */
const groups = [arithmetic, scoring, chainJobs, pipelineJobs, ledgerJobs];

const rows = [];
for (const jobsOf of groups)
  for (const [job, ways, times] of await jobsOf()) {
    let own;
    for (const [way, run] of Object.entries(ways)) {
      const { p50 } = await measure(run, { min_cpu_time: 500e6, min_samples: 5, batch_samples: 5 });
      own ??= p50;
      rows.push({ job, way, "one costs": time(p50 / times), "÷ saima": (p50 / own).toFixed(2) });
    }
  }
console.table(rows);

function time(nanoseconds) {
  if (nanoseconds < 1e4) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e7 ? `${(nanoseconds / 1e3).toFixed(0)} µs` : `${(nanoseconds / 1e6).toFixed(0)} ms`;
}
