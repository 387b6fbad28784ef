/**
 * A record of RIS in the form that citation-js reads in full. It takes the author of a newspaper article for a reporter
 * (so the record becomes one of a magazine), and either of two dates; EndNote writes the year into PY and the month and day, in words, into DA.
 */
export function plainRis(record: string): string {
  const year = /^(?:PY|Y1) {2}- (\d{4})/m.exec(record)?.[1];
  const written = /^DA {2}- (.+)$/m.exec(record)?.[1]?.trim() ?? '';
  const date = /^\d{4}/.test(written) ? written : year && dayOf(year, written);
  return record
    .replace(/^TY {2}- NEWS\s*?$/m, 'TY  - MGZN')
    .replace(/^DA {2}- .*\n?/m, year ? '' : `PY  - ${written}\n`)
    .replace(/^(PY|Y1) {2}- .*$/m, (line, tag: string) => (date ? `${tag}  - ${date}` : line));
}

/** A year and `May` or `May 12` as a date of RIS: `2018/05//`; the year alone if the words are no date. */
function dayOf(year: string, words: string): string | undefined {
  const moment = new Date(`${words} ${year} UTC`);
  if (words === '' || Number.isNaN(moment.getTime())) return undefined;
  const [, month, day] = moment.toISOString().slice(0, 10).split('-');
  return `${year}/${month}/${/\d/.test(words) ? day : ''}/`;
}
