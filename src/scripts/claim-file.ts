import type { PublicClaim } from '../schemas/public.ts';
import { fetchFile, saveFile } from './download.ts';

/**
 * Saves claims as the published file has them, in its order.
 * @param address the published file
 * @param rows the claims wanted, each `<analysis>--<claim>`
 * @param choices what they were chosen by, for the name of the file
 * @returns the name of the file
 * @throws where the published file cannot be had
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

/** The file has a line a claim, which begins with the ids of its analysis and of itself. */
function csvRows(text: string, rows: Set<string>): string {
  const [header, ...lines] = text.split(/(?<=\n)/);
  return [header, ...lines.filter((line) => rows.has(line.split(',', 2).join('--')))].join('');
}

const jsonRows = (claims: PublicClaim[], rows: Set<string>): string =>
  JSON.stringify(claims.filter(({ analysis, id }) => rows.has(`${analysis}--${id}`)));

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
