import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a Chromium: the one that CHROMIUM names, one that the system has, or the one that npm brought. The arguments
 * that the latter recommends are not used: they switch off the security that the tests rely on.
 */
export async function startBrowser(): Promise<Browser> {
  const found = [process.env['CHROMIUM'], ...installed].find((path) => path && existsSync(path));
  const executablePath = found ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
