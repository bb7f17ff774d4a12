import type { ChainPolicyInput } from "../../src/chain/index.js";

/** A made-up policy; the limit of concentration is that of the US merger guidelines of 2023 ("highly concentrated"). */
export const proposal = {
  id: "proposal",
  edition: "1",
  source: { title: "made-up cut-offs" },
  gap: { broken: "0.1", pain: "0.5", short: "0.8" },
  strengthen: { hhi: "1800", effectiveSuppliers: "2", source: { title: "Merger Guidelines", year: 2023 } },
  extend: { locationQuotient: "1.25", relatedness: "0.4" },
  build: { completeness: "0.3", relatedness: "0.4" },
  hot: { fastest: "25%" },
  lead: { locationQuotient: "1.25" },
  masters: [{ id: "large", where: { field: "revenue", atLeast: "50亿元" } }],
} satisfies ChainPolicyInput;
