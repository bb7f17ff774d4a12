/** One column of a table. */
export interface TableColumn {
  /** Stable whatever the language, e.g. `place`, `entrant`, `points.funds`. */
  readonly key: string;
  readonly label: string;
  readonly align: "left" | "right";
}

/**
 * A table ready to be printed (报表): cells as text, in one language, every row as long as the list of columns. Plain
 * JSON; Markdown, HTML, CSV and plain text are written from it alone.
 */
export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know besides: the source, what of it is encoded, what was assumed. */
  readonly notes: readonly string[];
}
