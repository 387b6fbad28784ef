import { z } from 'astro/zod';

/** An id: lower-case letters and digits in words joined by hyphens. It becomes part of a published address. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id: use lower-case letters, digits and single hyphens, as in strength-2015',
  );

/** A claim of some analysis: `<analysis>/<claim>`, as in foxley-2020-future-spoiler/strength-2015. */
export const claimReference = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not a claim: write <analysis>/<claim>, as in foxley-2020-future-spoiler/strength-2015',
  );

/** Text that is not empty. Lines that YAML folds arrive as one. */
export const text = z.string().trim().min(1, 'is empty: write something or leave the field out');

/** A web address with its scheme. */
export const url = z.url({ protocol: /^https?$/, error: 'is not a web address: start with https://' });

/** A strict record: a key that is not in `shape` is a mistake, and the message lists the keys that are. */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here: use one of ${Object.keys(shape).join(', ')}`
        : undefined,
  });
