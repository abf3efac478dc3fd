// npm run golden -- FILE…: compares the rules with files of worked cases, cent by cent.
import { nodeMajor } from './lib/node-version.mjs';
import { loadLaw, readJson } from './lib/law.mjs';
import { parseOptions } from './lib/options.mjs';
import { complain } from './lib/terminal.mjs';

const usage =
  'Usage: npm run golden -- FILE…\n\nCompares the rules with worked cases: JSON lists of { id, rule, inputs, expected }.';

/** @returns {Promise<boolean>} */
async function main() {
  const read = parseOptions(process.argv.slice(2), { usage: '', about: '', flags: {}, positional: true });
  if ('problem' in read) {
    complain(`${read.problem}\n\n${usage}`);
    return false;
  }
  if (read.values.help === true) {
    process.stdout.write(`${usage}\n`);
    return true;
  }
  if (read.rest.length === 0) {
    complain(usage);
    return false;
  }
  const law = await loadLaw();
  if (law === undefined) return false;
  let readable = true;
  let agree = 0;
  /** @type {string[]} */
  const differences = [];
  /** @type {string[]} */
  const notCovered = [];
  for (const file of read.rest) {
    const content = readJson(file);
    const compared = content === undefined ? null : law.compareGolden(content);
    if (content !== undefined && compared === null) complain(`${file} holds no list of cases.`);
    if (compared === null) readable = false;
    else {
      agree += compared.agree;
      differences.push(...compared.differences);
      notCovered.push(...compared.notCovered);
    }
  }
  for (const line of notCovered) process.stdout.write(`not covered  ${line}\n`);
  for (const line of differences) process.stdout.write(`differs      ${line}\n`);
  process.stdout.write(`${agree} agree, ${differences.length} differ, ${notCovered.length} not covered\n`);
  return readable && differences.length === 0;
}

if (nodeMajor > 0) process.exitCode = (await main()) ? 0 : 1;
