import { ProblemError } from '../http/problem.ts';
import type { PullStore, PushStore } from './sync-store.ts';

export interface KnownDevice {
  readonly deviceId: string;
  readonly lastSeq: number;
}

/** The caller's own device; ends the request with notFound, forbidden or deviceRevoked otherwise. */
export async function findDevice<Lock extends 'read' | 'forUpdate'>(
  store: Lock extends 'forUpdate' ? PushStore : PullStore | PushStore,
  deviceId: string,
  staffId: string,
  lock: Lock,
): Promise<KnownDevice> {
  const device = await (store as PushStore).device(deviceId, lock);
  if (!device) throw new ProblemError('notFound', { detail: 'No such device.' });
  if (device.staffId !== staffId)
    throw new ProblemError('forbidden', { detail: 'The device belongs to somebody else.' });
  if (device.revoked) throw new ProblemError('deviceRevoked');
  return { deviceId, lastSeq: device.lastSeq };
}
