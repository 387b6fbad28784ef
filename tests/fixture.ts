import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this project. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** The root of a small site of two briefings about a harbour. */
export const small = fileURLToPath(new URL('fixtures/small/', import.meta.url));

/** Below node_modules, so that what is built there finds the packages and git ignores it. */
const home = join(project, 'node_modules/.cache/tests');

/** A new empty folder for one test. */
export function temporaryFolder(): string {
  mkdirSync(home, { recursive: true });
  return mkdtempSync(join(home, 'site-'));
}

/** A copy of the small site in a new folder. */
export function copyOfSmall(): string {
  const root = temporaryFolder();
  cpSync(small, root, { recursive: true });
  return root;
}

/** A new site with the settings of the small one, and no records. */
export function emptySite(): string {
  const root = temporaryFolder();
  write(root, 'public/anchors.json', '[]\n');
  cpSync(join(small, 'content/site.yaml'), join(root, 'content/site.yaml'));
  return root;
}

/** Writes a file below `root`, and the folders above it. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/**
 * Replaces the first `from` in a file below `root`.
 * @throws Error if the file does not contain it
 */
export function replace(root: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  const replaced = text.replace(from, () => to);
  if (replaced === text) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), replaced);
}
