/** A path into a record: `"investment.total"`, `"competitors.0.name"`; `"."` is the record itself. */
export interface FieldSubject {
  readonly field: string;
}

/** The path of the thing itself, for members of a list that are no records. */
export const ITSELF = ".";

/** Whether a condition looks at a field there, and not at what another room adds. */
export function isField(subject: unknown): subject is FieldSubject {
  return Object.hasOwn(subject as object, "field");
}
