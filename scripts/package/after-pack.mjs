// Hook of electron-builder, after the files are in place and before anything is signed.
import path from 'node:path';
import { writeFuses } from './fuses.mjs';

/**
 * The file of an unpacked application that holds the fuses.
 * @param {string} folder @param {string} platform linux, win32 or darwin @param {string} product
 * @param {string} executable its name on Linux
 */
export function programFile(folder, platform, product, executable) {
  if (platform === 'darwin')
    return path.join(
      folder,
      `${product}.app`,
      'Contents/Frameworks/Electron Framework.framework/Electron Framework',
    );
  return path.join(folder, platform === 'win32' ? `${product}.exe` : executable);
}

/**
 * electron-builder flips the fuses it knows by name, but has no strict mode and does not know the newest one:
 * here every fuse of our table is written, and an Electron with another number of fuses is refused.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} context
 */
export default async function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context;
  const product = packager.appInfo.productFilename;
  writeFuses(programFile(appOutDir, electronPlatformName, product, packager.executableName ?? product));
}
