import type { VisitorView } from '#shared/ipc/visitor-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Host } from '../hosts/host.ts';
import type { VisitorScreen } from '../hosts/visitor-screen.ts';
import { defineStore } from './define-store.ts';

interface VisitorWindow {
  readonly open: boolean;
  /** What the visitor sees now; null while nothing is shown. */
  readonly shown: VisitorView | null;
}

const initial: VisitorWindow = { open: false, shown: null };

/** The window itself is no state of a screen: what is shown of it is. */
let screen: VisitorScreen | null = null;
let opening: Promise<Result<null, AppError>> | null = null;

/**
 * The one window that faces the visitor, whoever shows something in it: a page, a simulation, the end of a visit.
 * `visitorWindow.use((state) => state.open)` says whether it is there.
 */
export const visitorWindow = defineStore({
  name: 'visitor-window',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set, get) => {
    const gone = () => {
      screen = null;
      set(initial);
    };
    /** Call it while a click is handled. Asking twice keeps the one window. */
    const open = (host: Pick<Host, 'openVisitor'>): Promise<Result<null, AppError>> => {
      if (screen !== null) return Promise.resolve(ok(null));
      opening ??= host
        .openVisitor(gone)
        .then((answer): Result<null, AppError> => {
          if (!answer.ok) return answer;
          screen = answer.value;
          set({ open: true });
          return ok(null);
        })
        .finally(() => {
          opening = null;
        });
      return opening;
    };
    return {
      open,
      /**
       * Shows this instead of what stands there, and opens the window when there is none. Call it while a click is handled.
       * @returns `visitorWindowFailed` when no window could be opened: nothing was shown then
       */
      async show(host: Pick<Host, 'openVisitor'>, view: VisitorView): Promise<Result<null, AppError>> {
        const opened = await open(host);
        if (!opened.ok) return opened;
        screen?.show(view);
        if (screen !== null) set({ shown: view });
        return ok(null);
      },
      /** Shows nothing; the window stays. */
      clear() {
        screen?.show(null);
        if (get().shown !== null) set({ shown: null });
      },
      close() {
        screen?.close();
        gone();
      },
    };
  },
});
