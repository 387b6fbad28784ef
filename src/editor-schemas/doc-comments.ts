import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The comments of the fields of one object in src/schemas. */
export interface DocumentedFields {
  /** The names of all its fields, with the comments of those that have one. */
  fields: Map<string, string | undefined>;
}

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

/** Reads the comments in src/schemas, so that an editor shows them and nobody writes them twice. */
export function documentedFields(): DocumentedFields[] {
  const sources = globSync('*.ts', { cwd: folder }).map((file) =>
    ts.createSourceFile(
      basename(file),
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    ),
  );
  const constants = new Map(sources.flatMap(constantComments));
  return sources.flatMap((source) => objectsIn(source, constants));
}

/** The comments of exported constants, which stand for fields without one: what an id or a date is. */
const constantComments = (source: ts.SourceFile): [string, string][] =>
  source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const comment = commentOf(statement);
    const [declaration] = statement.declarationList.declarations;
    return comment && declaration && ts.isIdentifier(declaration.name)
      ? [[declaration.name.text, comment]]
      : [];
  });

function objectsIn(source: ts.SourceFile, constants: Map<string, string>): DocumentedFields[] {
  const found: DocumentedFields[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const fields = new Map(
        node.properties.flatMap((property): [string, string | undefined][] => {
          if (!property.name || ts.isComputedPropertyName(property.name)) return [];
          const name = property.name.text;
          return [[name, commentOf(property) ?? constants.get(rootOf(property))]];
        }),
      );
      if (fields.size > 0) found.push({ fields });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The name with which the value of a field begins: `date` in `date.optional()`. */
function rootOf(property: ts.ObjectLiteralElementLike): string {
  let node: ts.Node = ts.isPropertyAssignment(property) ? property.initializer : (property.name ?? property);
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) node = node.expression;
  return ts.isIdentifier(node) ? node.text : '';
}

/** The comment in front of a node as plain text, its lines joined. */
function commentOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts
    .getTextOfJSDocComment(comment)
    ?.replace(/\s*\n\s*/g, ' ')
    .trim();
}
