/** The currencies in use (ISO 4217, without funds codes and metals), by their first letter. */
const codes: Readonly<Record<string, string>> = {
  A: "ED FN LL MD OA RS UD WG ZN",
  B: "AM BD DT HD IF MD ND OB RL SD TN WP YN ZD",
  C: "AD DF HF LP NY OP RC UP VE ZK",
  D: "JF KK OP ZD",
  E: "GP RN TB UR",
  F: "JD KP",
  G: "BP EL HS IP MD NF TQ YD",
  H: "KD NL TG UF",
  I: "DR LS NR QD RR SK",
  J: "MD OD PY",
  K: "ES GS HR MF PW RW WD YD ZT",
  L: "AK BP KR RD SL YD",
  M: "AD DL GA KD MK NT OP RU UR VR WK XN YR ZN",
  N: "AD GN IO OK PR ZD",
  O: "MR",
  P: "AB EN GK HP KR LN YG",
  Q: "AR",
  R: "ON SD UB WF",
  S: "AR BD CR DG EK GD HP LE OS RD SP TN VC YP ZL",
  T: "HB JS MT ND OP RY TD WD ZS",
  U: "AH GX SD YU ZS",
  V: "ES ND UV",
  W: "ST",
  X: "AF CD OF PF",
  Y: "ER",
  Z: "AR MW WG",
};

/** How people write a currency before or after an amount; the first spelling is the one we write. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  CNY: ["人民币", "RMB", "¥", "￥"],
  USD: ["美元", "美金", "US$", "$"],
  HKD: ["港元", "港币", "HK$"],
  EUR: ["欧元", "€"],
  JPY: ["日元", "円"],
  GBP: ["英镑", "£"],
  KRW: ["韩元", "₩"],
  TWD: ["新台币", "台币"],
  MOP: ["澳门元"],
  SGD: ["新加坡元", "新元"],
  AUD: ["澳元"],
  CAD: ["加元"],
  THB: ["泰铢"],
};

const bySpelling: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(spellings).flatMap(([code, texts]) => texts.map((text): [string, string] => [text, code])),
);

const inUse: ReadonlySet<unknown> = /* @__PURE__ */ new Set(
  Object.entries(codes).flatMap(([first, rest]) => rest.split(" ").map((each) => first + each)),
);

/** Whether a text is the ISO code of a currency in use. */
export function isCurrency(text: unknown): boolean {
  return inUse.has(text);
}

/** The currency that a spelling (人民币, US$, USD) stands for. */
export function currencyOf(text: string): string | undefined {
  return bySpelling.get(text) ?? (isCurrency(text) ? text : undefined);
}

/** What a currency is called after an amount in Chinese: its name, or its code where we know none. */
export function currencyName(code: string): string {
  return code === "CNY" ? "元" : (spellings[code]?.[0] ?? code);
}
