/** `npm run works -- <file>`: writes records of the works in a file of a reference manager. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../check/read-corpus.ts';
import { importWorks, type ImportedWorks } from '../imports/works.ts';
import { workYaml } from '../imports/work-yaml.ts';
import { counted } from '../wording/counted.ts';

const folder = 'content/works';

/**
 * Writes content/works/<id>.yaml below `root` for each work in `text` that is not there yet.
 * @throws Error if the text is in no format that is read
 */
export function writeWorks(root: string, text: string): ImportedWorks {
  const { files, records } = readContent(root);
  const taken = new Set(files.filter((file) => file.folder === 'works').map(({ id }) => id));
  const result = importWorks(text, records.works, taken);
  mkdirSync(join(root, folder), { recursive: true });
  for (const { id, data } of result.added) writeFileSync(join(root, folder, `${id}.yaml`), workYaml(data));
  return result;
}

/** The result as text: what was written, what was there, and what was refused, a reference a line. */
export function worksReport({ added, kept, refused, leftOut }: ImportedWorks): string {
  return [
    ...added.map(({ id, data }) => `written  ${folder}/${id}.yaml  ${data.title}`),
    ...kept.map(({ label, id, reason, lacks }) => {
      const fields = Object.entries(lacks).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
      const more = fields.length > 0 ? `; the record has no ${fields.join(', ')}` : '';
      return `kept     ${folder}/${id}.yaml  ${label}: ${reason}${more}`;
    }),
    ...refused.flatMap(({ label, reasons }) => reasons.map((reason) => `refused  ${label}  ${reason}`)),
    ...(leftOut.length > 0 ? [`fields that records do not have are left out: ${leftOut.join(', ')}`] : []),
    `${counted(added.length, 'work')} written, ${kept.length} kept, ${refused.length} refused`,
    ...(added.length > 0
      ? ['add each to the citations of an analysis: the check reports works that nobody cites']
      : []),
  ].join('\n');
}

if (import.meta.main) {
  const [file = ''] = process.argv.slice(2);
  try {
    const result = writeWorks(process.cwd(), readFileSync(file, 'utf8'));
    console.log(worksReport(result));
    if (result.refused.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`npm run works -- <file>: ${file} ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
