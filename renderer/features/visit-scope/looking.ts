import { defineStore } from '../../state/define-store.ts';

interface Looking {
  readonly dossierId: string | null;
}

const initial: Looking = { dossierId: null };

/** The agent looks for themself at what the visitor may not see; forgotten at the lock, and as soon as something is shown. */
export const lookingStore = defineStore({
  name: 'looking-for-oneself',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set) => ({
    look: (dossierId: string) => set({ dossierId }),
    close: () => set(initial),
  }),
});
