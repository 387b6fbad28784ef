/** `npm run anchors`: adds what is new in content/ to the registry of published addresses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenAddresses, currentAnchors, withNewAnchors } from '../corpus/anchors.ts';
import { readCorpus } from '../check/read-corpus.ts';
import type { PublicAnchor } from '../schemas/public.ts';

const file = 'public/anchors.json';

/**
 * Adds the places that are new in content/ below `root` to the registry there, and writes that.
 * @param today the day from which the new ones are registered: 2026-11-22
 * @returns how many are new, and the registered addresses that now lead nowhere
 */
export function registerAnchors(root: string, today: string): { added: number; broken: string[] } {
  const path = join(root, file);
  const registry: PublicAnchor[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const now = currentAnchors(readCorpus(root));
  const anchors = withNewAnchors(registry, now, today);
  const lines = anchors.map((anchor) => `  ${JSON.stringify(anchor)}`);
  writeFileSync(path, `[\n${lines.join(',\n')}\n]\n`);
  return { added: anchors.length - registry.length, broken: brokenAddresses(anchors, now) };
}

if (import.meta.main) {
  const { added, broken } = registerAnchors(process.cwd(), new Date().toISOString().slice(0, 10));
  console.log(`${added} new addresses in ${file}`);
  for (const address of broken)
    console.error(
      `${file}  ${address}  leads nowhere: bring the place back, or say in "replacedBy" what replaced it`,
    );
  if (broken.length > 0) process.exitCode = 1;
}
