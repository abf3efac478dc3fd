import { defineStore } from './define-store.ts';

interface Workspace {
  visitFolded: boolean;
  paletteOpen: boolean;
  shortcutsOpen: boolean;
}

const initial: Workspace = { visitFolded: false, paletteOpen: false, shortcutsOpen: false };

/** What is open or folded on the desk. Nothing about a person. */
export const workspace = defineStore({
  name: 'workspace',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set, get) => ({
    toggleVisit: () => set({ visitFolded: !get().visitFolded }),
    setVisitFolded: (visitFolded: boolean) => set({ visitFolded }),
    openPalette: () => set({ paletteOpen: true }),
    closePalette: () => set({ paletteOpen: false }),
    openShortcuts: () => set({ shortcutsOpen: true }),
    closeShortcuts: () => set({ shortcutsOpen: false }),
  }),
});
