import { posix } from "node:path";
import ts from "typescript";

/** The rooms of `src/`. A room may import only from rooms above it, and only through their door, `index.ts`. */
export const rooms = [
  "exact",
  "reason",
  "money",
  "calendar",
  "condition",
  "curve",
  "figure",
  "unit",
  "project",
  "chain",
  "pipeline",
  "ledger",
  "race",
  "rating",
  "outlook",
  "report",
  "presets",
];

const MOST_LINES = 300;

/** Names that mean a clock, chance, the outside world, or the language of whoever runs it. */
const ambient = new Map([
  ["console", "writes to the outside"],
  ["process", "is the environment, and only Node has it"],
  ["globalThis", "is global state"],
  ["fetch", "is I/O"],
  ["setTimeout", "is a clock"],
  ["setInterval", "is a clock"],
  ["crypto", "is ambient randomness"],
  ["eval", "runs text as code"],
  ["Function", "runs text as code"],
  ["Intl", "depends on the host's locale data"],
]);

const ambientMembers = new Map([
  ["performance.now", "is a clock"],
  ["Date.now", "is a clock: a date is an argument"],
  ["Math.random", "is ambient randomness: a simulation takes a seed"],
]);

const localeMethods = new Set(["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"]);

/**
 * Everything wrong with one source file as a part of the whole, each as a sentence that says why. The path is relative
 * to the repository: `src/race/rank.ts`.
 */
export function faultsOf(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return [...placeFaults(path, source), ...importFaults(path, file), ...purityFaults(file)].map((f) => `${path}: ${f}`);
}

/**
 * Folders inside a room hold the parts of its verbs. Whatever order they have, they have one: each ring of folders that
 * lean on one another, as a sentence.
 */
export function ringsOf(sources: ReadonlyMap<string, string>): string[] {
  const leans = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    for (const { name } of importsOf(file).filter((found) => found.name.startsWith("."))) {
      const [from, to] = [folderOf(path), folderOf(posix.join(posix.dirname(path), name))];
      if (from !== undefined && to !== undefined && to !== from)
        leans.set(from, (leans.get(from) ?? new Set()).add(to));
    }
  }
  const reached = (from: string): Set<string> => {
    const all = new Set<string>();
    const visit = (folder: string): void => {
      for (const next of leans.get(folder) ?? []) {
        if (all.has(next)) continue;
        all.add(next);
        visit(next);
      }
    };
    visit(from);
    return all;
  };
  return [...leans.keys()].filter((folder) => reached(folder).has(folder)).map((folder) => `${folder} leans on itself`);
}

/** The folder inside a room that a file stands in: `src/race/lint`. */
function folderOf(path: string): string | undefined {
  return /^(src\/[^/]+\/[^/]+)\/./.exec(path)?.[1];
}

function placeFaults(path: string, source: string): string[] {
  const faults: string[] = [];
  const room = roomOf(path);
  if (room === undefined && path !== "src/index.ts") faults.push("only index.ts stands outside the rooms");
  if (room !== undefined && !rooms.includes(room)) faults.push(`"${room}" is not in the list of rooms`);
  for (const part of path.split("/")) {
    if (/^(utils?|helpers?|common)(\.|$)/.test(part)) faults.push(`"${part}" says nothing: name the idea`);
  }
  const lines = source.trimEnd().split("\n").length;
  if (lines > MOST_LINES) faults.push(`${lines} lines, more than ${MOST_LINES}: is it one idea?`);
  return faults;
}

function importFaults(path: string, file: ts.SourceFile): string[] {
  return importsOf(file).flatMap((found) => {
    const fault = found.name.startsWith(".") ? doorFault(path, found.name) : packageFault(path, found);
    return fault === undefined ? [] : [`imports "${found.name}": ${fault}`];
  });
}

function doorFault(path: string, name: string): string | undefined {
  const target = posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts");
  const [from, to] = [roomOf(path), roomOf(target)];
  if (!target.startsWith("src/")) return "it is outside src";
  if (to === undefined) return "the front door is for guests; import from the room itself";
  if (to === from) return undefined;
  if (!rooms.includes(to)) return `"${to}" is not in the list of rooms`;
  if (target !== `src/${to}/index.ts`) return `a room is entered through its door, src/${to}/index.ts`;
  if (from !== undefined && rooms.indexOf(to) > rooms.indexOf(from)) return `"${to}" is not above "${from}"`;
  return undefined;
}

function packageFault(path: string, { name, namespace, typeOnly }: Import): string | undefined {
  const room = roomOf(path);
  const [scopeOrName = "", rest] = name.split("/");
  const owner = scopeOrName.startsWith("@") ? `${scopeOrName}/${rest}` : scopeOrName;
  switch (owner) {
    case "zod":
      if (name !== "zod") return 'zod has one door, "zod"';
      return namespace || typeOnly
        ? undefined
        : 'write `import * as z from "zod"`; anything else keeps all its languages';
    case "decimal.js":
      return room === "exact" ? undefined : "decimal.js is known in exact/ only";
    case "date-fns":
      if (room !== "calendar") return "date-fns is known in calendar/ only";
      return name === "date-fns" ? "import one function by its subpath; the barrel is slow to load" : undefined;
    case "@date-fns/utc":
      return room === "calendar" ? undefined : "date-fns is known in calendar/ only";
    case "saima":
      return "the library does not import itself";
    default:
      return name.startsWith("node:") ? "src runs where there is no Node" : "it is not a dependency of saima";
  }
}

interface Import {
  readonly name: string;
  /** Written `import * as x`. */
  readonly namespace: boolean;
  readonly typeOnly: boolean;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (at: ts.Node | undefined, namespace: boolean, typeOnly: boolean) => {
    if (at !== undefined && ts.isStringLiteralLike(at)) found.push({ name: at.text, namespace, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const namespace =
        bindings !== undefined && ts.isNamespaceImport(bindings) && node.importClause?.name === undefined;
      add(node.moduleSpecifier, namespace, typeOnly);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, false, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, false, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function purityFaults(file: ts.SourceFile): string[] {
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    const fault = ambientFault(node);
    if (fault !== undefined) {
      faults.push(`line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${fault}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function ambientFault(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    const why = ambientMembers.get(member);
    if (why !== undefined) return `${member} ${why}`;
    return localeMethods.has(node.name.text) ? `${node.name.text} orders or writes by the host's locale` : undefined;
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date") {
    return "Date is a clock, and lives in the host's zone";
  }
  if (ts.isIdentifier(node) && isReference(node)) {
    const why = ambient.get(node.text);
    if (why !== undefined) return `${node.text} ${why}`;
  }
  return undefined;
}

/** Whether the identifier stands for a variable, and is not just the name of a property, a parameter or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isShorthandPropertyAssignment(parent);
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\/./.exec(path)?.[1];
}
