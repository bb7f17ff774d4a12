/** The field of an entrant that a path names, e.g. `class` for `entrant.class`. */
export function entrantField(path: string): string {
  return path.slice("entrant.".length);
}
