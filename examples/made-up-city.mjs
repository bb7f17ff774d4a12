/** A city that does not exist (虚构): its counties, in Chinese and English. */
const counties = [
  { zh: "鹿溪区", en: "Luxi" },
  { zh: "望岚区", en: "Wanglan" },
  { zh: "桐坪县", en: "Tongping" },
  { zh: "青石县", en: "Qingshi" },
  { zh: "霜河县", en: "Shuanghe" },
  { zh: "月湾县", en: "Yuewan" },
  { zh: "竹亭县", en: "Zhuting" },
  { zh: "雁塘县", en: "Yantang" },
  { zh: "梅渡县", en: "Meidu" },
  { zh: "银杉县", en: "Yinshan" },
];

/**
 * Synthetic figures of the made-up city, from January to the end of a month. The same seed gives the same city, and a
 * later month never less than an earlier one.
 *
 * @param {number} month 1 to 12
 * @param {"zh" | "en"} language of the counties' names
 * @param {number} seed
 */
export function figuresOf(month, language, seed = 2020) {
  const upTo = seeded(seed);
  return counties.map((names) => {
    const started = soFar(4, 20);
    const signed = soFar(4, 16);
    return {
      entrant: names[language],
      figures: {
        startedProjects: started,
        startedInvestment: `${started * 3 + soFar(0, 40)}亿元`,
        investment: `${soFar(400000, 1500000)}万元`,
        foreignCapital: { value: `${soFar(300, 2600)}万美元`, target: "2000万美元" },
        signedProjects: signed,
        signedStarted: Math.floor((signed * (40 + upTo(60))) / 100),
        majorProjects: soFar(0, 4),
      },
    };
  });

  /**
   * What has come together by the month of a year's amount between two bounds.
   * @param {number} least
   * @param {number} most
   */
  function soFar(least, most) {
    return Math.floor(((least + upTo(most - least)) * month) / 12);
  }
}

/**
 * A generator of whole numbers from 0 to a bound (mulberry32).
 * @param {number} seed
 * @returns {(most: number) => number}
 */
function seeded(seed) {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (most + 1));
  };
}
