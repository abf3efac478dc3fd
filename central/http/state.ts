import type { Health } from '#shared/sync/api.ts';
import type { CentralContext } from '../central-context.ts';
import { ProblemError } from './problem.ts';

/** The server answers from its first second; until the fund is there, only to say so. */
export class CentralState {
  readonly buildId: string;
  #context: CentralContext | null = null;

  constructor(buildId: string) {
    this.buildId = buildId;
  }

  becomeReady(context: CentralContext): void {
    this.#context = context;
  }

  health(): Health {
    const seeded = this.#context !== null;
    return { status: seeded ? 'ok' : 'starting', seeded, buildId: this.buildId };
  }

  /** Ends the request with `unavailable` while central is starting. */
  context(): CentralContext {
    if (this.#context === null) throw new ProblemError('unavailable', { retryAfter: 1 });
    return this.#context;
  }
}
