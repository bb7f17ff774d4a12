import { type PipelineInput, replay } from "../../src/pipeline/index.js";

type Event = Readonly<Record<string, unknown>> & { readonly kind: string; readonly on?: string };

/** A pipeline of three stages and one way of pausing, with these parts besides. */
export function short(parts: Partial<PipelineInput>): PipelineInput {
  return {
    id: "short",
    edition: "1",
    stages: [{ id: "talks" }, { id: "signed" }, { id: "started" }],
    moves: [{}],
    activities: [
      { id: "paused", is: "paused", reason: "optional" },
      { id: "lost", is: "closed", reason: "optional" },
    ],
    ...parts,
  };
}

/** The dossier of one project on a day, of whom these things are recorded. */
export function dossierOf(parts: Partial<PipelineInput>, events: readonly Event[], asOf: string, more: object = {}) {
  const registered = { kind: "registered", on: "2000-01-01", record: {} };
  const all = events.some(({ kind }) => kind === "registered") ? events : [registered, ...events];
  const numbered = all.map((event, index) => ({ id: `e${index}`, seq: index, project: "p", ...event }));
  const [dossier] = replay(short(parts), numbered, { asOf, ...more }).dossiers;
  if (!dossier) throw new Error("nobody was there by then");
  return dossier;
}

export function entered(stage: string, on: string): Event {
  return { kind: "entered", stage, on };
}

/** Paused on one day, and resumed on another unless it still is. */
export function paused(from: string, until?: string): readonly Event[] {
  return [{ kind: "paused", on: from }, ...(until ? [{ kind: "resumed", on: until }] : [])];
}
