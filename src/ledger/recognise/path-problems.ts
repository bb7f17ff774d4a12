import { type Path, type Problem, problem } from "../../reason/index.js";
import { words } from "../words.js";
import { roots } from "./roots.js";

const spans = ["inYear", "inPeriod", "ever"];

/** What is wrong with where a rule looks. */
export function pathProblems(path: string, at: Path): readonly Problem[] {
  const [root = "", kind, span, ...more] = path.split(".");
  if (!roots.includes(root)) return [problem(words, "root-unknown", at, { path, roots: roots.join(", ") })];
  const isFunds = kind !== undefined && spans.includes(span as string) && more.length === 0;
  return root === "funds" && !isFunds ? [problem(words, "funds-path-malformed", at, { path })] : [];
}
