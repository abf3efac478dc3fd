export type Kind = 'lost' | 'duplicated' | 'unseen' | 'violation';

/** What the rig found, and what it did to find it. */
export class Tally {
  rounds = 0;
  kills = 0;
  /** Things that must not be, each once: the same contact is missed after every later kill too. */
  private readonly found = new Map<string, Kind>();
  readonly say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  report(kind: Kind, what: string): void {
    if (this.found.has(what)) return;
    this.found.set(what, kind);
    this.say(`${kind}: ${what}`);
  }

  count(kind: Kind): number {
    return [...this.found.values()].filter((one) => one === kind).length;
  }

  get isClean(): boolean {
    return this.found.size === 0;
  }

  get lastLine(): string {
    return `rounds ${this.rounds}, kills ${this.kills}, lost ${this.count('lost')}, duplicated ${this.count('duplicated')}, unseen ${this.count('unseen')}, violations ${this.count('violation')}`;
  }
}
