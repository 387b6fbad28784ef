/** `npm run schemas`: writes the JSON Schemas by which an editor completes, explains and checks the files of content/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../editor-schemas/schemas.ts';

const folder = '.vscode/schemas';

/** Writes a schema a record to .vscode/schemas below `root` and returns the paths. */
export function writeSchemas(root: string): string[] {
  mkdirSync(join(root, folder), { recursive: true });
  return [...editorSchemas()].map(([name, schema]) => {
    const path = `${folder}/${name}.json`;
    writeFileSync(join(root, path), `${JSON.stringify(schema, null, 2)}\n`);
    return path;
  });
}

if (import.meta.main) console.log(`${writeSchemas(process.cwd()).length} schemas in ${folder}`);
