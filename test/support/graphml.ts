import { DtdValidator, XmlDtd } from "libxml2-wasm";
import { readXml } from "./xml.js";

/**
 * The document type of GraphML (graphml.graphdrawing.org/dtds/graphml.dtd), of what the library writes, with the
 * attributes of its attribute extension. Keys and the ends of edges must be ids of the document.
 */
const validator = new DtdValidator(
  XmlDtd.fromString(`
<!ELEMENT graphml ((desc)?,(key)*,((data)|(graph))*)>
<!ATTLIST graphml xmlns CDATA #FIXED "http://graphml.graphdrawing.org/xmlns">
<!ELEMENT desc (#PCDATA)>
<!ELEMENT key EMPTY>
<!ATTLIST key id ID #REQUIRED for (graph|node|edge|hyperedge|port|endpoint|all) "all"
  attr.name CDATA #REQUIRED attr.type (boolean|int|long|float|double|string) #REQUIRED>
<!ELEMENT graph ((desc)?,((data)|(node)|(edge))*)>
<!ATTLIST graph id ID #IMPLIED edgedefault (directed|undirected) #REQUIRED>
<!ELEMENT node (desc?,(data)*)>
<!ATTLIST node id ID #REQUIRED>
<!ELEMENT edge ((desc)?,(data)*)>
<!ATTLIST edge id ID #IMPLIED source IDREF #REQUIRED target IDREF #REQUIRED directed (true|false) #IMPLIED>
<!ELEMENT data (#PCDATA)>
<!ATTLIST data key IDREF #REQUIRED id ID #IMPLIED>
`),
);

const paths = {
  nodes: "//g:node/@id",
  names: "//g:node/g:data[@key='node-name']",
  ids: "//g:node/g:data[@key='node-id']",
  sources: "//g:edge/@source",
  targets: "//g:edge/@target",
};

/** What libxml2 reads from GraphML, by path. Throws at what is not well formed, or not valid. */
export function readGraphml(text: string): Record<keyof typeof paths, string[]> {
  return readXml(text, paths, { namespaces: { g: "http://graphml.graphdrawing.org/xmlns" }, validator });
}
