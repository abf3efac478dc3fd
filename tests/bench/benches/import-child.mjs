// One import in a process of its own, as `npm run import` does it: node import-child.mjs OPTIONS-AS-JSON
import { importCommand } from '../../../dist/central/import.js';

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
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1_000;
process.stdout.write(`\n${JSON.stringify({ code, ms, cpuMs, maxRss: maxRSS * 1_024, lines, steps })}\n`);
