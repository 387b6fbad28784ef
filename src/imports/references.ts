import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plainRis } from './ris.ts';

/** What a reference manager wrote about one work. */
export interface Reference {
  /** What a reader finds it by: its key in BibTeX, its title otherwise. */
  label: string;
  /** Its fields in the names of CSL, whatever the format; undefined if it cannot be read. */
  item: Partial<CSL> | undefined;
  /** Why it cannot be read. */
  reason?: string;
}

/**
 * Reads a file of references as BibTeX, RIS or CSL-JSON. The content decides, because managers are free with endings.
 * An entry that cannot be read spoils no other.
 * @throws Error if the file is in none of these formats
 */
export function readReferences(text: string): Reference[] {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (/^[[{]/.test(content))
    return [JSON.parse(content) as Partial<CSL> | Partial<CSL>[]].flat().map(fromJson);
  if (/^TY {2}-/m.test(content)) return content.split(/^ER {2}-.*$/m).flatMap(fromRis);
  if (/^\s*@\w+\s*[{(]/m.test(content)) return fromBibtex(content);
  throw new Error('is neither BibTeX nor RIS nor CSL-JSON: export it in one of these formats');
}

const fromJson = (item: Partial<CSL>): Reference => ({ label: String(item['title'] ?? item.id ?? ''), item });

function fromRis(entry: string): Reference[] {
  if (entry.trim() === '') return [];
  const reference = parsed(/^(?:TI|T1) {2}- (.+)$/m.exec(entry)?.[1]?.trim() ?? '', plainRis(entry.trim()));
  const { item } = reference;
  return [
    /^TY {2}- NEWS/m.test(entry) && item
      ? { ...reference, item: { ...item, type: 'article-newspaper' } }
      : reference,
  ];
}

function fromBibtex(text: string): Reference[] {
  const entries = text.split(/^(?=\s*@\w+\s*[{(])/m).filter((entry) => entry.trim().startsWith('@'));
  const isMacro = (entry: string): boolean => /^\s*@string/i.test(entry);
  const macros = entries.filter(isMacro).join('\n');
  return entries
    .filter((entry) => !isMacro(entry) && !/^\s*@(comment|preamble)/i.test(entry))
    .map((entry) => parsed(/[{(]\s*([^,\s]+)/.exec(entry)?.[1] ?? '', `${macros}\n${entry}`));
}

function parsed(label: string, entry: string): Reference {
  try {
    const [item] = new Cite(entry, { generateGraph: false }).data;
    return item ? { label, item } : { label, item, reason: 'holds no reference' };
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return { label, item: undefined, reason: `cannot be read: ${reason}` };
  }
}
