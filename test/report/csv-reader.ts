/** Reads CSV strictly by the grammar of RFC 4180, section 2: records end with CR LF, quotes are doubled inside quotes. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      record.push(text[at] === '"' ? quoted() : plain());
      if (text[at] !== ",") break;
      at++;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`no record ends at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;

  function plain(): string {
    const start = at;
    while (at < text.length && !/[",\r\n]/.test(text[at] as string)) at++;
    return text.slice(start, at);
  }

  function quoted(): string {
    let field = "";
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') field += text[at];
      else if (text[at + 1] === '"') field += text[at++];
      else break;
    }
    if (text[at] !== '"') throw new Error("a quotation does not end");
    at++;
    return field;
  }
}
