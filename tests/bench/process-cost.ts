import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

/** What a program and its children cost. What only /proc knows is undefined on a system without it. */
export interface Cost {
  seconds: number;
  /** Seconds of the processors. */
  processor: number | undefined;
  /** The peak of resident memory, in MB. */
  megabytes: number | undefined;
  /** What it printed. */
  output: string;
}

interface Options {
  /** The folder that it runs in: the root of the project, if left out. */
  cwd?: string;
  /** What its environment has besides ours. */
  env?: Record<string, string>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const sampling = 100;

/**
 * Runs a JavaScript or TypeScript file with this Node.
 * @throws Error if it fails
 */
export async function costOf(
  [file, ...args]: [string, ...string[]],
  { cwd = project, env = {} }: Options = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const peak: Usage = { bytes: 0, ticks: 0 };
  const timer = setInterval(() => {
    const { bytes, ticks } = usage(child.pid ?? 0);
    peak.bytes = Math.max(peak.bytes, bytes);
    peak.ticks = Math.max(peak.ticks, ticks);
  }, sampling);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  const [output, status] = await Promise.all([text(child.stdout), exit]).finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with status ${status}\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  const known = peak.bytes > 0;
  return {
    seconds,
    processor: known ? peak.ticks / ticksPerSecond : undefined,
    megabytes: known ? peak.bytes / 1e6 : undefined,
    output,
  };
}

interface Usage {
  bytes: number;
  /** Time of the processors, with that of children that have ended. */
  ticks: number;
}

// The same on every common Linux (sysconf _SC_CLK_TCK and _SC_PAGESIZE).
const ticksPerSecond = 100;
const pageSize = 4096;

/** What a process and its living descendants use on Linux; nothing elsewhere. */
function usage(root: number): Usage {
  const processes = globSync('[0-9]*', { cwd: '/proc' }).flatMap((pid) => {
    // After the name, which may have spaces: see proc_pid_stat(5), where `state` is field 3.
    const fields = statOf(pid).split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const field = (number: number): number => fields[number - 3] ?? 0;
    const ticks = field(14) + field(15) + field(16) + field(17);
    return fields.length > 1
      ? [{ pid: Number(pid), parent: field(4), bytes: field(24) * pageSize, ticks }]
      : [];
  });
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const family = (pid: number): typeof processes => [
    ...processes.filter((each) => each.pid === pid),
    ...(children.get(pid) ?? []).flatMap((child) => family(child.pid)),
  ];
  return family(root).reduce<Usage>(
    (sum, { bytes, ticks }) => ({ bytes: sum.bytes + bytes, ticks: sum.ticks + ticks }),
    { bytes: 0, ticks: 0 },
  );
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}
