import type { PageArgs } from '#shared/ipc/page-channels.ts';
import type { DeskActivity } from '../updates/may-install-now.ts';

type State = PageArgs<'tellDeskState'>;

/** Before anybody unlocked nothing is known of the vault, and what is not known counts as work under way. */
const unknown: State = { visitOpen: true, waiting: 1, unlocked: false };

/** What must not be interrupted: what the page last said, and what main itself is doing. */
export class DeskState {
  #state: State = unknown;
  #dialogs = 0;
  #writes = 0;

  set(state: State): void {
    this.#state = state;
  }

  /** A dialog of the system, a printer or a file is busy for as long as this runs. */
  duringDialog<T>(work: Promise<T>): Promise<T> {
    this.#dialogs += 1;
    return work.finally(() => {
      this.#dialogs -= 1;
    });
  }

  duringWrite<T>(work: Promise<T>): Promise<T> {
    this.#writes += 1;
    return work.finally(() => {
      this.#writes -= 1;
    });
  }

  /** An installation is asked for by the page alone, which has stored every draft just before. */
  async activity(): Promise<DeskActivity> {
    const { visitOpen, waiting, unlocked } = this.#state;
    return {
      visitOpen,
      outboxWaiting: waiting,
      draftDirty: false,
      dialogOpen: this.#dialogs > 0,
      printing: this.#dialogs > 0,
      writing: this.#writes > 0,
      // The local database changes its form while it opens; an unlocked desk is past that.
      migrating: !unlocked,
    };
  }
}
