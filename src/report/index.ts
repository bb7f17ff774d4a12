export { audit } from "./audit.js";
export type {
  Audit,
  AuditFinding,
  AuditNote,
  AuditReading,
  AuditUndecided,
  AuditUnder,
  Recomputed,
} from "./audit-outcome.js";
export { bulletin } from "./bulletin.js";
export type { ReportOptions } from "./language-of.js";
export type { Outcome } from "./outcome.js";
export { pipelineDiagram } from "./pipeline-diagram.js";
export {
  checkPublished,
  type Published,
  type PublishedClaim,
  type PublishedClaimInput,
  type PublishedInput,
  type PublishedPlace,
  type PublishedRow,
  type PublishedTerm,
  type PublishedTermInput,
  parsePublished,
  publishedSchema,
} from "./published.js";
export { reasons } from "./reasons.js";
export type { Table, TableColumn } from "./table.js";
export { toCsv } from "./to-csv.js";
export { toMarkdown } from "./to-markdown.js";
export { toPlainText } from "./to-plain-text.js";
export { toTable } from "./to-table.js";
export { words as reportWords } from "./words.js";
