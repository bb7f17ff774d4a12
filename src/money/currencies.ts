/** The currencies in use (ISO 4217), without funds codes and metals. */
const codes =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/** How people write a currency, before or after the amount. The first spelling of each is the one we write. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  CNY: ["人民币", "RMB", "¥", "￥"],
  USD: ["美元", "美金", "US$", "$"],
  HKD: ["港元", "港币", "HK$"],
  EUR: ["欧元", "€"],
  JPY: ["日元", "日币", "円"],
  GBP: ["英镑", "£", "￡"],
  KRW: ["韩元", "₩", "￦"],
  TWD: ["新台币", "台币", "NT$"],
  MOP: ["澳门元", "澳门币"],
  SGD: ["新加坡元", "新元"],
  AUD: ["澳元", "澳大利亚元"],
  CAD: ["加元", "加拿大元"],
  CHF: ["瑞士法郎", "瑞郎"],
  RUB: ["卢布"],
  THB: ["泰铢"],
};

const bySpelling: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(spellings).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)),
);

/** Whether a text is the ISO code of a currency in use. */
export function isCurrency(text: string): boolean {
  return text.length === 3 && codes.split(" ").includes(text);
}

/** The currency that a spelling (人民币, US$, USD) stands for. */
export function currencyOf(text: string): string | undefined {
  return bySpelling.get(text) ?? (isCurrency(text) ? text : undefined);
}

/** What a currency is called after an amount in Chinese: its name, or its code where we know none. */
export function currencyName(code: string): string {
  return code === "CNY" ? "元" : (spellings[code]?.[0] ?? code);
}
