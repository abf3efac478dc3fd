import { blank } from './read-source.ts';

const advice = 'take it from a port (shared/kernel/ports.ts), so that a run can be replayed.';

const impure: { seen: RegExp; name: string }[] = [
  { seen: /(?<![\w.$])Date\s*\.\s*now\b/g, name: 'Date.now' },
  { seen: /\bnew\s+Date\b/g, name: 'new Date' },
  { seen: /(?<![\w.$]|\bnew\s)Date\s*\(/g, name: 'Date()' },
  { seen: /\bMath\s*\.\s*random\b/g, name: 'Math.random' },
  { seen: /\bTemporal\s*\.\s*Now\b/g, name: 'Temporal.Now' },
  { seen: /\bcrypto\s*\.\s*(randomUUID|getRandomValues)\b/g, name: 'crypto' },
  { seen: /\bperformance\s*\.\s*now\b/g, name: 'performance.now' },
  { seen: /(?<![\w.$])(setTimeout|setInterval|queueMicrotask)\s*\(/g, name: 'a timer' },
];

/** Where time or chance enters a file of shared/ by itself: one sentence per place. */
export function purityProblems(file: string, source: string): string[] {
  const code = blank(source, false);
  return impure.flatMap(({ seen, name }) =>
    [...code.matchAll(seen)].map((match) => {
      const line = code.slice(0, match.index).split('\n').length;
      return `${file}:${line}: ${name} in shared/: ${advice}`;
    }),
  );
}
