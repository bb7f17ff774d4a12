import type { Run } from "./run.js";

/** What is worked out of a run once, and kept as long as the run is. */
export function perRun<T>(work: (run: Run) => T): (run: Run) => T {
  const known = new WeakMap<Run, { readonly made: T }>();
  return (run) => {
    const found = known.get(run) ?? { made: work(run) };
    known.set(run, found);
    return found.made;
  };
}
