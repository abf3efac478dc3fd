// Command lines, read strictly: what is not known is said, with the list of what is.
import { complain, say } from './terminal.mjs';

/** @typedef {{ type: 'switch' | 'text' | 'number' | 'signed', value?: string, help: string, min?: number, max?: number }} Flag */
/** @typedef {{ usage: string, about: string, flags: Record<string, Flag>, more?: string, positional?: boolean }} Spec */

/** @param {Spec} spec @returns {string} */
export function helpText(spec) {
  /** @type {Record<string, Flag>} */
  const flags = { ...spec.flags, help: { type: 'switch', help: 'show this text' } };
  const rows = Object.entries(flags).map(([name, flag]) => ({
    left: `  --${name}${flag.value === undefined ? '' : ` ${flag.value}`}`,
    right: flag.help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length)) + 3;
  const lines = [spec.about, '', `Usage: ${spec.usage}`, ''];
  return [
    ...lines,
    ...rows.map(({ left, right }) => left.padEnd(width) + right),
    ...(spec.more ? ['', spec.more] : []),
  ].join('\n');
}

/**
 * @param {string[]} argv @param {Spec} spec
 * @returns {{ values: Record<string, string | number | true>, rest: string[] } | { problem: string }}
 */
export function parseOptions(argv, spec) {
  /** @type {Record<string, string | number | true>} */
  const values = {};
  /** @type {string[]} */
  const rest = [];
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--help' || word === '-h') {
      values.help = true;
      continue;
    }
    if (!word.startsWith('--')) {
      if (spec.positional !== true) return { problem: `"${word}" was not expected here.` };
      rest.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals === -1 ? undefined : equals);
    const flag = Object.prototype.hasOwnProperty.call(spec.flags, name) ? spec.flags[name] : undefined;
    if (flag === undefined) return { problem: `There is no option --${name}.` };
    if (flag.type === 'switch') {
      if (equals !== -1) return { problem: `--${name} takes no value.` };
      values[name] = true;
      continue;
    }
    const given = equals === -1 ? argv[(index += 1)] : word.slice(equals + 1);
    if (given === undefined || given === '' || given.startsWith('--')) {
      return { problem: `--${name} needs a value: --${name} ${flag.value ?? 'VALUE'}.` };
    }
    if (flag.type === 'text') {
      values[name] = given;
      continue;
    }
    const number = Number(given);
    const min = flag.min ?? (flag.type === 'signed' ? Number.MIN_SAFE_INTEGER : 0);
    const max = flag.max ?? Number.MAX_SAFE_INTEGER;
    if (!/^[+-]?\d+$/.test(given) || number < min || number > max) {
      return { problem: `--${name} needs a whole number from ${min} to ${max}; "${given}" is not one.` };
    }
    values[name] = number;
  }
  return { values, rest };
}

/**
 * Reads the options or ends the process: with the help when asked for, with a sentence when something is wrong.
 * @param {string[]} argv @param {Spec} spec @returns {Record<string, string | number | true>}
 */
export function readOptions(argv, spec) {
  const read = parseOptions(argv, spec);
  if ('problem' in read) {
    complain(`${read.problem}\n`);
    complain(helpText(spec));
    process.exit(1);
  }
  if (read.values.help === true) {
    say(helpText(spec));
    process.exit(0);
  }
  return read.values;
}
