import robotsParser from 'robots-parser';

/** What became of an address: it answers, it is gone, or nobody can tell without a person and a browser. */
export type LinkState = 'answers' | 'gone' | 'cannot tell';

export interface CheckedLink {
  address: string;
  state: LinkState;
  /** What the server said, or why it was not asked. */
  why: string;
}

export interface Politeness {
  /** How the requests introduce themselves. */
  agent: string;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds after which a server that does not answer is left alone. */
  patience: number;
  /** How often a host that asks to wait is asked again. */
  retries: number;
}

/**
 * Asks each address whether it is still there: one host after the other's pause, one request at a time to each, never what
 * its robots.txt forbids, and only for the head of the answer if the server allows that.
 */
export async function checkLinks(addresses: string[], politeness: Politeness): Promise<CheckedLink[]> {
  const hosts = Map.groupBy(new Set(addresses), (address) => new URL(address).origin);
  const checked = await Promise.all([...hosts].map(([origin, its]) => checkHost(origin, its, politeness)));
  const links = checked.flat().toSorted((a, b) => (a.address < b.address ? -1 : 1));
  // Where no server answers at all, it is this machine that has no network.
  const online = links.some(({ why }) => /^\d+$/.test(why));
  return online ? links : links.map((link) => ({ ...link, state: 'cannot tell' }));
}

async function checkHost(
  origin: string,
  addresses: string[],
  politeness: Politeness,
): Promise<CheckedLink[]> {
  const allowed = await robots(origin, politeness);
  const links: CheckedLink[] = [];
  for (const address of addresses) {
    if (!allowed(address)) {
      links.push({ address, state: 'cannot tell', why: 'robots.txt forbids to ask' });
      continue;
    }
    await wait(politeness.pause);
    links.push({ address, ...(await stateOf(address, politeness)) });
  }
  return links;
}

/** What a host allows; everything if it has no robots.txt (RFC 9309, 2.3.1). */
async function robots(
  origin: string,
  { agent, patience }: Politeness,
): Promise<(address: string) => boolean> {
  const file = `${origin}/robots.txt`;
  try {
    const response = await fetch(file, {
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return () => true;
    }
    const rules = robotsParser(file, await response.text());
    return (address) => rules.isAllowed(address, agent) ?? true;
  } catch {
    return () => true;
  }
}

async function stateOf(address: string, politeness: Politeness): Promise<Omit<CheckedLink, 'address'>> {
  try {
    let response = await ask(address, 'HEAD', politeness);
    // Some servers answer only to what browsers send.
    if ([400, 403, 404, 405, 501].includes(response.status)) response = await ask(address, 'GET', politeness);
    const why = String(response.status);
    if (response.ok) return { state: 'answers', why };
    return { state: [404, 410].includes(response.status) ? 'gone' : 'cannot tell', why };
  } catch (error) {
    const code = codeOf(error);
    return { state: code === 'ENOTFOUND' ? 'gone' : 'cannot tell', why: code };
  }
}

/** Asks once, and again after the pause that the server asks for, or a longer one each time. */
async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  { agent, pause, patience, retries }: Politeness,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(address, {
      method,
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(patience),
    });
    // The text of the page is not needed.
    await response.body?.cancel();
    if (![429, 503].includes(response.status) || attempt >= retries) return response;
    const asked = Number(response.headers.get('retry-after')) * 1000;
    await wait(Math.min(asked || pause * 2 ** (attempt + 1), patience));
  }
}

/** The code of a network error, which fetch puts into the cause of its own; else its name: TimeoutError. */
function codeOf(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? name;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
