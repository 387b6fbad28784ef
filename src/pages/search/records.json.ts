import { corpus } from '../../content.ts';
import { searchRecords } from '../../search/records.ts';

/** What the search index is made from after the build, which then removes this file. */
export const GET = () => Response.json(searchRecords(corpus));
