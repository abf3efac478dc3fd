import { copyFile, chmod, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { measureFile } from './download-update.ts';
import { type DeskActivity, type InstallObstacle, mayInstallNow } from './may-install-now.ts';
import type { UpdateFile } from './update-manifest.ts';

export type InstallRefusal = 'changed-since-download' | 'not-started';

/** How a machine takes its new version. */
export type InstallWay =
  /** Windows, macOS, deb: the system opens the file, asks for the rights and checks its own signature. */
  | { readonly kind: 'open'; readonly openPath: (file: string) => Promise<string> }
  /** AppImage: the program is one file of the person's own; it is replaced, the former one stays beside it. */
  | { readonly kind: 'replace'; readonly program: string };

/**
 * Installs a downloaded file. The desk is asked first whether it may be closed, then the file is read again: only what
 * was signed is started, even if it lay on the disk since yesterday.
 * No command line is built and no rights are asked for: the path goes to the system as it is.
 * @param file from the verified manifest @param downloaded path that downloadUpdate gave
 */
export async function installUpdate(
  file: UpdateFile,
  downloaded: string,
  activity: DeskActivity,
  way: InstallWay,
): Promise<Result<undefined, readonly InstallObstacle[] | InstallRefusal>> {
  const may = mayInstallNow(activity);
  if (!may.ok) return may;
  const found = await measureFile(downloaded);
  if (found === undefined || found.size !== file.size || found.sha512 !== file.sha512) {
    await rm(downloaded, { force: true }).catch(() => undefined);
    return err('changed-since-download');
  }
  return way.kind === 'open' ? openInstaller(downloaded, way) : replaceProgram(file, downloaded, way.program);
}

async function openInstaller(
  downloaded: string,
  way: Extract<InstallWay, { kind: 'open' }>,
): Promise<Result<undefined, InstallRefusal>> {
  // Electron's shell.openPath answers with the reason, empty when it worked.
  const problem = await way.openPath(downloaded).catch(() => 'failed');
  return problem === '' ? ok(undefined) : err('not-started');
}

async function replaceProgram(
  file: UpdateFile,
  downloaded: string,
  program: string,
): Promise<Result<undefined, InstallRefusal>> {
  const fresh = `${program}.new`;
  try {
    await copyFile(downloaded, fresh);
    await chmod(fresh, 0o755);
    // The copy is what will run: it is the copy that is measured.
    if ((await measureFile(fresh))?.sha512 !== file.sha512) {
      await rm(fresh, { force: true });
      return err('changed-since-download');
    }
    await copyFile(program, `${program}.previous`);
    await rename(fresh, program);
    return ok(undefined);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
    return err('not-started');
  }
}

/**
 * Keeps the given installers and removes the others: the running version's own stays, for an administrator who has to
 * go back (docs/release.md).
 */
export async function keepInstallers(folder: string, names: readonly string[]): Promise<void> {
  const found = await readdir(folder).catch(() => []);
  for (const name of found)
    if (name.toLowerCase().startsWith('guichet-') && !names.includes(name))
      await rm(path.join(folder, name), { force: true }).catch(() => undefined);
}
