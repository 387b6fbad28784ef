import { z } from 'astro/zod';
import { id, record, text, url } from './record.ts';

const email = /^[^\s@:?&{}]+@[^\s@:?&{}]+\.[^\s@:?&{}]+$/;

/** Whether a field is an e-mail address, or an address of mailto: or https: with slots that are known, `{place}` among them. */
function isReportAddress(value: string): boolean {
  if (email.test(value)) return true;
  const slots = [...value.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  return (
    /^(mailto:|https:\/\/)\S+$/.test(value) &&
    slots.includes('place') &&
    slots.every((name) => ['what', 'version', 'place'].includes(name)) &&
    URL.canParse(value.replace(/\{[^}]*\}/g, 'x'))
  );
}

/** content/site.yaml: what the site says about itself. */
export const site = record({
  name: text,
  /** What the site is, in a sentence or two. */
  description: text,
  /**
   * Where readers report errors: an e-mail address, or an address that begins with mailto: or https: and has the slots
   * `{what}`, `{version}` and `{place}` where they belong. Absent: no page offers it.
   */
  report: text
    .refine(isReportAddress, {
      error:
        'is not where one can report an error: give an e-mail address, or an address of mailto: or https: that has at least the slot {place}',
    })
    .optional(),
  /** The licence of the briefings. */
  licence: record({ name: text, url }),
  /** The quantity whose estimates the home page shows as a chart: an id in content/quantities. */
  quantity: id.optional(),
  /**
   * The authority in the ids of the feeds (RFC 4151): a host and a year in which the site owned it, `example.org,2026`.
   * Absent: the host that the site is built for, and 2026. A site that moves to another host keeps its first one here, so
   * that no feed reader takes old entries for new ones.
   */
  authority: text
    .regex(/^[a-z0-9.-]+,\d{4}$/, 'is not a host and a year: write it as example.org,2026')
    .optional(),
  /**
   * The maps of the places, in degrees: later ones enlarge a part of earlier ones. The country `shaded`, by its name in
   * Natural Earth, is set off from the others.
   */
  maps: z
    .array(
      record({
        id,
        title: text,
        west: z.number().min(-180).max(180),
        south: z.number().min(-85).max(85),
        east: z.number().min(-180).max(180),
        north: z.number().min(-85).max(85),
        shaded: text.optional(),
      }).refine(({ west, south, east, north }) => west < east && south < north, {
        error: 'does not go from west to east and from south to north: swap the wrong pair',
      }),
    )
    .default([]),
});

export type Site = z.infer<typeof site>;
