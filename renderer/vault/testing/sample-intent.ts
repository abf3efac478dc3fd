import type { Intent } from '../intent.ts';
import { id, NOW, TODAY } from './sample-rows.ts';

/** A change in the outbox not answered yet unless said. */
export function sampleIntent(name: string | number, seq: number, more: Partial<Intent> = {}): Intent {
  return {
    seq,
    mid: id(`intent ${name}`),
    name: 'contact.record@1',
    spaceId: 'S',
    dossierId: null,
    base: {},
    args: {},
    actor: { staffId: 'me', roles: [], grants: [] },
    deviceId: 'now',
    at: NOW,
    today: TODAY,
    state: (more.outcome ?? null) === null ? 'pending' : 'acked',
    outcome: null,
    code: null,
    troubleId: null,
    ...more,
  };
}
