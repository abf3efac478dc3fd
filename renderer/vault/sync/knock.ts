import { err, ok, type Result } from '#shared/kernel/result.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { Profile } from '../storage/stored-shapes.ts';
import { type Failure, isReason } from './problem.ts';
import { readPull } from './read-pull.ts';
import type { EngineParts } from './sync-state.ts';

/**
 * Asks central for nothing but an answer to this device: whether it may still be read, and for how many hours (undefined
 * from a central that does not say). Goes out also while the person works offline, and changes nothing here.
 */
export async function knock(
  { central, transport, chance }: Pick<EngineParts, 'central' | 'transport' | 'chance'>,
  { deviceId, holding, workOffline }: Profile,
): Promise<Result<number | undefined, Failure>> {
  const ask = `knock.${Math.floor(chance() * 1e9)}`;
  transport.setCut(false);
  const answer = await central.pull({
    proto: PROTOCOL_VERSION,
    schema: SCHEMA_VERSION,
    device: deviceId,
    epoch: null,
    holding,
    ask,
    cursors: {},
  });
  transport.setCut(workOffline);
  // Central was put back to a day before this device: it knows the person, and gives the device a new number.
  if (!answer.ok) return isReason(answer.error, 'notFound') ? ok(undefined) : answer;
  const page = readPull(answer.value, []);
  return page?.ask === ask ? ok(page.lease) : err({ kind: 'rubbish', status: 200 });
}
