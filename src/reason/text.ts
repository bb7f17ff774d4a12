/** The languages every answer can be read in. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in Chinese and English. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What a placeholder of a sentence may be filled with. A `Text` is filled in language by language. */
export type Value = string | number | Text;
export type Values = Readonly<Record<string, Value>>;

/** A room's sentences by code, with `{placeholders}`. Every code has both languages. */
export type Words = Readonly<Record<string, Text>>;
