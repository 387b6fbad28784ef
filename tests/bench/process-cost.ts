import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

/** What a program cost. */
export interface Cost {
  seconds: number;
  /** The peak memory of it and its children, in MB; undefined on a system without /proc. */
  megabytes: number | undefined;
  /** What it printed. */
  output: string;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const sampling = 100;

/**
 * Runs a JavaScript or TypeScript file with this Node from the root of the project.
 * @throws Error if it fails
 */
export async function costOf(file: string, ...args: string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memory(child.pid ?? 0));
  }, sampling);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  const [output, status] = await Promise.all([text(child.stdout), exit]).finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with status ${status}\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: peak > 0 ? peak / 1e6 : undefined, output };
}

/** Resident bytes of a process and its descendants on Linux; 0 elsewhere. */
function memory(root: number): number {
  const processes = globSync('[0-9]*', { cwd: '/proc' }).flatMap((pid) => {
    const status = statusOf(pid);
    const number = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return status ? [{ pid: Number(pid), parent: number('PPid'), bytes: number('VmRSS') * 1024 }] : [];
  });
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + child.bytes + below(child.pid), 0);
  return (processes.find(({ pid }) => pid === root)?.bytes ?? 0) + below(root);
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}
