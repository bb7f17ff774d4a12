import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The root of the repository, with a slash at its end. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A value that a room's door exports. */
export interface Exported {
  readonly name: string;
  /** Where it is declared, and what follows its docstring: `src/race/rank.ts:30`. */
  readonly at: string;
  readonly parameters: readonly Parameter[] | undefined;
  readonly docstring: Docstring | undefined;
}

/** What a function takes, as a reader would write it: `options?`, or one by one, `{ unit?, digits? }`. */
export interface Parameter {
  readonly whole: string;
  readonly apart: string | undefined;
}

export interface Docstring {
  readonly firstLine: string;
  readonly examples: readonly string[];
}

/** The rooms that have a door. */
export const doors = readdirSync(`${repository}src`).filter((room) => existsSync(`${repository}src/${room}/index.ts`));

/** Every value that a door exports: functions, constants and classes; no types. Found in the source, without running it. */
export function exportsOf(room: string): Exported[] {
  const path = `src/${room}/index.ts`;
  return parse(path).statements.flatMap((statement): Exported[] => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier)
      throw new Error(`${path}: a door names what it exports, and from where`);
    const target = posix.join(posix.dirname(path), (moduleSpecifier as ts.StringLiteral).text).replace(/\.js$/, ".ts");
    const values = exportClause.elements.filter((each) => !each.isTypeOnly);
    return values.map((each) => exported(target, (each.propertyName ?? each.name).text, each.name.text));
  });
}

function exported(path: string, own: string, name: string): Exported {
  const file = parse(path);
  for (const statement of file.statements) {
    const declared = declarationOf(statement, own);
    if (!declared) continue;
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).slice(-1);
    return {
      name,
      at: `${path}:${line}`,
      parameters: ts.isFunctionDeclaration(declared)
        ? declared.parameters.map((each) => parameterOf(each, posix.dirname(path)))
        : undefined,
      docstring: comment && docstringOf(comment.getText()),
    };
  }
  throw new Error(`${path} declares no ${own}`);
}

function declarationOf(statement: ts.Statement, name: string): ts.Node | undefined {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name?.text === name ? statement : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations.find((each) => each.name.getText() === name);
}

function parameterOf({ name, type, initializer, questionToken }: ts.ParameterDeclaration, room: string): Parameter {
  const mark = initializer || questionToken ? "?" : "";
  const members = type && membersOf(type, room);
  return {
    whole: `${ts.isIdentifier(name) ? name.text : "options"}${mark}`,
    apart:
      members && `{ ${members.map((each) => `${each.name?.getText()}${each.questionToken ? "?" : ""}`).join(", ")} }`,
  };
}

/** The members of an object type that is written out, or an interface of the room. */
function membersOf(type: ts.TypeNode, room: string): ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const found = interfacesOf(room).get(type.typeName.getText());
  const inherited = found?.heritageClauses?.flatMap((clause) => clause.types.map((each) => each.expression.getText()));
  const above = inherited?.flatMap((name) => interfacesOf(room).get(name)?.members ?? []);
  return found && [...found.members, ...(above ?? [])];
}

function interfacesOf(room: string): ReadonlyMap<string, ts.InterfaceDeclaration> {
  const names = readdirSync(repository + room, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const files = names.map((name) => parse(`${room}/${name.replaceAll("\\", "/")}`));
  const found = files.flatMap((file) => file.statements.filter(ts.isInterfaceDeclaration));
  return new Map(found.map((each) => [each.name.text, each]));
}

function docstringOf(comment: string): Docstring {
  const inside = comment.replace(/^\/\*\*|\*\/$/g, "");
  const text = inside.replace(/^\s*\* ?/gm, "").trim();
  const examples = text.split(/^(?=@)/m).filter((each) => each.startsWith("@example"));
  return {
    firstLine: text.split("\n")[0] ?? "",
    examples: examples.map((each) => each.slice("@example".length).trim()),
  };
}

const parsed = new Map<string, ts.SourceFile>();

function parse(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(repository + path, "utf8"), ts.ScriptTarget.ESNext, true);
  parsed.set(path, file);
  return file;
}
