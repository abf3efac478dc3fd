import { breathe, SLICE_MS } from '../breathe.ts';

interface TurnParts {
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  /** Resolves when every query that goes on has its answer. */
  readonly idle: () => Promise<void>;
}

/** Background work in slices: between two of them everybody else has their turn. Once stopped, it waits for nobody. */
export class Turns {
  private readonly parts: TurnParts;
  private sliceFrom = 0;
  private ended = false;
  /** Waits for queries that go on; closing ends them, it does not depend on a query. */
  private readonly waits = new Set<() => void>();

  constructor(parts: TurnParts) {
    this.parts = parts;
  }

  get stopped(): boolean {
    return this.ended;
  }

  stop(): void {
    this.ended = true;
    for (const end of this.waits) end();
  }

  /** A slice begins now. */
  begin(): void {
    this.sliceFrom = this.parts.clock();
  }

  async letIn(): Promise<void> {
    if (this.parts.clock() - this.sliceFrom >= SLICE_MS) await this.giveWay();
  }

  /** False once the vault closes. */
  async giveWay(): Promise<boolean> {
    await breathe();
    // A query takes several turns of the worker: one slice before each of them would add up.
    await this.queriesAnswered();
    this.begin();
    return !this.ended;
  }

  private async queriesAnswered(): Promise<void> {
    if (this.ended) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.waits.delete(end);
        resolve();
      };
      this.waits.add(end);
      void this.parts.idle().then(end);
    });
  }
}
