import { describe, test } from "vitest";
import * as chains from "../../src/chain/index.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";
import { vehicle } from "./vehicle.js";

const policy = {
  ...proposal,
  gates: [{ id: "g", where: { field: "x", present: true } }],
  fit: { weights: { gap: "1" } },
};
const candidate = { id: "K", x: 1, roles: [{ node: "separator", capacity: "9", revenueShare: "1" }] };
const assessment = chains.assess(battery, proposal);
const enterprises = [{ id: "E", roles: [{ node: "cell", capacity: "3" }] }];

/** Every function of the door, with arguments that are right. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  applyDiff: [battery, chains.diffChain(battery, vehicle)],
  articulationOf: [battery],
  assess: [battery, policy, { target: vehicle, period: "2025" }],
  attach: [battery, candidate, { period: "2025" }],
  checkChain: [battery],
  checkChainPolicy: [policy],
  detach: [{ ...battery, enterprises }, "E", { region: "320400" }],
  diffChain: [battery, vehicle],
  fitFigures: [chains.fitOf(battery, policy, [candidate])],
  fitOf: [battery, policy, [candidate], { target: battery }],
  indicatorsOf: [battery, { period: "2025" }],
  investmentMap: [battery, policy, { candidates: [candidate], target: vehicle }],
  locationQuotientsOf: [[{ region: "a", product: "b", output: 1 }]],
  loopsOf: [battery],
  mastersOf: [{ ...battery, enterprises }, policy],
  overlap: [battery, policy, { period: "2025", zones: ["320400"] }],
  parseChain: [battery],
  parseChainPolicy: [policy],
  portfolio: [battery, policy, [candidate], { count: 2 }],
  reachOf: [vehicle, "cell"],
  relatednessOf: [[{ region: "a", product: "b", locationQuotient: 1 }], { self: "counted" }],
  throughputOf: [vehicle, { period: "2025" }],
  tiersOf: [battery],
  toDot: [battery, { language: "en", assessment }],
  toGraphml: [battery, { language: "en", assessment }],
  toJsonGraph: [battery, { language: "en", assessment }],
  toMermaid: [battery, { language: "en", assessment }],
  toVega: [battery, { language: "en", assessment }],
  unlocksOf: [vehicle, { product: "vehicle" }],
  valueAtRisk: [vehicle, { node: "cell" }],
};

describe("garbage", () => {
  const functions = Object.entries(chains).filter(([, value]) => typeof value === "function");
  test.each(functions)("%s answers, or throws a SaimaError", (name, call) => {
    const right = calls[name];
    if (!right) throw new Error(`${name} is not tried`);
    standsGarbage(call, right, 60);
  });
});
