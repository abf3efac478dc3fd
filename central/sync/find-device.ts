import { ProblemError } from '../http/problem.ts';
import type { DeviceRecord, PullStore, PushStore } from './sync-store.ts';

export type KnownDevice = Pick<DeviceRecord, 'deviceId' | 'lastSeq' | 'seenMs' | 'kind'>;

/** The caller's own device; ends the request with notFound, forbidden or deviceRevoked otherwise. */
export async function findDevice<Lock extends 'read' | 'forUpdate'>(
  store: Lock extends 'forUpdate' ? PushStore : PullStore | PushStore,
  deviceId: string,
  staffId: string,
  lock: Lock,
): Promise<KnownDevice> {
  return checkDevice(await (store as PushStore).device(deviceId, lock), staffId);
}

/** The same of a device that was looked up. */
export function checkDevice(device: DeviceRecord | null, staffId: string): KnownDevice {
  if (!device) throw new ProblemError('notFound', { detail: 'No such device.' });
  if (device.staffId !== staffId)
    throw new ProblemError('forbidden', { detail: 'The device belongs to somebody else.' });
  if (device.revoked) throw new ProblemError('deviceRevoked');
  return device;
}
