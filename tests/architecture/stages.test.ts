import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const module = (file: string): string =>
  JSON.stringify(pathToFileURL(path.join(root, 'scripts/lib', file)).href);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-stages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  lines: string[];
}

/** Runs a program made of the given text; stops it once it writes `ready`. */
function runScript(text: string, stopAtReady = false): Promise<Ended> {
  const file = path.join(folder, 'run.mjs');
  writeFileSync(file, text);
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    if (stopAtReady && output.includes('ready')) child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, lines: output.trimEnd().split('\n') }));
  });
}

const stages = (body: string, strict: boolean): string =>
  `import { runStages } from ${module('stages.mjs')};
   import { run } from ${module('child.mjs')};
   const fine = { name: 'fine', run: async () => ({ passed: 2, failed: 0 }) };
   const last = { name: 'last', run: async () => ({ passed: 40, failed: 0 }) };
   await runStages([fine, { name: 'odd', run: async () => { ${body} } }, last], { strict: ${strict} });`;

describe('the last line of a run', () => {
  it.each([
    ['when all is well', 'return { passed: 1, failed: 0 };', '43 passed, 0 failed', 0],
    ['after a failed test', 'return { passed: 1, failed: 3 };', '43 passed, 3 failed', 1],
    ['after an exception', "throw new Error('x');", '2 passed, 1 failed', 1],
    [
      'after a forgotten rejection',
      "Promise.reject(new Error('x')); await new Promise((go) => setTimeout(go, 2000));",
      '2 passed, 1 failed',
      1,
    ],
    ['after an early exit', 'process.exit(0);', '2 passed, 1 failed', 1],
    ['when nothing more can run', "return { passed: 0, failed: 1, stop: 'of x' };", '2 passed, 1 failed', 1],
    ['when a stage cannot run', "return { passed: 0, failed: 0, notRun: 'of x' };", '42 passed, 0 failed', 0],
  ])('is the tally %s', async (_when, body, tally, code) => {
    const ended = await runScript(stages(body, false));
    expect(ended.lines.at(-1)).toBe(tally);
    expect(ended.code).toBe(code);
  });

  it('is the tally when stopped, and what a stage started is stopped first', async () => {
    const loop = JSON.stringify(
      "process.on('SIGTERM', () => { console.log('last words'); process.exit(0); }); console.log('ready'); setInterval(() => {}, 1000);",
    );
    const body = `await run(process.execPath, ['-e', ${loop}], { show: true }); return { passed: 9, failed: 0 };`;
    const ended = await runScript(stages(body, false), true);
    expect(ended.lines.at(-1)).toBe('2 passed, 1 failed');
    expect(ended.lines).toContain('last words');
    expect(ended.lines).toContain('not run: last because the run was stopped (SIGTERM)');
    expect(ended.code).toBe(1);
  });

  it('stands below what failed and why, which is told once more', async () => {
    const failure = { stage: 'odd', file: 'a.test.ts', title: 'a sum', message: 'expected 1\nreceived 2' };
    const body = `return { passed: 0, failed: 1, failures: [${JSON.stringify(failure)}] };`;
    const { lines } = await runScript(stages(body, false));
    expect(lines.slice(-4)).toEqual([
      'failed: odd: a.test.ts: a sum',
      '    expected 1',
      '    received 2',
      '42 passed, 1 failed',
    ]);
  });

  it('counts what did not run under CI', async () => {
    const ended = await runScript(stages("return { passed: 0, failed: 0, notRun: 'of x' };", true));
    expect(ended.lines.slice(-2)).toEqual(['not run: odd because of x', '42 passed, 1 failed']);
    expect(ended.code).toBe(1);
  });
});

