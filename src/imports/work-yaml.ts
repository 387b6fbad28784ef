import { Document, isSeq, type YAMLMap } from 'yaml';
import type { Work } from '../schemas/work.ts';

/** A record as the text of its file: a field a line, a person a line. */
export function workYaml(work: Work): string {
  const document = new Document(work);
  for (const field of ['issued', 'accessed']) {
    const date = document.get(field);
    // A year needs no quotation marks: the schema reads a number as the text that was written.
    if (/^\d{4}$/.test(String(date))) document.set(field, Number(date));
  }
  for (const field of ['author', 'editor']) {
    const people = document.get(field);
    if (isSeq<YAMLMap>(people)) for (const person of people.items) person.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
