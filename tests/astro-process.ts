/** Astro's command line, run as a process of its own on a copy of the small site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { project, write } from './fixture.ts';

/** A process that has been started, and everything that it has printed so far. */
export interface AstroProcess {
  /** Resolves as soon as the output after `from` contains a text, and returns the output up to its end. */
  printed(text: string, from?: number): Promise<string>;
  /** Resolves when the process has ended. */
  ended: Promise<{ status: number | null; output: string }>;
  stop(): void;
}

/** Starts `astro <command>` with the content below `root`, which has to be outside of node_modules to be watched. */
export function startAstro(root: string, ...command: string[]): AstroProcess {
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  write(
    root,
    'astro.config.mjs',
    `import config from '${join(project, 'astro.config.mjs')}';
const cacheDir = './.cache';
export default { ...config, srcDir: '${join(project, 'src')}', cacheDir, vite: { ...config.vite, cacheDir } };
`,
  );
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, ...command], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return observe(child);
}

function observe(child: ChildProcess): AstroProcess {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('printed');
    });
  const ended = new Promise<{ status: number | null; output: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, output })),
  );
  return {
    ended,
    printed: (text, from = 0) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const at = output.indexOf(text, from);
          if (at < 0) return;
          child.off('printed', look);
          resolve(output.slice(0, at + text.length));
        };
        child.on('printed', look);
        child.on('close', () => reject(new Error(`ended without printing "${text}":\n${output}`)));
        look();
      }),
    stop: () => void child.kill(),
  };
}
