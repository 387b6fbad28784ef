/** A table as Prettier formats it: the first column to the left, figures to the right. */
export function markdownTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => [...(row[column] ?? '')].length)));
  const line = (cells: string[], pad: (cell: string, column: number) => string): string =>
    `| ${cells.map(pad).join(' | ')} |`;
  const padded = (cell: string, column: number): string => {
    const space = ' '.repeat((widths[column] ?? 0) - [...cell].length);
    return column === 0 ? cell + space : space + cell;
  };
  const rule = line(head, (_, column) => {
    const dashes = '-'.repeat((widths[column] ?? 0) - (column === 0 ? 0 : 1));
    return column === 0 ? dashes : `${dashes}:`;
  });
  return [line(head, padded), rule, ...rows.map((row) => line(row, padded))].join('\n');
}
