import type { Instant } from '#shared/kernel/instant.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { isMutationKey } from '#shared/mutations/index.ts';
import type { OutboxEntry } from './contract.ts';
import { type Intent, isQuiet } from './intent.ts';
import type { Progress } from './storage/stored-shapes.ts';

type Received = Progress['received'];

const MOST = 200;

/** The changes that central took in today, with those that are leaving the outbox now. */
export function receivedToday(before: Received, leaving: readonly Intent[], now: Instant): Received {
  const fresh = leaving.filter((intent) => intent.outcome === 'applied' && !isQuiet(intent));
  const all = [...before, ...fresh.map(({ seq, name, dossierId, at }) => ({ seq, name, dossierId, at }))];
  return all.filter(({ at }) => todayFrom(at) === todayFrom(now)).slice(-MOST);
}

/** As the Sync page lists them. */
export function receivedEntries(received: Received): OutboxEntry[] {
  return received.flatMap(({ name, ...rest }): OutboxEntry[] =>
    isMutationKey(name)
      ? [{ ...rest, name, state: 'acked', outcome: 'applied', code: null, troubleId: null, quiet: false }]
      : [],
  );
}
