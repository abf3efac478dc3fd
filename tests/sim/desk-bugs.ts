import { deterministicId } from '#shared/kernel/ids.ts';
import type { DeskStore } from '../../renderer/vault/storage/vault-store.ts';
import type { Bug } from './bugs.ts';

/** A desk with another storage. */
function withStore(change: (store: DeskStore, later: (run: () => void) => void) => Partial<DeskStore>): Bug {
  return { deskStore: (store, later) => ({ ...store, ...change(store, later) }) };
}

export const deskBugs: Readonly<Record<string, Bug>> = {
  'saved-before-the-disk': withStore((store) => ({
    addIntent: async (intent, onLate) => {
      void store.addIntent(intent, onLate).catch(() => undefined);
    },
  })),
  'outbox-not-strict': { relaxed: true },
  'cursor-before-data': withStore((store) => ({
    apply: async (batch) => {
      const { progress, ...rest } = batch;
      if (progress) await store.apply({ progress });
      await store.apply(rest);
    },
  })),
  'outbox-cleared-before-data': withStore((store) => ({
    apply: async (batch) => {
      const { droppedIntents, ...rest } = batch;
      if (droppedIntents && droppedIntents.length > 0) await store.apply({ droppedIntents });
      await store.apply(rest);
    },
  })),
  'data-without-cursor': withStore((store) => ({
    apply: (batch) =>
      store.apply(batch.dossiers && batch.dossiers.length > 0 ? { ...batch, dossiers: [] } : batch),
  })),
  'second-dossier-forgotten': withStore((store) => ({
    apply: (batch) => store.apply({ ...batch, dossiers: (batch.dossiers ?? []).slice(0, 1) }),
  })),
  'bundles-forgotten': withStore((store) => ({ apply: (batch) => store.apply({ ...batch, bundles: [] }) })),
  'cards-forgotten': withStore((store) => ({ apply: (batch) => store.apply({ ...batch, digests: [] }) })),
  'left-office-stays': withStore((store) => ({
    apply: (batch) => store.apply({ ...batch, droppedDossiers: [] }),
  })),
  'confirmed-not-kept': withStore((store) => ({
    apply: (batch) => store.apply({ ...batch, kept: [] }),
  })),
  'kept-not-offered': withStore(() => ({ kept: async () => [] })),
  'renumbered-with-new-names': withStore((store) => ({
    renumber: (intents, profile, progress) =>
      store.renumber(
        intents.map((intent) => ({ ...intent, mid: deterministicId('again', intent.mid) })),
        profile,
        progress,
      ),
  })),
  'renumbering-drops-the-waiting': withStore((store) => ({
    renumber: (intents, profile, progress) => store.renumber(intents.slice(1), profile, progress),
  })),
  'renumbering-in-two-steps': withStore((store) => ({
    renumber: async (intents, profile, progress) => {
      await store.renumber([], profile, progress);
      await store.renumber(intents, profile, progress);
    },
  })),
  'outbox-dropped-with-the-epoch': withStore((store) => ({
    apply: (batch) =>
      store.apply(
        batch.progress?.epoch === null ? { ...batch, intents: [], droppedIntents: allSeqs } : batch,
      ),
  })),
  'old-rows-read': withStore((store) => {
    const seen = new Map<string, ReturnType<DeskStore['dossier']>>();
    return {
      dossier: (id) => {
        const known = seen.get(id) ?? store.dossier(id);
        seen.set(id, known);
        return known;
      },
    };
  }),
};

const allSeqs = Array.from({ length: 200 }, (_, index) => index + 1);
