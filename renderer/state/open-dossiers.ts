import type { Purpose } from '#shared/entities/codes.ts';
import { defineStore } from './define-store.ts';

interface OpenDossiers {
  /** Opened in this session, the latest first. Opaque ids only. */
  recent: readonly string[];
  /** Why each one was opened: asked of whoever goes there, kept in the audit trail. */
  purposes: Readonly<Record<string, Purpose>>;
  /** The note to show when the dossier opens (a returned note of Today). */
  noteId: string | null;
  /** The box of Ctrl+K looks for somebody to welcome, not just to read about. */
  welcoming: boolean;
}

const MOST_RECENT = 8;

/** Which dossiers this person had open, and why. Forgotten at the lock. */
export const openDossiers = defineStore<
  OpenDossiers,
  {
    remember: (dossierId: string, purpose: Purpose, noteId?: string | null) => void;
    setWelcoming: (welcoming: boolean) => void;
  }
>({
  name: 'open-dossiers',
  persist: 'none',
  clearOn: 'lock',
  initial: { recent: [], purposes: {}, noteId: null, welcoming: false },
  actions: (set, get) => ({
    remember: (dossierId, purpose, noteId = null) =>
      set({
        recent: [dossierId, ...get().recent.filter((other) => other !== dossierId)].slice(0, MOST_RECENT),
        purposes: { ...get().purposes, [dossierId]: purpose },
        noteId,
      }),
    setWelcoming: (welcoming) => set({ welcoming }),
  }),
});
