const DAY = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text has the shape of an ISO day. Texts of that shape are in the order of their days. */
export function isDayText(text: unknown): boolean {
  return typeof text === "string" && DAY.test(text);
}
