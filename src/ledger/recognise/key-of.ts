/** An event by its project and its id, as a key. */
export function keyOf(project: string, event: string): string {
  return JSON.stringify([project, event]);
}
