// Processor seconds of a command and of all it starts, by kind of process and thread, on Linux:
//   node scripts/processor.mjs npx playwright test life-events --project browser
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isEntry } from './lib/paths.mjs';
import { complain, say } from './lib/terminal.mjs';

/** The kernel counts in hundredths, whatever the machine. */
const TICKS = 100;
const EVERY_MS = 250;

/** @typedef {{ kind: string, ticks: number, threads: Map<string, { name: string, ticks: number }> }} Seen */

/** @param {string} file @returns {{ name: string, parent: number, ticks: number, since: string } | undefined} */
function readStat(file) {
  try {
    const text = fs.readFileSync(file, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    return {
      name: text.slice(text.indexOf('(') + 1, end).replace(/[\d/:]+$/, ''),
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      since: fields[19] ?? '',
    };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** @param {string[]} words of a command line @returns {string} what such a process is for */
export function kindOf(words) {
  const all = words.join(' ');
  const type = /--type=([\w-]+)/.exec(all)?.[1];
  if (type !== undefined) return `chromium ${/--utility-sub-type=\w+\.mojom\.(\w+)/.exec(all)?.[1] ?? type}`;
  if (/chrom/.test(words[0] ?? '')) return 'chromium browser';
  if (/dist\/central\//.test(all)) return 'central';
  if (/dist\/electron\//.test(all)) return 'main';
  if (/postgres/.test(words[0] ?? '')) return 'postgres';
  if (/playwright/.test(all)) return /worker|process\.js/i.test(all) ? 'playwright worker' : 'playwright';
  if (/vitest/.test(all)) return /worker/i.test(all) ? 'vitest worker' : 'vitest';
  return words
    .slice(0, 2)
    .map((word) => path.basename(word))
    .join(' ');
}

/** @param {string} pid @returns {string} empty when it has ended */
function kindOfProcess(pid) {
  try {
    return kindOf(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0'));
  } catch {
    return '';
  }
}

/** @param {number} top @param {Map<string, Seen>} seen renewed with what the processes below `top` have used so far */
function look(top, seen) {
  const now = new Map();
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readStat(`/proc/${pid}/stat`);
    if (stat !== undefined) now.set(pid, stat);
  }
  const isOurs = (/** @type {string} */ pid) => {
    for (let one = pid; one !== '0' && one !== '1'; one = String(now.get(one)?.parent ?? 0))
      if (Number(one) === top || seen.has(`${one} ${now.get(one)?.since}`)) return true;
    return false;
  };
  for (const [pid, { ticks, since }] of now) {
    if (!isOurs(pid)) continue;
    const key = `${pid} ${since}`;
    const known = seen.get(key) ?? { kind: '', ticks: 0, threads: new Map() };
    // Its command line changes when it becomes another program.
    seen.set(key, { ...known, kind: kindOfProcess(pid) || known.kind, ticks });
    for (const thread of fs.existsSync(`/proc/${pid}/task`) ? fs.readdirSync(`/proc/${pid}/task`) : []) {
      const stat = readStat(`/proc/${pid}/task/${thread}/stat`);
      if (stat !== undefined) known.threads.set(thread, { name: stat.name, ticks: stat.ticks });
    }
  }
}

/** @param {Map<string, number>} sums @param {number} most */
function tell(sums, most) {
  for (const [name, ticks] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, most))
    say(`${(ticks / TICKS).toFixed(1).padStart(8)}  ${name}`);
}

if (isEntry(import.meta.url)) {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined || !fs.existsSync('/proc/self/stat')) {
    complain('Usage, on Linux: node scripts/processor.mjs COMMAND …');
    process.exitCode = 1;
  } else {
    /** @type {Map<string, Seen>} */
    const seen = new Map();
    const child = spawn(program, args, { stdio: 'inherit' });
    const timer = setInterval(() => child.pid !== undefined && look(child.pid, seen), EVERY_MS);
    child.once('error', ({ message }) => complain(message));
    child.once('close', (code) => {
      clearInterval(timer);
      const kinds = new Map();
      const threads = new Map();
      for (const { kind, ticks, threads: own } of seen.values()) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + ticks);
        for (const one of own.values())
          threads.set(`${kind} / ${one.name}`, (threads.get(`${kind} / ${one.name}`) ?? 0) + one.ticks);
      }
      const all = [...kinds.values()].reduce((sum, ticks) => sum + ticks, 0);
      say(`\nProcessor seconds: ${(all / TICKS).toFixed(1)}`);
      tell(kinds, 12);
      say('by thread');
      tell(threads, 20);
      process.exitCode = code ?? 1;
    });
  }
}
