// npm run pages: the pages of resources/ as a site of plain files, and the bulletin as e-mail text and PDF.
import { nodeMajor } from './lib/node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot, root } from './lib/paths.mjs';
import { printPdf } from './lib/print-pdf.mjs';
import { complain, say } from './lib/terminal.mjs';

/** @typedef {typeof import('./pages-entry.ts')} Pages */

/** @returns {Promise<Pages | undefined>} undefined when it could not be built; the reason has been told */
async function loadPages() {
  if (!(await ensure()) || !(await build({ only: ['pages'] }))) return undefined;
  /** @type {Pages} */
  const pages = await import(pathToFileURL(fromRoot('dist/pages-command/main.js')).href);
  return pages;
}

/**
 * Writes the files and takes away those of the last export that are no more: only those, because a folder that was
 * given may hold other things.
 * @param {string} folder @param {readonly { path: string, text: string }[]} files
 */
function write(folder, files) {
  const list = path.join(folder, 'files.txt');
  const before = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').split('\n') : [];
  const names = files.map((file) => file.path);
  for (const name of before.filter((one) => isInside(one) && !names.includes(one)))
    fs.rmSync(path.join(folder, name), { force: true });
  for (const { path: name, text } of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  fs.writeFileSync(list, names.join('\n'));
}

/** @param {string} name @returns {boolean} a file that an export can have written */
function isInside(name) {
  return /^(?:[a-z0-9-]+\/){0,2}[a-z0-9-]+\.[a-z]+$/.test(name);
}

/**
 * @param {string} folder @param {readonly { page: string, pdf: string }[]} prints
 * @returns {Promise<boolean>} false when a browser is there and could not print
 */
async function printAll(folder, prints) {
  if (prints.length === 0) return true;
  const chromium = await findChromium();
  if (chromium === undefined) {
    say(
      'No PDF of the bulletin: no Chromium, Chrome or Edge was found. Install one, or name it in CHROMIUM, and run this again.',
    );
    return true;
  }
  let printed = 0;
  for (const { page, pdf } of prints) {
    if (await printPdf(chromium, path.join(folder, page), path.join(folder, pdf))) printed += 1;
    else
      complain(`${pdf} was not printed by ${chromium}. Open ${page} in a browser and print it from there.`);
  }
  say(`${printed} of ${prints.length} bulletins printed as PDF.`);
  return printed === prints.length;
}

/** @param {string} out @param {string | undefined} wanted the day, as typed @param {string | undefined} name of the fund */
async function exportPages(out, wanted, name) {
  const pages = await loadPages();
  if (pages === undefined) return false;
  const today = pages.todayFrom(pages.instantFromEpochMs(Date.now()));
  const day = pages.parsePlainDate(wanted ?? today);
  if (!day.ok) {
    complain(`"${wanted}" is no day. Write --day as 2026-11-23.`);
    return false;
  }
  const read = pages.readLibrary(root);
  if (!read.ok) {
    complain(read.error.map(pages.problemText).join('\n'));
    complain('Nothing was written. Mend the lines above.');
    return false;
  }
  const fund = name === undefined ? pages.institutions.fund.name : { fr: name, nl: name, de: name };
  const settings = { library: read.value, pack: pages.builtInPack, day: day.value, fund };
  const site = pages.siteFiles(settings);
  const bulletin = pages.bulletinExport(settings);
  const tokens = fs.readFileSync(fromRoot('renderer/design/tokens.css'), 'utf8');
  write(out, [...site, ...bulletin.files, { path: 'style.css', text: pages.siteStyle(tokens) }]);
  say(`${site.length} pages as in force on ${day.value}, in ${path.relative(root, out) || out}.`);
  return printAll(out, bulletin.prints);
}

if (nodeMajor > 0) {
  const options = readOptions(process.argv.slice(2), {
    usage: 'npm run pages -- [options]',
    about:
      'Exports the pages of resources/ as a site of plain files, and the bulletin as e-mail text and PDF.',
    flags: {
      out: { type: 'text', value: 'FOLDER', help: 'where to write (dist/pages)' },
      day: { type: 'text', value: 'YYYY-MM-DD', help: 'as in force on that day (today)' },
      fund: { type: 'text', value: 'NAME', help: 'name of the fund at the head of each page' },
    },
  });
  const text = (/** @type {string} */ name) =>
    options[name] === undefined ? undefined : String(options[name]);
  const out = path.resolve(root, text('out') ?? 'dist/pages');
  process.exitCode = (await exportPages(out, text('day'), text('fund'))) ? 0 : 1;
}
