import type { PublicClaim } from '../schemas/public.ts';
import { fetchFile, saveFile } from './download.ts';

/**
 * Saves some of the claims of a published file, in its order.
 * @param address the published file
 * @param rows the wanted claims, each `<analysis>--<claim>`
 * @param choices the filters in use, for the name of the file
 * @returns the name of the file
 * @throws if the published file can't be loaded
 */
export async function saveClaims(
  address: string,
  format: 'csv' | 'json',
  rows: Set<string>,
  choices: string[],
): Promise<string> {
  const answer = await fetchFile(address);
  const name = `${['claims', ...choices.map(slug).filter(Boolean)].join('-')}.${format}`;
  if (format === 'csv') saveFile(name, 'text/csv', csvRows(await answer.text(), rows));
  else saveFile(name, 'application/json', jsonRows((await answer.json()) as PublicClaim[], rows));
  return name;
}

/** Each line of the file begins with the ids of an analysis and of its claim. */
function csvRows(text: string, rows: Set<string>): string {
  const [header, ...lines] = text.split(/(?<=\n)/);
  // Reading has taken the byte order mark away, without which Excel does not know that the text is UTF-8.
  return ['\uFEFF', header, ...lines.filter((line) => rows.has(line.split(',', 2).join('--')))].join('');
}

const jsonRows = (claims: PublicClaim[], rows: Set<string>): string =>
  JSON.stringify(claims.filter(({ analysis, id }) => rows.has(`${analysis}--${id}`)));

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
