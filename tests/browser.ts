import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that npm brings, which is always the same; it runs on Linux x64 only. */
const bundled = (): Promise<string> | undefined =>
  process.platform === 'linux' && process.arch === 'x64' ? sparticuz.executablePath() : undefined;

/**
 * Starts a Chromium: the one that the variable CHROMIUM names, the one that npm brings, or one that the system has. The
 * arguments that npm's recommends are not used: they switch off the security that the tests rely on.
 * @throws Error if there is none
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM'] ?? (await bundled()) ?? installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium found: give its path in CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
