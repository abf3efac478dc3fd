import { expectTypeOf, test } from 'vitest';
import type { updateMessages } from '#shared/ipc/update.messages.ts';
import type { DownloadRefusal } from './download-update.ts';
import type { InstallRefusal } from './install-update.ts';
import type { InstallObstacle } from './may-install-now.ts';
import type { CheckRefusal } from './update-driver.ts';

test('every reason has its sentence', () => {
  expectTypeOf<CheckRefusal | DownloadRefusal | InstallRefusal | InstallObstacle>().toExtend<
    keyof typeof updateMessages
  >();
});
