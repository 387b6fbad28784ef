import { z } from 'astro/zod';

const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** An id: lower-case letters and digits in words joined by hyphens. It becomes part of a published address. */
export const id = z
  .string()
  .regex(
    new RegExp(`^${idPattern}$`),
    'is not an id: use lower-case letters, digits and single hyphens, as in strength-2015',
  );

/** A claim of some analysis: `<analysis>/<claim>`. */
export const claimReference = z
  .string()
  .regex(
    new RegExp(`^${idPattern}/${idPattern}$`),
    'is not a claim: write <analysis>/<claim>, as in foxley-2020-future-spoiler/strength-2015',
  );

/** A character that is not in XML (1.0, section 2.2), escaped or not: the feeds could not be read with it. */
const control = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Text that is not empty. YAML joins the lines of a folded text. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty: write something or leave the field out')
  .refine((value) => !control.test(value), 'contains a control character: remove it');

/** What an address consists of (RFC 3986); anything else is percent-encoded. */
const address =
  /^https?:\/\/([\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})+(#([\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?$/i;

/** A web address with its scheme. */
export const url = z
  .url({ protocol: /^https?$/, error: 'is not a web address: start with https://' })
  .refine((value) => address.test(value), {
    error: 'contains a character that an address cannot: percent-encode it, as in %20',
  });

/** A strict record: a key that is not in `shape` is a mistake, and the message lists the keys that are. */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here: use one of ${Object.keys(shape).join(', ')}`
        : undefined,
  });
