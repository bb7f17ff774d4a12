import * as z from "zod";
import { passOver } from "../reason/index.js";

/** The answer of a quick reading that does not take a value: what is wrong with it, the schema says. */
export const NOT = Symbol("not of this form");

/**
 * What may stand in a field: a schema, which says what is wrong, and a quick reading of what the schema takes, to the same
 * canonical value, frozen. A reading is of plain JSON data, changes nothing, and may answer `NOT` to be on the safe side.
 */
export interface Form<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly read: (value: unknown) => unknown;
}

/** A field that has no value: not reported (`null`, `""`), or not applicable. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === "n/a";
}

const nothing = z.preprocess(
  (input, context) => {
    if (isNothing(input)) return input;
    passOver(context, input, []);
    return z.NEVER;
  },
  z.union([z.null(), z.literal(["", "n/a"])]),
);

/** A field that may be left out, not reported or not applicable. */
export function orNothing<Schema extends z.ZodType>({ schema, read }: Form<Schema>) {
  return {
    schema: z.union([schema, nothing]).optional(),
    read: (value: unknown) => (isNothing(value) ? value : read(value)),
  };
}

/** A field that may be left out or `null`. */
export function orNull<Schema extends z.ZodType>({ schema, read }: Form<Schema>) {
  return {
    schema: schema.nullish(),
    read: (value: unknown) => (value === undefined || value === null ? value : read(value)),
  };
}

/** One form or the other. */
export function either<A extends z.ZodType, B extends z.ZodType>(
  one: Form<A>,
  other: Form<B>,
): Form<z.ZodUnion<[A, B]>> {
  const read = (value: unknown) => {
    const found = one.read(value);
    return found === NOT ? other.read(value) : found;
  };
  return { schema: z.union([one.schema, other.schema]), read };
}

/** A list of what is of one form. */
export function listOf<Schema extends z.ZodType>({ schema, read }: Form<Schema>): Form<z.ZodArray<Schema>> {
  return {
    schema: z.array(schema),
    read: (value) => {
      if (!Array.isArray(value)) return NOT;
      const list: unknown[] = [];
      for (let index = 0; index < value.length; index++) {
        const found = read(value[index]);
        if (found === NOT) return NOT;
        list.push(found);
      }
      return Object.freeze(list);
    },
  };
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is of one form, by names. */
export function byName<Key extends z.ZodType<string>, Schema extends z.ZodType>(
  name: Form<Key>,
  { schema, read }: Form<Schema>,
) {
  const keys = name.schema as unknown as z.core.$ZodRecordKey;
  return {
    schema: z.record(keys, schema) as unknown as z.ZodType<
      Record<string, z.output<Schema>>,
      Record<string, z.input<Schema>>
    >,
    read: (value: unknown) => {
      if (!isObject(value)) return NOT;
      return copied(value, (part, key) => (name.read(key) === NOT ? NOT : read(part)));
    },
  };
}

/** An object with fields of given forms; those of the host's own travel along. */
export function openObject<Fields extends Readonly<Record<string, Form>>>(fields: Fields) {
  type Shape = { -readonly [Name in keyof Fields]: Fields[Name]["schema"] };
  const forms = new Map<string, Form["read"]>(Object.entries(fields).map(([name, { read }]) => [name, read]));
  const needed = Object.keys(fields).filter((name) => !fields[name]?.schema.safeParse(undefined).success);
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
  return {
    schema: z.looseObject(shape as Shape),
    read: (value: unknown) => {
      if (!isObject(value)) return NOT;
      for (const name of needed) if (value[name] === undefined) return NOT;
      return copied(value, (part, name) => (forms.get(name) ?? asItStands)(part));
    },
  };
}

/** A frozen copy, each part as it is read; NOT as soon as one part is. */
function copied(value: Json, read: (part: unknown, name: string) => unknown): unknown {
  const copy: Json = { ...value };
  for (const name in copy) {
    const part = copy[name];
    const found = read(part, name);
    if (found === NOT) return NOT;
    if (found === undefined) delete copy[name];
    else if (!Object.is(found, part)) copy[name] = found;
  }
  return Object.freeze(copy);
}

/** Plain JSON data, copied and frozen. */
function asItStands(value: unknown): unknown {
  if (typeof value === "number") return value + 0; // No zero has a sign.
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return copied(value as Json, asItStands);
  const list: unknown[] = [];
  for (let index = 0; index < value.length; index++) list.push(asItStands(value[index] ?? null));
  return Object.freeze(list);
}
