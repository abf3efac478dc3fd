import { dirname, join } from 'node:path';
import { builtUi, type Central, startCentral } from '../support/central.ts';
import { QuickDesk } from '../support/quick-desk.ts';

interface Shared {
  readonly central: Central;
  /** Which files of tests changed a dossier here. */
  readonly changedBy: Map<string, ReadonlySet<string>>;
}

interface Taken {
  /** Numbers of the dossiers that will be changed. */
  readonly dossiers: readonly string[];
  /** The file of tests. */
  readonly by: string;
  /** Names of files beside it whose changes to these dossiers do not matter to it. */
  readonly knows?: readonly string[];
  /** One of those that would do. */
  readonly prefers?: (central: Central) => boolean;
}

/** The centrals of a run: as few as it takes for no file of tests to meet a dossier that another one changed. */
export class SharedCentral {
  readonly #leavers: ((central: Central) => Promise<void>)[] = [];
  /** On which of them the tests of a file have been: they know each other. */
  readonly #placeOf = new Map<string, Shared>();
  readonly #quick = new QuickDesk();
  #all: readonly Shared[] = [];

  async take({ dossiers, by, knows = [], prefers = () => false }: Taken): Promise<Central> {
    const files = new Set([by, ...knows.map((name) => join(dirname(by), name))]);
    const fits = ({ changedBy }: Shared) =>
      dossiers.every((number) => [...(changedBy.get(number) ?? [])].every((file) => files.has(file)));
    const former = this.#placeOf.get(by);
    const fitting = this.#all.filter(fits);
    const shared =
      fitting.find((one) => one === former) ??
      fitting.find(({ central }) => prefers(central)) ??
      fitting[0] ??
      (await this.#start());
    for (const number of dossiers)
      shared.changedBy.set(number, new Set([...(shared.changedBy.get(number) ?? []), by]));
    this.#placeOf.set(by, shared);
    return shared.central;
  }

  /** Called before a central goes: a desk that lost it would complain. */
  beforeClose(leave: (central: Central) => Promise<void>): void {
    this.#leavers.push(leave);
  }

  /** Not when it is the central of a file itself: that one only loses its desks. */
  async close(central: Central): Promise<void> {
    for (const leave of this.#leavers) await leave(central);
    if (!this.#all.some((one) => one.central === central)) return;
    await central.stop();
    this.#all = this.#all.filter((one) => one.central !== central);
    for (const [file, shared] of this.#placeOf) if (shared.central === central) this.#placeOf.delete(file);
  }

  /** The folder of a desk for journeys that do not test the code. */
  get desk(): string {
    return this.#quick.from(builtUi);
  }

  /** The end of the run. */
  async closeAll(): Promise<void> {
    for (const { central } of this.#all) await this.close(central);
    this.#quick.remove();
  }

  async #start(): Promise<Shared> {
    const shared = {
      central: await startCentral({ ui: this.desk }),
      changedBy: new Map<string, ReadonlySet<string>>(),
    };
    this.#all = [...this.#all, shared];
    return shared;
  }
}
