import ts from "typescript";
import { expect } from "vitest";

/** A line `expression; // → value` of an example; the arrow may stand on a line of its own below. */
interface Claim {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

/** An example made ready to be run: its claims, and its code with each of them handed to `$claim`. */
export interface Snippet {
  readonly claims: readonly Claim[];
  readonly code: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const ARROW = "// →";
const BEHIND = /^[^\S\n]*\n?[^\S\n]*\/\/ →(.*)/;

/** Reads an example in JavaScript or TypeScript. Every `// →` must stand behind an expression: none goes unchecked. */
export function readSnippet(source: string): Snippet {
  const file = ts.createSourceFile("example.ts", source, ts.ScriptTarget.ESNext, true);
  const claims: Claim[] = [];
  const edits: Edit[] = [];
  for (const statement of file.statements) {
    const [from, to] = [statement.getStart(), statement.end];
    if (ts.isImportDeclaration(statement)) edits.push({ from, to, text: importText(statement) });
    const expected = BEHIND.exec(source.slice(to))?.[1]?.trim();
    if (expected === undefined || !ts.isExpressionStatement(statement)) continue;
    const line = file.getLineAndCharacterOfPosition(from).line + 1;
    const expression = statement.expression.getText();
    edits.push({ from, to, text: `$claim(${claims.length}, (${expression}));` });
    claims.push({ line, expression, expected });
  }
  if (claims.length !== source.split(ARROW).length - 1)
    throw new Error(`a "${ARROW}" stands beside no expression, and would not be checked:\n${source}`);
  const edited = edits.reduceRight((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
  const target = ts.ScriptTarget.ES2022;
  return { claims, code: ts.transpile(edited, { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false }) };
}

/** An import as a call, so that an example can be run inside a function. */
function importText({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  if (!bindings || importClause?.name) throw new Error(`write import { … } from ${moduleSpecifier.getText()}`);
  const from = moduleSpecifier.getText();
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = await $import(${from}, []);`;
  const values = bindings.elements.filter((each) => !each.isTypeOnly);
  const names = values.map((each) => (each.propertyName ?? each.name).text);
  const taken = values.map((each, at) => `${names[at]}: ${each.name.text}`);
  return `const { ${taken.join(", ")} } = await $import(${from}, ${JSON.stringify(names)});`;
}

type Scope = Readonly<Record<string, unknown>>;
type Run = (claim: (at: number, actual: unknown) => void, load: typeof importNames, ...scope: unknown[]) => unknown;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Run;

/** Runs an example with these names in scope, and checks each of its claims. */
export async function runSnippet({ claims, code }: Snippet, scope: Scope = {}): Promise<void> {
  let checked = 0;
  const check = (at: number, actual: unknown) => {
    const { line, expression, expected } = claims[at] as Claim;
    const value = literalOf(expected);
    const where = `line ${line}: ${expression}`;
    if (value) expect(actual, where).toStrictEqual(value());
    else expect(String(actual), where).toBe(expected);
    checked++;
  };
  // A block of its own, so that an example may use a name of the scope for something else.
  const run = new AsyncFunction("$claim", "$import", ...Object.keys(scope), `{\n${code}\n}`);
  await run(check, importNames, ...Object.values(scope));
  expect(checked, "claims that were reached").toBe(claims.length);
}

async function importNames(from: string, names: readonly string[]): Promise<Scope> {
  const door: Scope = await import(/* @vite-ignore */ from);
  for (const name of names) if (!(name in door)) throw new Error(`"${from}" exports no ${name}`);
  return door;
}

/** The value of a text that is a literal; any other text stands for itself. */
function literalOf(text: string): (() => unknown) | undefined {
  const file = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] };
  const [statement, ...more] = file.statements;
  if (!statement || more.length > 0 || parseDiagnostics.length > 0) return undefined;
  if (!ts.isExpressionStatement(statement) || !isLiteral(statement.expression)) return undefined;
  return new Function(`return (${text})`) as () => unknown;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken && isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((each) => ts.isPropertyAssignment(each) && isLiteral(each.initializer));
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return ts.isLiteralExpression(node) || /^(true|false|null)$/.test(node.getText());
}
