import { app, dialog, protocol } from 'electron';
import { openDesk } from './open-desk.ts';
import { schemePrivileges } from './scheme/app-protocol.ts';
import { readLaunch } from './start/read-launch.ts';
import { refuseLeaving } from './windows/refuse-leaving.ts';

async function main(): Promise<void> {
  const launch = readLaunch(process.argv, process.env, app.isPackaged);
  if (!launch.ok) {
    dialog.showErrorBox('Guichet', launch.sentence);
    app.exit(1);
    return;
  }
  if (launch.value.profile !== null) app.setPath('userData', launch.value.profile);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  // One window per profile: two would open the same storage. What a second start was told is not read.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  refuseLeaving(app);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  const opened = openDesk(launch.value);
  // Also while the first window is being made: it is shown as soon as it is there.
  app.on('second-instance', () => void opened.then((windows) => windows.show()));
  await opened;
}

await main();
