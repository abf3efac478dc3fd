// Draws the icons of the desktop packages from renderer/public/icon.svg: node scripts/package/write-icons.mjs
// The files are committed; this is run again when the drawing changes.
import fs from 'node:fs';
import path from 'node:path';
import { findChromium } from '../chromium.mjs';
import { fromRoot, isEntry } from '../lib/paths.mjs';
import { complain, say } from '../lib/terminal.mjs';

/** @typedef {{ size: number, png: Buffer }} Picture */

/**
 * The container of Windows: a table, then PNG files.
 * @param {Picture[]} pictures 256 pixels at most @returns {Buffer}
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // A byte holds the size; 256 is written 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** The kinds of the macOS container that hold a PNG, by size in pixels. */
const icnsKinds = /** @type {Record<number, string>} */ ({
  64: 'ic12',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
});

/** @param {Picture[]} pictures @returns {Buffer} */
export function icnsOf(pictures) {
  const blocks = pictures.flatMap(({ size, png }) => {
    const kind = icnsKinds[size];
    if (kind === undefined) return [];
    const head = Buffer.alloc(8);
    head.write(kind, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return [head, png];
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + blocks.reduce((sum, block) => sum + block.length, 0), 4);
  return Buffer.concat([head, ...blocks]);
}

/** @param {number[]} sizes @param {string} executablePath @returns {Promise<Picture[]>} */
async function draw(sizes, executablePath) {
  const { chromium } = await import('@playwright/test');
  const svg = fs.readFileSync(fromRoot('renderer/public/icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const pictures = [];
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

if (isEntry(import.meta.url)) {
  const program = await findChromium();
  if (program === undefined) {
    complain('The icons are drawn by Chromium, and there is none: node scripts/chromium.mjs --install');
    process.exitCode = 1;
  } else {
    const pictures = await draw([16, 24, 32, 48, 64, 128, 256, 512, 1024], program);
    const folder = fromRoot('resources/desktop');
    fs.mkdirSync(path.join(folder, 'icons'), { recursive: true });
    for (const { size, png } of pictures)
      if (size !== 24 && size !== 1024) fs.writeFileSync(path.join(folder, `icons/${size}x${size}.png`), png);
    fs.writeFileSync(path.join(folder, 'icon.ico'), icoOf(pictures.filter(({ size }) => size <= 256)));
    fs.writeFileSync(path.join(folder, 'icon.icns'), icnsOf(pictures));
    say('resources/desktop: icons written.');
  }
}
