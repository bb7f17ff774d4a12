/** The nodes that others name as their parent (上级节点), by id. */
export function headingsOf(nodes: readonly { readonly parent?: string | undefined }[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ parent }) => parent ?? []));
}
