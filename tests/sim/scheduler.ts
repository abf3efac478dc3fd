import type { Timers } from '../../renderer/vault/storage/watchdog.ts';
import type { Chance } from './chance.ts';

interface Effect {
  readonly owner: string;
  readonly label: string;
  readonly run: () => void;
}

interface Alarm {
  readonly owner: string;
  readonly at: number;
  readonly run: () => void;
}

export const START_MS = Date.UTC(2026, 10, 23, 8);

/**
 * The only place where something happens next. Whatever waits (a message, a commit, a lock, an alarm) waits here, and
 * chance of the seed says which goes on. Between two effects everything that can run without waiting has run.
 */
export class Scheduler {
  nowMs = START_MS;
  effects = 0;
  readonly trace: string[] = [];
  private waiting: Effect[] = [];
  private alarms: Alarm[] = [];
  private readonly killed = new Set<string>();
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  get size(): number {
    return this.waiting.length;
  }

  /** Whether something of this process is under way. */
  waits(owner: string): boolean {
    return this.waiting.some((effect) => effect.owner === owner);
  }

  /** Resolves when chance lets it. */
  wait(owner: string, label: string): Promise<void> {
    return new Promise((resolve) => this.add(owner, label, resolve));
  }

  add(owner: string, label: string, run: () => void): void {
    if (!this.killed.has(owner)) this.waiting.push({ owner, label, run });
  }

  timersOf(owner: string, skewMs: () => number = () => 0): Timers & { readonly nowMs: () => number } {
    return {
      nowMs: () => this.nowMs + skewMs(),
      set: (ms, run) => {
        const alarm = { owner, at: this.nowMs + ms, run };
        if (!this.killed.has(owner)) this.alarms.push(alarm);
        return () => {
          this.alarms = this.alarms.filter((one) => one !== alarm);
        };
      },
    };
  }

  /** A process that is killed asks and hears nothing more, not even an answer that is still on its way to it. */
  kill(owner: string): void {
    this.killed.add(owner);
    this.waiting = this.waiting.filter((effect) => effect.owner !== owner);
    this.alarms = this.alarms.filter((alarm) => alarm.owner !== owner);
  }

  /** Lets one waiting effect happen; false when nothing waits. @param owner of this process alone */
  async step(owner?: string): Promise<boolean> {
    const own = owner === undefined ? this.waiting : this.waiting.filter((one) => one.owner === owner);
    const effect = own[this.chance.below(own.length)];
    if (!effect) return false;
    this.waiting.splice(this.waiting.indexOf(effect), 1);
    this.effects += 1;
    this.note(`${effect.owner} ${effect.label}`);
    effect.run();
    await settle();
    return true;
  }

  /** Moves the time on; what falls due runs in its order. */
  async advance(ms: number): Promise<void> {
    const until = this.nowMs + ms;
    for (;;) {
      let next: Alarm | undefined;
      for (const alarm of this.alarms) if (alarm.at <= until && (!next || alarm.at < next.at)) next = alarm;
      if (!next) break;
      const due = next;
      this.alarms = this.alarms.filter((one) => one !== due);
      this.nowMs = Math.max(this.nowMs, due.at);
      this.note(`${due.owner} alarm`);
      due.run();
      await settle();
    }
    this.nowMs = until;
  }

  note(line: string): void {
    this.trace.push(line);
  }
}

/** Everything that needs no effect has run: the turn after this one begins with nothing left to do. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
