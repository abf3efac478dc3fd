// One import in a process of its own, as `npm run import` does it: node import-child.mjs OPTIONS-AS-JSON
import { readFileSync } from 'node:fs';
import { importCommand } from '../../../dist/central/import.js';

/** The most memory of this program alone: what the system calls its maximum also counts who started it. */
const peakBytes = () => {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1_024;
  } catch {
    return process.resourceUsage().maxRSS * 1_024;
  }
};

const lines = [];
const steps = [];
const from = performance.now();
const code = await importCommand(JSON.parse(process.argv[2] ?? ''), {
  say: (line) => lines.push(line),
  complain: (line) => lines.push(line),
  progress: (label) => {
    if (steps.at(-1)?.label !== label) steps.push({ label, ms: Math.round(performance.now() - from) });
  },
});
const ms = performance.now() - from;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1_000;
process.stdout.write(`\n${JSON.stringify({ code, ms, cpuMs, maxRss: peakBytes(), lines, steps })}\n`);
