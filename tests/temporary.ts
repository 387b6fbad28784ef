import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Below node_modules, so that what is built there finds the packages and git does not. */
const home = fileURLToPath(new URL('../node_modules/.cache/tests/', import.meta.url));

/** A new empty folder for one test. */
export function temporaryFolder(): string {
  mkdirSync(home, { recursive: true });
  return mkdtempSync(join(home, 'site-'));
}
