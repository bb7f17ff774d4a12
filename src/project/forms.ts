import * as z from "zod";
import { daySchema, parseDay } from "../calendar/index.js";
import { readNumber, toText } from "../exact/index.js";
import { type Money, moneySchema, readQuantity, writeQuantity } from "../money/index.js";
import { creditSchema, isRecordId, isShare, recordId, wordingSchema } from "../unit/index.js";
import { either, type Form, NOT, openObject, orNull } from "./form.js";
import { quickMoney } from "./quick-money.js";

/** The id of a record. */
export const id: Form<typeof recordId> = { schema: recordId, read: (value) => (isRecordId(value) ? value : NOT) };

/** A day. */
export const day: Form<typeof daySchema> = {
  schema: daySchema,
  read: (value) => (typeof parseDay(value) === "number" ? value : NOT),
};

/** A text. */
export const plain: Form<z.ZodString> = {
  schema: z.string(),
  read: (value) => (typeof value === "string" ? value : NOT),
};

/** A text, or the same in Chinese and English. */
export const text: Form<typeof wordingSchema> = {
  schema: wordingSchema,
  read: (value) => {
    if (typeof value === "string") return value;
    const { zh, en, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
    const both = typeof zh === "string" && typeof en === "string" && Object.keys(others).length === 0;
    return both ? Object.freeze({ zh, en }) : NOT;
  },
};

/** A number of times. */
export const count: Form<z.ZodInt> = {
  schema: z.int().min(0),
  read: (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) + 0 : NOT),
};

/** An amount of money. */
export const money: Form<typeof moneySchema> = {
  schema: moneySchema,
  read: (value) => {
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return NOT;
    const quick = quickMoney(value);
    if (quick) return quick;
    const read = readQuantity(value);
    return "code" in read || read.unit === "" ? NOT : Object.freeze(writeQuantity(read) as Money);
  },
};

const share: Form<typeof creditSchema.shape.share> = {
  schema: creditSchema.shape.share,
  read: (value) => {
    const read = isShare(value) ? readNumber(value) : "number-malformed";
    return typeof read === "string" ? NOT : toText(read);
  },
};

const creditFields = openObject({
  unit: id,
  share,
  role: orNull(plain),
  from: orNull(day),
  until: orNull(day),
  recordedOn: orNull(day),
});

/** Whom a project counts for, and by what share. */
export const credit: Form<typeof creditSchema> = {
  schema: creditSchema,
  read: (value) => {
    const row = creditFields.read(value);
    if (row === NOT) return NOT;
    const { from, until } = row as { readonly from?: string | null; readonly until?: string | null };
    return from && until && until < from ? NOT : row;
  },
};

/** Who did it: a text, or an object with an id and a role. */
export const by = either(plain, openObject({ id: orNull(id), role: orNull(plain) }));
