import { problem, SaimaError } from "../../reason/index.js";
import { type Document, isDocument } from "../document.js";
import { reportProblems } from "../words-report.js";

/** A document, or a refusal. */
export function readDocument(document: unknown): Document {
  if (isDocument(document)) return document;
  throw new SaimaError([problem(reportProblems, "document-malformed", [])]);
}
