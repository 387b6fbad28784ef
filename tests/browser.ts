import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that npm brings, which is always the same; it runs on Linux x64 only. */
const bundled = (): Promise<string> | undefined =>
  process.platform === 'linux' && process.arch === 'x64' ? sparticuz.executablePath() : undefined;

/**
 * The Chromium that the variable CHROMIUM names, the one that npm brings, or one that the system has.
 * @throws Error if there is none
 */
async function chromiumPath(): Promise<string> {
  const path = process.env['CHROMIUM'] ?? (await bundled()) ?? installed.find((each) => existsSync(each));
  if (path === undefined) throw new Error('no Chromium found: give its path in CHROMIUM');
  return path;
}

/**
 * Starts a Chromium. The arguments that npm's recommends are not used: they switch off the security that the tests rely on.
 * @param ignoreDefaultArgs arguments of Playwright's that are left out
 * @throws Error if there is none
 */
export const startBrowser = async (ignoreDefaultArgs: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs,
  });
