// Packs the library, installs the tarball in an empty folder, and uses it there as a stranger would: as an ES module, from
// CommonJS and from TypeScript.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const { version, exports } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const rooms = Object.keys(exports).filter((door) => door !== "." && door !== "./package.json");
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const folder = mkdtempSync(join(tmpdir(), "saima-smoke-"));

/** Two units of a published city result for 2024: three items of six, so 0.48 + 0.6 + 0.5 and 0.45 + 0.6 + 0.5. */
const use = `
const half = { mark: "0.5", points: "proportional" };
const signed = (id) => ({ id, mark: "0.25", of: { ratio: id, to: "target" }, points: "proportional" });
const scorecard = {
  id: "city-2024", edition: "1", title: { zh: "招商引资考核", en: "Investment promotion" },
  treat: { notReported: "0", notApplicable: "redistribute", referenceNotPositive: "refuse", noSpread: "mark", alone: "mark" },
  nodes: [
    { id: "domestic", of: "domestic", ...half, limits: { cap: "120%" } },
    { id: "foreign", of: "foreign", ...half, limits: { cap: "120%" } },
    { id: "signed", mark: "0.5", nodes: [signed("projects"), signed("amount")], combine: "sum", limits: { cap: "mark" } },
  ],
  rankOn: "exact", ties: "standard",
};
const unit = (entrant, domestic, projects, amount) => ({ entrant, figures: {
  domestic: { value: domestic }, foreign: { value: "1.2" },
  projects: { value: projects, target: "27" }, amount: { value: amount, target: "54" },
} });
const { rows } = rank(scorecard, [unit("unit-1", "0.96", "28", "177.7"), unit("unit-2", "0.90", "29", "141.94")]);
const seen = rows.map((row) => [row.entrant, row.place, row.total.exact].join(" ")).join();
if (seen !== "unit-1 1 1.58,unit-2 2 1.55") throw new Error("ranked otherwise: " + seen);
if (explain(scorecard, [unit("unit-1", "0.96", "28", "177.7")], "unit-1") === undefined) throw new Error("no explanation");
const reached = new Set(Object.values(rooms).flatMap(Object.values));
for (const key of Object.keys(saima)) if (!reached.has(saima[key])) throw new Error(key + " is another thing in its room");
for (const [name, room] of Object.entries(rooms)) for (const key of Object.keys(room)) {
  if (key in saima && key !== "compare" && saima[key] !== room[key]) throw new Error(key + " is another thing in saima/" + name);
}
`;
const load = (get) => `{ ${rooms.map((room) => `"${room.slice(2)}": ${get(`saima${room.slice(1)}`)}`).join(", ")} }`;
const files = {
  "package.json": JSON.stringify({ private: true, type: "module" }),
  "use.mjs": `import * as saima from "saima";
import { explain, rank } from "saima/race";
const rooms = ${load((name) => `await import("${name}")`)};
if (rank !== saima.rank) throw new Error("two of rank");${use}`,
  "use.cjs": `const saima = require("saima");
const { explain, rank } = require("saima/race");
const rooms = ${load((name) => `require("${name}")`)};
if (rank !== saima.rank) throw new Error("two of rank");${use}`,
  "use.ts": `import { explain, rank } from "saima";
${rooms.map((room, i) => `import * as room${i} from "saima${room.slice(1)}";`).join("\n")}
const place: string | number | null | undefined = ({} as ReturnType<typeof rank>).rows[0]?.place;
export { explain, place, ${rooms.map((_, i) => `room${i}`).join(", ")} };
`,
};
files["use.cts"] = files["use.ts"];

const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
try {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  run("npm", ["pack", "--silent", "--pack-destination", folder], repository);
  run("npm", ["install", "--silent", "--prefer-offline", join(folder, `saima-${version}.tgz`)]);
  run(process.execPath, ["use.mjs"]);
  run(process.execPath, ["use.cjs"]);
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck", "false"];
  execFileSync(process.execPath, [compiler, ...options, "use.ts", "use.cts"], { cwd: folder, stdio: "inherit" });
  console.log(`saima ${version}: the packed library works as an ES module, from CommonJS and from TypeScript`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
