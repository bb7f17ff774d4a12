import { expect, test } from "vitest";
import { missingFor, replay, warMap } from "../../src/pipeline/index.js";
import { leshan2021 } from "../../src/presets/index.js";

const papers = (...names: string[]) => ({
  evidence: Object.fromEntries(names.map((name) => [name, { on: "2021-01-10" }])),
});

test("Leshan 2021: each of the seven nodes asks for its permit, and the licence all along", () => {
  const asked = Object.fromEntries(
    leshan2021.stages.map(({ id }) => [
      id,
      missingFor(leshan2021, { after: {}, stage: id, on: "2021-02-01" }).missing.map((each) =>
        each.requirement.replace("evidence.", ""),
      ),
    ]),
  );
  expect(asked).toEqual({
    registration: ["business-licence"],
    approval: ["business-licence", "project-approval", "land-use-permit"],
    "works-permit": ["business-licence", "works-planning-permit"],
    "construction-permit": ["business-licence", "construction-permit"],
    start: ["business-licence", "start-report"],
    acceptance: ["business-licence", "completion-acceptance"],
    production: ["business-licence", "production-report"],
  });
  const after = papers("business-licence", "construction-permit");
  expect(missingFor(leshan2021, { after, stage: "construction-permit", on: "2021-02-01" }).clear).toBe(true);
});

test("Leshan 2021: the special team follows what is from 500 million yuan on, until it produces", () => {
  const records = [
    { id: "large", stage: "start", investment: { total: "5亿元" } },
    { id: "small", stage: "start", investment: { total: "4.9999亿元" } },
    { id: "producing", stage: "production", investment: { total: "20亿元" } },
    { id: "unreported", stage: "start" },
  ];
  const { dossiers } = replay(leshan2021, records, { asOf: "2021-02-01" });
  const { rows, undecided } = warMap(leshan2021, dossiers);
  expect(rows.map((each) => each.project)).toEqual(["large"]);
  expect(undecided.map((each) => each.project)).toEqual(["unreported"]);
});
