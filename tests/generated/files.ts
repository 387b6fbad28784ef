import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Content } from '../../src/corpus/corpus.ts';
import { collectionNames, collections } from '../../src/schemas/collections.ts';

/** Writes content as the files that an editor would write, and an empty registry of anchors, below `root`. */
export function writeContent(root: string, content: Content): void {
  for (const name of collectionNames) {
    const { ending } = collections[name];
    const folder = join(root, 'content', name);
    mkdirSync(folder, { recursive: true });
    for (const record of content[name]) {
      const yaml = stringify(record.data);
      const text = 'body' in record ? `---\n${yaml}---\n\n${record.body}\n` : yaml;
      writeFileSync(join(folder, `${record.id}.${ending}`), text);
    }
  }
  writeFileSync(join(root, 'content/site.yaml'), stringify(content.site));
  writeFileSync(join(root, 'content/synonyms.yaml'), stringify(content.synonyms));
  mkdirSync(join(root, 'public'), { recursive: true });
  writeFileSync(join(root, 'public/anchors.json'), '[]\n');
}
