// @ts-nocheck: a script, not a model of types
// What each unit did in 2023, made up (合成数据): tasks are shared out by it, and growth is told against its first half.
import { randomOf } from "./random.mjs";
import { units } from "./units.mjs";

const random = randomOf(2023);
const least = { zones: 4, towns: 1, departments: 0, firms: 0, outposts: 0 };
const most = { zones: 9, towns: 3, departments: 1, firms: 1, outposts: 1 };

export const lastYear = units.map(({ id, kind }) => {
  const contracts = random.whole(least[kind], most[kind]);
  const funds = random.whole(contracts, 3 * contracts + 1);
  const negotiations = 2 * contracts + random.whole(1, 4);
  return { entrant: id, figures: { contracts, funds: `${funds}亿元`, negotiations } };
});

// The district's own first half of 2023. It published that funds were to grow by 30 % and more, and not from what.
export const firstHalf2023 = {
  funds: "118.32亿元",
  contracts: "35",
  signed: "38",
  negotiations: "151",
  intended: "1124.7亿元",
  activities: "36",
};
