// npm run new -- FAMILY name: starts a rule, a mutation, a screen… from its family's template.
import { nodeMajor } from './lib/node-version.mjs';
import { parseOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';
import { familiesWithTemplate, scaffold } from './lib/scaffold.mjs';
import { complain, say } from './lib/terminal.mjs';

const about = () =>
  `Usage: npm run new -- FAMILY name\n\nFamilies: ${familiesWithTemplate(root).join(', ') || 'none has a template yet'}.\nExample: npm run new -- mutations close-task`;

const read = parseOptions(process.argv.slice(2), { usage: '', about: '', flags: {}, positional: true });

if ('problem' in read || read.values.help === true || read.rest.length !== 2) {
  const asked = 'values' in read && read.values.help === true;
  (asked ? say : complain)('problem' in read ? `${read.problem}\n\n${about()}` : about());
  process.exitCode = asked ? 0 : 1;
} else if (nodeMajor > 0) {
  const [family = '', name = ''] = read.rest;
  const made = scaffold(root, family, name);
  if ('problem' in made) {
    complain(made.problem);
    process.exitCode = 1;
  } else {
    say(['Created:', ...made.created.map((file) => `  ${file}`), made.next].join('\n'));
  }
}
