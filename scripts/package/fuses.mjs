// Electron's fuses: switches burnt into the program file, read before any of our code runs.
// One table decides all of them; what packaging wrote is read back from the file and compared one by one.
import fs from 'node:fs';

/** What stands before the wire in every Electron program: the text, a version byte, a length byte, the fuses. */
export const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1');
export const wireVersion = 1;
const off = 0x30;
const on = 0x31;
const removed = 0x72;

/**
 * The fuses in the order of Electron's wire.
 * @type {readonly { name: string, on: boolean, why: string }[]}
 */
export const fuses = [
  { name: 'runAsNode', on: false, why: 'the installed program is no Node for whoever can start it' },
  { name: 'enableCookieEncryption', on: true, why: 'what Chromium keeps on disk is encrypted by the system' },
  { name: 'enableNodeOptionsEnvironmentVariable', on: false, why: 'no code is loaded by the environment' },
  { name: 'enableNodeCliInspectArguments', on: false, why: 'no debugger attaches to main' },
  { name: 'enableEmbeddedAsarIntegrityValidation', on: true, why: 'a changed app.asar does not start' },
  { name: 'onlyLoadAppFromAsar', on: true, why: 'a folder beside app.asar is not loaded instead' },
  { name: 'loadBrowserProcessSpecificV8Snapshot', on: false, why: 'we ship no snapshot of our own' },
  {
    name: 'grantFileProtocolExtraPrivileges',
    on: false,
    why: 'the desk is served under app://, never file://',
  },
  {
    name: 'wasmTrapHandlers',
    on: true,
    why: "Electron's own setting; memory checks of WebAssembly stay cheap",
  },
];

/** @param {Buffer} program @returns {number[]} where each wire starts: one, or two in a universal program of macOS */
function wires(program) {
  const first = program.indexOf(sentinel);
  const last = program.lastIndexOf(sentinel);
  if (first === -1) throw new Error('This file carries no fuses: it is not an Electron program.');
  return first === last ? [first + sentinel.length] : [first + sentinel.length, last + sentinel.length];
}

/** @param {number} value @returns {'on' | 'off' | 'removed' | 'unknown'} */
function stateOf(value) {
  if (value === on) return 'on';
  if (value === off) return 'off';
  return value === removed ? 'removed' : 'unknown';
}

/**
 * @param {string} file an Electron program
 * @returns {('on' | 'off' | 'removed' | 'unknown')[][]} the states of each wire, in the order of the table
 */
export function readFuses(file) {
  const program = fs.readFileSync(file);
  return wires(program).map((start) => {
    if (program[start] !== wireVersion)
      throw new Error(`The fuses have version ${program[start]}; this table knows version ${wireVersion}.`);
    const length = program[start + 1] ?? 0;
    return [...program.subarray(start + 2, start + 2 + length)].map(stateOf);
  });
}

/** @param {string} file @returns {string[]} a sentence for each fuse that is not as the table says */
export function fuseProblems(file) {
  const problems = [];
  for (const wire of readFuses(file)) {
    // A fuse that a newer Electron adds is decided here before it is shipped, never left to its default.
    if (wire.length !== fuses.length)
      problems.push(
        `The program has ${wire.length} fuses, the table of scripts/package/fuses.mjs decides ${fuses.length}: decide each of them.`,
      );
    for (const [index, fuse] of fuses.entries()) {
      const wanted = fuse.on ? 'on' : 'off';
      if (wire[index] !== wanted)
        problems.push(`Fuse ${fuse.name} is ${wire[index] ?? 'absent'} and must be ${wanted}: ${fuse.why}.`);
    }
  }
  return [...new Set(problems)];
}

/**
 * Writes all fuses of the table, in every wire of the file.
 * @param {string} file an Electron program, not signed yet
 */
export function writeFuses(file) {
  const program = fs.readFileSync(file);
  for (const start of wires(program)) {
    if (program[start] !== wireVersion || program[start + 1] !== fuses.length)
      throw new Error(
        `This Electron has ${program[start + 1]} fuses of version ${program[start]}; scripts/package/fuses.mjs decides ${fuses.length} of version ${wireVersion}.`,
      );
    for (const [index, fuse] of fuses.entries()) program[start + 2 + index] = fuse.on ? on : off;
  }
  fs.writeFileSync(file, program);
}
