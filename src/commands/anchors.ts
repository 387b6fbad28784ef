/** `npm run anchors`: adds what is new in content/ to the registry of published addresses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenAddresses, currentAnchors, withNewAnchors } from '../corpus/anchors.ts';
import { anchorsFile } from '../check/anchors.ts';
import { joinContent, readContent } from '../check/read-corpus.ts';

/**
 * Adds the places that are new in content/ below `root` to the registry there, and writes that.
 * @param today the day from which the new ones are registered: 2026-11-22
 * @returns how many are new, and the registered addresses that now lead nowhere
 */
export function registerAnchors(root: string, today: string): { added: number; broken: string[] } {
  const content = readContent(root);
  const registry = content.anchors;
  const now = currentAnchors(joinContent(content));
  const anchors = withNewAnchors(registry, now, today);
  const lines = anchors.map((anchor) => `  ${JSON.stringify(anchor)}`);
  writeFileSync(join(root, anchorsFile), `[\n${lines.join(',\n')}\n]\n`);
  return { added: anchors.length - registry.length, broken: brokenAddresses(anchors, now) };
}

if (import.meta.main) {
  const { added, broken } = registerAnchors(process.cwd(), new Date().toISOString().slice(0, 10));
  console.log(`${added} new addresses in ${anchorsFile}`);
  for (const address of broken)
    console.error(
      `${anchorsFile}  ${address}  leads nowhere: bring the place back, or say in "replacedBy" where it is now, or in "withdrawn" when and why`,
    );
  if (broken.length > 0) process.exitCode = 1;
}
