import { z } from 'astro/zod';
import { date } from './date.ts';
import { person } from './person.ts';
import { record, text, url } from './record.ts';
import { doi, isbn, issn } from './standard-number.ts';

/** The item types of CSL 1.0.2 that Zotero knows too and that the originals cite. */
const type = z.enum(
  [
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'broadcast',
    'chapter',
    'document',
    'interview',
    'legal_case',
    'legislation',
    'manuscript',
    'motion_picture',
    'pamphlet',
    'paper-conference',
    'periodical',
    'personal_communication',
    'post',
    'post-weblog',
    'regulation',
    'report',
    'review',
    'review-book',
    'speech',
    'thesis',
    'webpage',
  ],
  {
    error:
      'is not a CSL item type: use report, article-newspaper, article-magazine, article-journal, book, webpage, post …',
  },
);

/** One cited work, content/works/<id>.yaml: a bibliographic record in the names of CSL 1.0.2, as the notes print it. */
export const work = record({
  type,
  title: text,
  'title-short': text.optional(),
  author: z.array(person).optional(),
  editor: z.array(person).optional(),
  /** The date printed in the note. A date that is only inferred ends in `?`, and `remark` says why. */
  issued: date.optional(),
  /** The last day on which the citing author is said to have read it. */
  accessed: date.optional(),
  'container-title': text.optional(),
  'collection-title': text.optional(),
  'collection-number': text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  edition: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** The symbol or number of a report or resolution: S/2020/53. */
  number: text.optional(),
  genre: text.optional(),
  medium: text.optional(),
  /** The language that it is in, if it is not English: a tag of BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'is not a language tag: write it as ps, fa or zh-Hans')
    .optional(),
  URL: url.optional(),
  DOI: doi.optional(),
  ISBN: isbn.optional(),
  ISSN: issn.optional(),
  /** An editor's note if the original's reference contradicts itself, shown to the reader. */
  doubt: text.optional(),
  /** An editor's note on the record: what was mended or inferred, and how. */
  remark: text.optional(),
});

export type Work = z.infer<typeof work>;
