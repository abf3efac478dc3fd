import * as z from 'zod';
import { defineStore } from '../../state/define-store.ts';

const schema = z.object({
  dismissed: z.boolean().catch(false),
  /** Steps once done stay done, also after the network is back. */
  done: z.array(z.enum(['find', 'offline', 'note'])).catch([]),
});
export type Step = z.infer<typeof schema>['done'][number];

/** The strip of a demo: which steps were taken and whether it was sent away. */
export const firstStepsStore = defineStore<
  z.infer<typeof schema>,
  { dismiss: () => void; tick: (steps: readonly Step[]) => void }
>({
  name: 'first-steps',
  persist: 'device',
  clearOn: 'never',
  initial: { dismissed: false, done: [] },
  schema,
  actions: (set, get) => ({
    dismiss: () => set({ dismissed: true }),
    tick: (steps: readonly Step[]) => {
      const fresh = steps.filter((step) => !get().done.includes(step));
      if (fresh.length > 0) set({ done: [...get().done, ...fresh] });
    },
  }),
});
