import { type DtdValidator, type NamespaceMap, XmlDocument } from "libxml2-wasm";

export interface XmlRead {
  readonly namespaces?: NamespaceMap;
  readonly validator?: DtdValidator;
}

/** Texts of an XML document by path (XPath), read by libxml2. Throws at what is not well formed, or not valid. */
export function readXml<K extends string>(
  text: string,
  paths: Readonly<Record<K, string>>,
  { namespaces, validator }: XmlRead = {},
): Record<K, string[]> {
  const document = XmlDocument.fromString(text);
  try {
    validator?.validate(document);
    const found = Object.entries<string>(paths).map(([key, path]) => [
      key,
      document.find(path, namespaces).map(({ content }) => content),
    ]);
    return Object.fromEntries(found) as Record<K, string[]>;
  } finally {
    document.dispose();
  }
}
