/** An address with the base path that the site is built for. */
export const href = (address: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + address;

/** An address with scheme, host and base path. */
export const absolute = (address: string): string => new URL(href(address), import.meta.env.SITE).href;
