// Prints a file of a folder to PDF with an installed Chromium, over its own --print-to-pdf.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './child.mjs';

/**
 * @param {string} chromium program @param {string} page an HTML file @param {string} pdf where it goes
 * @returns {Promise<boolean>} whether there is a PDF now
 */
export async function printPdf(chromium, page, pdf) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'guichet-print-'));
  try {
    await run(chromium, [
      '--headless',
      // Chromium refuses its sandbox to root; the page is ours and has no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-pdf-header-footer',
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return fs.existsSync(pdf) && fs.readFileSync(pdf).subarray(0, 5).toString() === '%PDF-';
}
