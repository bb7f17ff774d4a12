/**
 * What a field of an event holds: an `id`, a `day`, a `text` (or the same in Chinese and English), an amount of `money`,
 * an open `record`, a table of `changes` (path → value), a list of `credit`, the `body` of another event, `true`.
 */
export type FieldForm = "id" | "day" | "text" | "money" | "record" | "changes" | "credit" | "body" | "true";

/** The kinds of events (事件种类) and what each says beside the common fields; `?` marks what may be left out. */
export const eventKinds = {
  registered: { record: "record", stage: "id?" },
  amended: { set: "changes" },
  entered: { stage: "id", set: "changes?", reason: "text?" },
  signed: { class: "id", amount: "money?", set: "changes?" },
  "capital-arrived": { amount: "money", as: "id?" },
  "capital-increased": { amount: "money" },
  "credit-changed": { credit: "credit" },
  planned: { milestone: "id", due: "day", reason: "text?" },
  "evidence-attached": { evidence: "id", validFrom: "day?", validUntil: "day?", set: "changes?" },
  waived: { stage: "id", requirement: "id", reason: "text", until: "day?" },
  paused: { reason: "text?", as: "id?" },
  resumed: { reason: "text?" },
  closed: { as: "id", reason: "text?" },
  reopened: { reason: "text?" },
  corrected: { corrects: "id", with: "body?", void: "true?", reason: "text?" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldForm | `${FieldForm}?`>>>>;

export type EventKind = keyof typeof eventKinds;

/** What a kind says, by field; nothing of a kind that a place adds. */
export function fieldsOf(kind: string): Readonly<Record<string, FieldForm | `${FieldForm}?`>> {
  return Object.hasOwn(eventKinds, kind) ? eventKinds[kind as EventKind] : {};
}
