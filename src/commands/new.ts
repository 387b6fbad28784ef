/** `npm run new -- <id>`: writes the skeleton of a briefing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { id as idSchema } from '../schemas/record.ts';

/** A briefing with every required field, to be overwritten. It passes the check as it is. */
const skeleton = (today: string): string => `---
title: Title of the original
author: [{ given: First, family: Last }]
publisher: { name: Name of the publisher, short: SHORT }
date: ${today.slice(0, 4)}
dateBasis: how the date is known, if the original does not print it
url: https://example.org/the-original
summary: Two or three sentences, ours.
finding: The main finding in one line.
notesInOriginal: 0
published: ${today}
keyClaims: [first-claim]
claims:
  - id: first-claim
    kind: finding # finding | event | estimate | assessment | forecast
    statement: One assertion that stands on its own, with its names and its date in it.
    locator: { label: section, value: Heading in the original }
citations: []
# - work: author-2020-title # content/works/author-2020-title.yaml
#   notes: [1, { number: 2, kind: ibid, locator: p. 4 }]
---

## First section {/* #first-section */}

<Claim id="first-claim">The same assertion in the flow of the text</Claim>.
`;

/**
 * Writes content/analyses/<id>.mdx below `root` and returns its path.
 * @throws Error if the id is not one, or the file exists already
 */
export function writeSkeleton(root: string, id: string, today: string): string {
  const { error } = idSchema.safeParse(id);
  if (error) throw new Error(`"${id}" ${error.issues[0]?.message}`);
  const path = join('content/analyses', `${id}.mdx`);
  if (existsSync(join(root, path))) throw new Error(`${path} exists already: choose another id`);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), skeleton(today));
  return path;
}

if (import.meta.main) {
  const [id = ''] = process.argv.slice(2);
  try {
    const path = writeSkeleton(process.cwd(), id, new Date().toISOString().slice(0, 10));
    console.log(`${path} is written: fill it in, and see it with npm run dev`);
  } catch (error) {
    console.error(`npm run new -- <id>: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