describe('stages side by side', () => {
  const program = (text: string): string =>
    `run(process.execPath, ['-e', ${JSON.stringify(text)}], { show: true })`;
  const lanes = (long: string, short: string): string =>
    `import { runStages } from ${module('stages.mjs')};
     import { run } from ${module('child.mjs')};
     import { say } from ${module('terminal.mjs')};
     const first = { name: 'first', run: async () => ({ passed: 1, failed: 0 }) };
     const long = { name: 'long', run: async () => { ${long} } };
     const short = { name: 'short', run: async () => { ${short} } };
     const next = { name: 'next', run: async () => ({ passed: 8, failed: 1 }) };
     await runStages([first, [[long], [short, next]]], { strict: false });`;

  it('run at once, and what the second lane writes is shown when its stage ends', async () => {
    // Each waits for the other: one after the other they would never end.
    const long = `
      await ${program("console.log('long 1')")};
      globalThis.begun();
      await new Promise((go) => { globalThis.ended = go; });
      say('long 2');
      return { passed: 2, failed: 0 };`;
    const short = `
      say('short 1');
      await new Promise((go) => { globalThis.begun = go; });
      await ${program("console.log('short 2')")};
      setImmediate(() => globalThis.ended());
      return { passed: 4, failed: 0 };`;
    const { code, lines } = await runScript(lanes(long, short));
    const told = lines.filter((line) => /^(long|short) \d|^── short/.test(line));
    expect(told.map((line) => line.slice(0, 8).trim())).toEqual([
      'long 1',
      '── short',
      'short 1',
      'short 2',
      'long 2',
    ]);
    expect([code, lines.at(-1)]).toEqual([1, '15 passed, 1 failed']);
  });

  it('leave the processors to the first lane', async () => {
    const tells = (name: string) =>
      `await ${program(`console.log('${name}', require('node:os').getPriority())`)}; return { passed: 1, failed: 0 };`;
    const { lines } = await runScript(lanes(tells('long'), tells('short')));
    const here = os.getPriority();
    expect(lines).toContain(`long ${here}`);
    expect(lines).toContain(`short ${Math.max(here, os.constants.priority.PRIORITY_BELOW_NORMAL)}`);
  });

  it('are shared out anew when one lane has come to its end, the last first', async () => {
    const long = `globalThis.begun(); await new Promise((go) => { globalThis.ended = go; }); return { passed: 2, failed: 0 };`;
    const text = `import { runStages } from ${module('stages.mjs')};
      import { say } from ${module('terminal.mjs')};
      const long = { name: 'long', run: async () => { ${long} } };
      const brief = { name: 'brief', run: async () => { await new Promise((go) => { globalThis.begun = go; }); return { passed: 1, failed: 0 }; } };
      const more = (name) => ({ name, run: async () => { say('ran ' + name); if (name === 'b') globalThis.ended(); return { passed: 1, failed: 0 }; } });
      await runStages([[[brief], [long, more('b'), more('c')]]], { strict: false });`;
    const { lines } = await runScript(text);
    // The second lane is held by its first stage until the last but one has run.
    expect(lines.filter((line) => line.startsWith('ran '))).toEqual(['ran c', 'ran b']);
    expect(lines.at(-1)).toBe('5 passed, 0 failed');
  });

  it('end together when the run is stopped, and what was kept is shown before the tally', async () => {
    const loop = program(
      "process.on('SIGTERM', () => process.exit(0)); console.log('ready'); setInterval(() => {}, 1000);",
    );
    const short = `
      await ${program("console.log('kept words')")};
      globalThis.begun();
      await ${loop};
      return { passed: 4, failed: 0 };`;
    const long = `await new Promise((go) => { globalThis.begun = go; }); await ${loop}; return { passed: 2, failed: 0 };`;
    const { code, lines } = await runScript(lanes(long, short), true);
    expect(lines).toContain('kept words');
    expect(lines.slice(-4)).toEqual([
      'not run: long because the run was stopped (SIGTERM)',
      'not run: short because the run was stopped (SIGTERM)',
      'not run: next because the run was stopped (SIGTERM)',
      '1 passed, 1 failed',
    ]);
    expect(code).toBe(1);
  });
});

describe('a program whose starter is gone', () => {
  it('stops as for a signal when its pipe closes', async () => {
    const watch = pathToFileURL(path.join(root, 'scripts/lib/watch-parent.mjs')).href;
    const file = path.join(folder, 'central.mjs');
    writeFileSync(
      file,
      "process.on('SIGTERM', () => { console.log('closed'); process.exit(0); }); console.log('ready'); setInterval(() => {}, 1000);",
    );
    const child = spawn(process.execPath, ['--import', watch, file], { stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes('ready')) child.stdin.end();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, output]).toEqual([0, 'ready\nclosed\n']);
  });

  it('is let be in its threads, whose input ends at once', async () => {
    const watch = pathToFileURL(path.join(root, 'scripts/lib/watch-parent.mjs')).href;
    const file = path.join(folder, 'with-thread.mjs');
    writeFileSync(
      file,
      `import { isMainThread, Worker } from 'node:worker_threads';
       if (isMainThread) new Worker(new URL(import.meta.url)).on('exit', () => process.exit());
       else process.stdin.once('close', () => setImmediate(() => console.log('worked'))).resume();`,
    );
    const child = spawn(process.execPath, ['--import', watch, file], { stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk) => void (output += String(chunk)));
    await new Promise((resolve) => child.once('close', resolve));
    expect(output).toBe('worked\n');
  });
});
