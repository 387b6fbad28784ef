import { z } from 'astro/zod';
import { id, record, text, url } from './record.ts';

/** content/site.yaml: what the site says of itself. */
export const site = record({
  name: text,
  /** What it is, in two sentences. */
  description: text,
  /** The licence of the briefings. */
  licence: record({ name: text, url }),
  /** The quantity whose estimates the home page shows as a chart: an id in content/quantities. */
  quantity: id.optional(),
  /**
   * Who gives the entries of the feeds their ids (RFC 4151): a host and a year in which it was the site's own,
   * `example.org,2026`. Absent: the host that the site is built for, and 2026. A site that moves to another host puts
   * its first one here, so that no feed reader takes old entries for new ones.
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
        error: 'has its west not west of its east, or its south not south of its north: swap them',
      }),
    )
    .default([]),
});

export type Site = z.infer<typeof site>;
