const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

export interface Html {
  /** Every tag with its attributes, in order: `<p class="by">`, `</p>`. */
  readonly tags: readonly string[];
  /** The text between two tags, where there is any, entities read. */
  readonly texts: readonly string[];
}

/** Splits a page at its tags; a `<` that begins no tag, a stray `>` or `&`, is an error. */
export function readHtml(page: string): Html {
  const tags: string[] = [];
  const texts: string[] = [];
  const style = /<style>[^<]*<\/style>/.exec(page)?.[0] ?? "";
  for (const part of page.replace(style, "<style></style>").split(/(<[^<>]*>)/)) {
    if (part.startsWith("<")) {
      if (!/^<(!DOCTYPE html|\/?[a-z][a-z0-9]*( [a-z-]+="[^"<>]*")*)>$/.test(part)) throw new Error(`no tag: ${part}`);
      tags.push(part);
    } else if (part.trim() !== "") {
      const read = part.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => `\ue000${ENTITIES[entity]}`);
      if (/(^|[^\ue000])[<>&"']/.test(read)) throw new Error(`not escaped: ${part}`);
      texts.push(read.replaceAll("\ue000", "").trim());
    }
  }
  return { tags, texts };
}
