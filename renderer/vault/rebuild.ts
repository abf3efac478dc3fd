import { hexOf } from '#shared/sync/sealed-change.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Session } from '#shared/sync/api.ts';
import type { VaultHost } from '../hosts/host.ts';
import { keysFrom, randomBytes } from './crypto/vault-keys.ts';
import { journalOf } from './journal/journal-of.ts';
import type { JournalStore } from './journal/journal-store.ts';
import { type NewProfile, newProfile } from './new-profile.ts';
import type { People } from './people.ts';
import type { IndexedDbParts, PersonRecord } from './storage/registry-db.ts';
import { keepTheRest, type Salvaged, salvage } from './storage/salvage.ts';
import { VaultDb } from './storage/vault-db.ts';
import type { Timers } from './storage/watchdog.ts';
import type { Central } from './sync/central.ts';

export interface RebuildParts {
  readonly host: Pick<VaultHost, 'info'>;
  readonly central: Central;
  readonly people: People;
  readonly session: Session;
  readonly refresh: () => string | null | undefined;
  readonly indexedDb?: IndexedDbParts;
  readonly journals?: JournalStore | null;
  readonly timers: Timers;
  /** The one whose vault does not open any more. */
  readonly former: PersonRecord;
  readonly dek: Uint8Array<ArrayBuffer>;
  readonly codes: { readonly pin: string; readonly phrase: string | null; readonly enrol: string | null };
}

/** A vault in place of one that does not open any more, ready to be opened for the first time. */
export interface Rebuilt extends NewProfile, Pick<Salvaged, 'intents' | 'damaged'> {
  readonly record: PersonRecord;
  readonly replaces: PersonRecord;
  /** To be called once the new one is open. @param covered whether central could read all of it from its second copy */
  readonly settle: (covered: boolean) => Promise<void>;
}

/**
 * A new database under a new number for somebody who signed in online and whose former one is damaged: what only this
 * computer had is in it, and central brings the rest. The key is the same, so that nothing has to be sealed anew and what
 * nobody can read today is not locked away for ever.
 */
export async function rebuild(parts: RebuildParts): Promise<Result<Rebuilt, AppError>> {
  const { host, central, people, session, former, dek, codes, timers, indexedDb } = parts;
  const made = await newProfile(host, central, session, codes.enrol, parts.refresh);
  if (!made.ok) return made;
  const vaultId = hexOf(randomBytes(16));
  const record = await people.record(session.staff, vaultId, dek, codes.pin, codes.phrase);
  if (!record.ok) return record;
  const keys = await keysFrom(dek);
  const from = new VaultDb(former.vaultId, indexedDb);
  const to = new VaultDb(vaultId, indexedDb);
  const journal = await journalOf(parts, former.vaultId, { sealKey: null }, keys);
  const { journalWhole, intents, damaged } = await salvage({ from, to, keys, journal, timers });
  await journal?.close();
  from.close();
  to.close();
  return ok({
    record: record.value,
    ...made.value,
    replaces: former,
    damaged,
    // New numbers of a new device; central knows each change by its name, whichever copy it came from.
    intents: intents.map((intent, index) => ({
      ...intent,
      seq: index + 1,
      deviceId: made.value.profile.deviceId,
      state: 'pending' as const,
    })),
    async settle(covered) {
      const past = new VaultDb(former.vaultId, indexedDb);
      await keepTheRest(past, timers);
      past.close();
      if (covered && journalWhole) await parts.journals?.clear(former.vaultId);
      await parts.journals?.release(former.vaultId);
    },
  });
}
