import type { Text } from "../reason/index.js";

/** Qualities of enterprises (企业资质) that many places use; a place may have others. */
export const qualities = {
  "global-500": { zh: "世界500强", en: "Fortune Global 500" },
  "china-500": { zh: "中国500强", en: "China Top 500" },
  listed: { zh: "上市公司", en: "listed company" },
  "little-giant": { zh: "专精特新“小巨人”", en: 'specialised "little giant"' },
  "central-soe": { zh: "中央企业", en: "central state-owned enterprise" },
  "chain-leader": { zh: "产业链链主", en: "leader of its industrial chain" },
} as const satisfies Readonly<Record<string, Text>>;
