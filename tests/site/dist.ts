import { join, resolve } from 'node:path';
import { project } from '../fixture.ts';

/** The site under test: this project, or another folder with content/, public/ and dist/ that SITE_ROOT names. */
export const siteRoot = resolve(process.env['SITE_ROOT'] ?? project);

/** Where it has been built. */
export const dist = join(siteRoot, 'dist');
