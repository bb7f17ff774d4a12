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
export { type Booklet, type BookletCarrier, type BookletClass, type BookletStock, booklet } from "./booklet.js";
export { type BookletColumn, type BookletLayout, bookletLayoutSchema } from "./booklet-layout.js";
export type { BreakdownFacts, BreakdownFigure, PartCell } from "./breakdown-of.js";
export { bulletin } from "./bulletin.js";
export { type Breakdown, type BulletinLayout, bulletinLayoutSchema } from "./bulletin-layout.js";
export type { Document, Section } from "./document.js";
export { type CsvFile, documentToCsv } from "./document-to-csv.js";
export { documentToHtml } from "./document-to-html.js";
export { documentToMarkdown } from "./document-to-markdown.js";
export type { FigureFacts, UnitFacts } from "./figure-facts.js";
export type { FirstAndLast } from "./first-and-last.js";
export type { Heading, HeadingInput } from "./heading.js";
export type { ReportOptions } from "./language-of.js";
export type { ListFacts } from "./lists-of.js";
export { type BulletinData, type MonthlyBulletin, monthlyBulletin } from "./monthly-bulletin.js";
export type { MovedRow, NewsRow } from "./moved-between.js";
export type { Outcome } from "./outcome.js";
export { checkBulletinLayout, parseBulletinLayout } from "./parse-bulletin-layout.js";
export type { Participation } from "./participation-of.js";
export { pipelineDiagram } from "./pipeline-diagram.js";
export { type Progress, progressOf, type RateRounding } from "./progress-of.js";
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
export type { ShownFigure } from "./shown-figure.js";
export type { Table, TableColumn } from "./table.js";
export { toCsv } from "./to-csv.js";
export { type Report, toDocument } from "./to-document.js";
export { toHtml } from "./to-html.js";
export { toMarkdown } from "./to-markdown.js";
export { toPlainText } from "./to-plain-text.js";
export { toTable } from "./to-table.js";
export {
  type DispatchData,
  type DispatchLight,
  type DispatchNames,
  type OverdueRow,
  type UnguardedRow,
  type WeeklyDispatch,
  weeklyDispatch,
} from "./weekly-dispatch.js";
export { words as reportWords } from "./words.js";
