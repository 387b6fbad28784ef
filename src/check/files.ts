import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type CollectionName, collectionNames, collections } from '../schemas/collections.ts';
import type { Problem } from './problem.ts';

/** The files of content/ that are in no folder. */
const singleFiles = ['site', 'synonyms'] as const;
type SingleFile = (typeof singleFiles)[number];

/** A file of content/ whose YAML has been read but not yet checked against its schema. */
export interface ContentFile {
  /** The folder that it is in, or its own name if it is in none. */
  folder: CollectionName | SingleFile;
  /** The name of the file without its ending: the id of the record. */
  id: string;
  /** Path from the root of the project. */
  path: string;
  data: unknown;
  /** MDX below the frontmatter; empty for YAML files. */
  body: string;
  /** The number of lines above the body. */
  bodyLine: number;
  /** The line of a field, from 1; of a field that is missing, the line of the nearest one around it. */
  lineOf(path: PropertyKey[]): number;
}

/** Reads every record of content/ below `root`. A file that is not YAML comes back as a problem, not as a file. */
export function readFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = globSync('content/**/*.{mdx,yaml,md,yml,json}', { cwd: root }).toSorted();
  const files = paths.flatMap((path) => readFile(root, path, problems));
  if (!existsSync(join(root, 'content/site.yaml')))
    problems.push({ file: 'content/site.yaml', line: 1, field: 'file', message: 'is missing: add it' });
  return { files, problems };
}

function readFile(root: string, path: string, problems: Problem[]): ContentFile[] {
  const single = singleFiles.find((each) => path === singlePath(each));
  const collection = collectionNames.find((each) => path.startsWith(`content/${each}/`));
  const folder = single ?? collection;
  if (!folder) {
    const read = [...collectionNames.map((each) => `content/${each}`), ...singleFiles.map(singlePath)];
    const message = `is in no folder that is read: use ${read.join(', ')}`;
    problems.push({ file: path, line: 1, field: 'folder', message });
    return [];
  }
  const ending = collection ? collections[collection].ending : 'yaml';
  if (extname(path) !== `.${ending}`) {
    problems.push({ file: path, line: 1, field: 'name', message: `is not read: end it in .${ending}` });
    return [];
  }
  const text = readFileSync(join(root, path), 'utf8');
  const { yaml, body, yamlLine, bodyLine } = ending === 'mdx' ? split(text) : { ...whole, yaml: text };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (const { message, pos } of document.errors) {
    const line = lines.linePos(pos[0]).line + yamlLine;
    const reason = message.split(/ at line \d+|:\n/)[0] ?? message;
    problems.push({ file: path, line, field: 'YAML', message: `cannot be read: ${reason}` });
  }
  if (document.errors.length > 0) return [];
  const lineOf = (field: PropertyKey[]): number => lineIn(document, lines, field) + yamlLine;
  return [
    { folder, id: basename(path, extname(path)), path, data: document.toJS() ?? {}, body, bodyLine, lineOf },
  ];
}

const singlePath = (file: SingleFile): string => `content/${file}.yaml`;

const whole = { body: '', yamlLine: 0, bodyLine: 0 };

/** Cuts an MDX file into its YAML and its body, and counts the lines above each. */
function split(text: string): { yaml: string; body: string; yamlLine: number; bodyLine: number } {
  const [, yaml, body] = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(text) ?? [];
  if (yaml === undefined || body === undefined) return { ...whole, yaml: '', body: text };
  return { yaml, body, yamlLine: 1, bodyLine: yaml.split('\n').length + 1 };
}

function lineIn(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
