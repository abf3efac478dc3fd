// What is installed, judged without npm and without the network.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { nodeMajor } from './node-version.mjs';

/** @typedef {'serve' | 'dev'} Mode `serve`: what building and serving need; `dev`: everything */
/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry */

/** @returns {string} which C library a native part must be made for; empty where there is no choice */
function ownLibc() {
  if (process.platform !== 'linux') return '';
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

/** @param {string} root @returns {string} */
const stampFile = (root) => path.join(root, 'node_modules', '.guichet-stamp');

/** @param {string} root */
function readLock(root) {
  const text = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  return { text, packages: /** @type {Record<string, LockEntry>} */ (JSON.parse(text).packages) };
}

/**
 * Folders that must be there after a complete install. Optional packages (one per platform) are left to npm.
 * @param {Record<string, LockEntry>} packages @param {Mode} mode @returns {string[]}
 */
export function requiredFolders(packages, mode) {
  return Object.entries(packages)
    .filter(
      ([folder, entry]) =>
        folder !== '' && !entry.optional && !entry.devOptional && (mode === 'dev' || !entry.dev),
    )
    .map(([folder]) => folder);
}

/**
 * Packages npm puts on this machine for a mode. Optional ones of other platforms are left out, and with them what
 * only those need (optional, and for no platform by name).
 * @param {Record<string, LockEntry>} packages @param {Mode} mode @returns {string[]}
 */
export function installedFolders(packages, mode) {
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string} */ own) =>
    list === undefined ||
    (!list.includes(`!${own}`) && (list.some((one) => one.startsWith('!')) || list.includes(own)));
  const libc = ownLibc();
  return Object.entries(packages)
    .filter(
      ([folder, entry]) =>
        folder !== '' &&
        (mode === 'dev' || !entry.dev) &&
        !(entry.optional === true && entry.os === undefined && entry.cpu === undefined) &&
        fits(entry.os, process.platform) &&
        fits(entry.cpu, process.arch) &&
        fits(entry.libc, libc),
    )
    .map(([folder]) => folder);
}

/** @param {string} root @param {Mode} mode */
function stampFor(root, mode) {
  const lock = crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${mode} node${nodeMajor} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file @returns {string} empty when it is not there */
function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} root @param {Mode} mode
 * @returns {boolean} true when the last install of this lock finished and nothing has gone since
 */
export function isInstalled(root, mode) {
  const stamp = readOrEmpty(stampFile(root));
  const modes = /** @type {Mode[]} */ (mode === 'dev' ? ['dev'] : ['serve', 'dev']);
  if (!modes.some((one) => stamp === stampFor(root, one))) return false;
  return requiredFolders(readLock(root).packages, mode).every((folder) =>
    fs.existsSync(path.join(root, folder, 'package.json')),
  );
}

/**
 * Somebody ran `npm ci` by hand. npm writes its own list last, so an install that it finished can be taken over
 * when that list and every folder agree with the lock.
 * @param {string} root @param {Mode} mode @returns {boolean}
 */
export function isInstalledByHand(root, mode) {
  const npmList = readOrEmpty(path.join(root, 'node_modules', '.package-lock.json'));
  if (npmList === '' || fs.existsSync(stampFile(root)) || fs.existsSync(pendingFile(root))) return false;
  /** @type {Record<string, LockEntry>} */
  let listed;
  try {
    listed = JSON.parse(npmList).packages;
  } catch {
    return false;
  }
  const { packages } = readLock(root);
  return installedFolders(packages, mode).every((folder) => {
    const wanted = packages[folder] ?? {};
    const own = listed[folder];
    if (own === undefined) return wanted.optional === true || wanted.devOptional === true;
    const manifest = readOrEmpty(path.join(root, folder, 'package.json'));
    if (manifest === '' || own.version !== wanted.version) return false;
    try {
      return JSON.parse(manifest).version === wanted.version;
    } catch {
      return false;
    }
  });
}

/** Stands beside node_modules (npm ci empties that folder) while an install of ours is under way. */
const pendingFile = (/** @type {string} */ root) => path.join(root, '.cache', 'install-pending');

/** @param {string} root */
export function markPending(root) {
  fs.rmSync(stampFile(root), { force: true });
  fs.mkdirSync(path.dirname(pendingFile(root)), { recursive: true });
  fs.writeFileSync(pendingFile(root), '');
}

/** @param {string} root @param {Mode} mode */
export function markInstalled(root, mode) {
  fs.writeFileSync(stampFile(root), stampFor(root, mode));
  fs.rmSync(pendingFile(root), { force: true });
}

/** @param {string} root @returns {boolean} whether packages that only development needs are there */
export function hasDevTools(root) {
  return Object.entries(readLock(root).packages).some(
    ([folder, entry]) => entry.dev === true && fs.existsSync(path.join(root, folder, 'package.json')),
  );
}

/** @param {string} root @param {Mode} mode @returns {string[]} */
export function foldersToInstall(root, mode) {
  return installedFolders(readLock(root).packages, mode);
}
