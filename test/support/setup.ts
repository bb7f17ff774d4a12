import * as fc from "fast-check";
import { afterAll, afterEach } from "vitest";

/** A law runs a hundred times, and stops well before the runner's own limit. `FC_SEED` repeats a run exactly. */
const seed = process.env["FC_SEED"];
fc.configureGlobal({
  numRuns: 100,
  interruptAfterTimeLimit: 4_000,
  ...(seed === undefined || seed === "" ? {} : { seed: Number.parseInt(seed, 10) }),
});

/** The library says nothing by itself: a word on the console, from the library or from a test, fails the test. */
const said: string[] = [];
for (const level of ["debug", "error", "info", "log", "trace", "warn"] as const) {
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(" ")}`);
  };
}

function failWhenSomethingWasSaid(): void {
  if (said.length > 0) throw new Error(`nothing may be written to the console, but:\n${said.splice(0).join("\n")}`);
}

afterEach(failWhenSomethingWasSaid);
afterAll(failWhenSomethingWasSaid);
