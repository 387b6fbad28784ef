const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|__twitter_impression)$/;

/** An address without the parts that only say how a reader came to it; as it is if it is no address. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** What two addresses of one page have in common: no scheme, no www, no slash at the end, no place in the page. */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(plainAddress(address));
  const path = pathname.replace(/\/+$/, '');
  // The front page of a newspaper is the address of no work in it.
  return path === '' && search === ''
    ? undefined
    : `${host.replace(/^www\./, '')}${path}${search}`.toLowerCase();
}
