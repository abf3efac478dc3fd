// npm run calc -- RULE '{…}': one calculation of the law, a list of the rules, or a batch.
import { nodeMajor } from './lib/node-version.mjs';
import { loadLaw, readJson } from './lib/law.mjs';
import { helpText, parseOptions } from './lib/options.mjs';
import { isEntry } from './lib/paths.mjs';
import { complain } from './lib/terminal.mjs';

/** @typedef {import('./lib/law.mjs').Law} Law */

/** @type {import('./lib/options.mjs').Spec} */
const spec = {
  usage: "npm run --silent calc -- RULE '{…}'  |  --list  |  --batch FILE",
  about: 'Calculates what the law says, with its trace: JSON on standard output, and nothing else.',
  positional: true,
  flags: {
    list: { type: 'switch', help: 'every rule with the JSON Schema of its inputs' },
    batch: {
      type: 'text',
      value: 'FILE',
      help: 'a JSON list of { id, rule, inputs }; one line of JSON each',
    },
    lang: { type: 'text', value: 'LANG', help: 'language of the sentences: fr, nl or de (fr)' },
  },
  more: 'Example: npm run --silent calc -- limitation-period \'{"kind":"provisional","year":2020}\'',
};

/** @param {string} text */
const print = (text) => process.stdout.write(`${text}\n`);

/** @param {Law} law @param {string} file @returns {boolean} */
function batch(law, file) {
  const items = readJson(file);
  if (items === undefined) return false;
  if (!Array.isArray(items)) {
    complain(`${file} holds no list. A batch is a JSON list of { "id", "rule", "inputs" }.`);
    return false;
  }
  // In slices: one write per line is slow, one text for all may be too long.
  for (let from = 0; from < items.length; from += 1000) {
    const lines = items.slice(from, from + 1000).map((item) => JSON.stringify(law.answerItem(item)));
    print(lines.join('\n'));
  }
  return true;
}

/** @param {Law} law @param {string} rule @param {string} text @param {'fr' | 'nl' | 'de'} lang @returns {boolean} */
function one(law, rule, text, lang) {
  let inputs;
  try {
    inputs = JSON.parse(text);
  } catch {
    complain(`The inputs are no JSON. Write them between single quotes, such as '{"year": 2026}'.`);
    return false;
  }
  const result = law.calculate(rule, inputs, lang);
  if (result.ok) print(JSON.stringify(result.value, null, 2));
  else result.error.forEach(complain);
  return result.ok;
}

/** @param {string[]} args @returns {Promise<boolean>} whether it could answer */
export async function calc(args) {
  const read = parseOptions(args, spec);
  if ('problem' in read) {
    complain(`${read.problem}\n\n${helpText(spec)}`);
    return false;
  }
  const { values, rest } = read;
  const lang = ['fr', 'nl', 'de'].find((known) => known === (values.lang ?? 'fr'));
  if (values.help === true) {
    print(helpText(spec));
    return true;
  }
  const [rule, inputs = '{}'] = rest;
  const asked = [values.list === true, values.batch !== undefined, rule !== undefined];
  if (asked.filter(Boolean).length !== 1 || rest.length > 2 || lang === undefined) {
    complain(`Give one rule with its inputs, --list or --batch FILE.\n\n${helpText(spec)}`);
    return false;
  }
  const law = await loadLaw();
  if (law === undefined) return false;
  if (values.list === true) print(JSON.stringify(law.listRules(), null, 2));
  if (values.batch !== undefined) return batch(law, String(values.batch));
  return rule === undefined || one(law, rule, inputs, /** @type {'fr' | 'nl' | 'de'} */ (lang));
}

if (isEntry(import.meta.url) && nodeMajor > 0) process.exitCode = (await calc(process.argv.slice(2))) ? 0 : 1;
