export { type Credit, type CreditInput, creditSchema } from "./credit.js";
export { type Group, type GroupInput, groupSchema } from "./group.js";
export { isRecordId } from "./is-record-id.js";
export { isShare } from "./is-share.js";
export { recordId } from "./record-id.js";
export { type Sponsor, type SponsorInput, sponsorSchema } from "./sponsor.js";
export { type Unit, type UnitInput, unitSchema } from "./unit.js";
export { type Wording, wordingSchema } from "./wording.js";
export { words as unitWords } from "./words.js";
