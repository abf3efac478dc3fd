import { type Central, startCentral } from '../support/central.ts';

/** One central for the tests of a run, as long as no two files of tests change the same dossier. */
export class SharedCentral {
  /** Which file of tests changed a dossier. */
  readonly #changedBy = new Map<string, string>();
  readonly #leavers: (() => Promise<void>)[] = [];
  #central: Central | undefined;

  /**
   * @param dossiers numbers of the dossiers that will be changed
   * @param by the file of tests
   */
  async take(dossiers: readonly string[], by: string): Promise<Central> {
    const isForeign = (number: string) => (this.#changedBy.get(number) ?? by) !== by;
    if (dossiers.some(isForeign)) await this.close();
    for (const number of dossiers) this.#changedBy.set(number, by);
    this.#central ??= await startCentral();
    return this.#central;
  }

  /** Called before the central goes: a desk that lost it would complain. */
  beforeClose(leave: () => Promise<void>): void {
    this.#leavers.push(leave);
  }

  async close(): Promise<void> {
    for (const leave of this.#leavers) await leave();
    await this.#central?.stop();
    this.#changedBy.clear();
    this.#central = undefined;
  }
}
