import type { PageArgs } from '#shared/ipc/page-channels.ts';

type State = PageArgs<'tellDeskState'>;

const nothingOpen: State = { visitOpen: false, waiting: 0, unlocked: false };

/** What the page last said about itself, for what must not come in between. A fresh page has said nothing yet. */
export class DeskState {
  #state: State = nothingOpen;

  get(): State {
    return this.#state;
  }

  set(state: State): void {
    this.#state = state;
  }

  /** Main replaced the page; whether changes wait on the disk is no less true than before. */
  pageIsFresh(): void {
    this.#state = { ...nothingOpen, waiting: this.#state.waiting };
  }
}
