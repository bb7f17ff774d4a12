import { describe, expect, it } from "vitest";
import { doors, exportsOf } from "./support/docs-doors.js";
import { readSnippet, runSnippet } from "./support/docs-snippet.js";

describe.each(doors)("the docstrings of saima/%s", (room) => {
  const values = exportsOf(room).map((each) => [each.name, each] as const);
  const exemplified = values.filter(([, each]) => each.parameters || each.docstring?.examples.length);

  it.each(values)("say what %s means", (name, { docstring, at }) => {
    expect(docstring, `${at} has no docstring`).toBeDefined();
    expect(docstring?.firstLine, `${at} says nothing`).toMatch(/^[^@]/);
    expect(docstring?.firstLine, `${at} only repeats its name`).not.toMatch(new RegExp(`^(The )?${name}\\.?$`, "i"));
  });

  it.runIf(exemplified.length > 0).each(exemplified)("show an example of %s that runs", async (_, each) => {
    const examples = (each.docstring?.examples ?? []).map(readSnippet);
    const claims = examples.flatMap((example) => example.claims);
    if (each.parameters)
      expect(claims.length, `${each.at} has no example that shows what comes out`).toBeGreaterThan(0);
    const [exact, own] = await Promise.all([import("saima/exact"), import(`saima/${room}`)]);
    for (const example of examples) await runSnippet(example, { ...exact, ...own });
  });
});
