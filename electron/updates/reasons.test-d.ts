// Only for the compiler: every reason not to install has its sentence. Nothing here runs.
import type { updateMessages } from '#shared/ipc/update.messages.ts';
import type { DownloadRefusal } from './download-update.ts';
import type { InstallRefusal } from './install-update.ts';
import type { InstallObstacle } from './may-install-now.ts';
import type { CheckRefusal } from './update-driver.ts';

type Reason = CheckRefusal | DownloadRefusal | InstallRefusal | InstallObstacle;

export const everyReasonHasWords = (words: typeof updateMessages): Readonly<Record<Reason, object>> => words;
