import type { Block, Ground, Judge, Judged } from './judge.ts';

/** What the judging worker is sent: the key once, the ground when it is another one, and blocks. */
export interface Asked {
  readonly no: number;
  readonly key: CryptoKey | null;
  readonly ground: Ground | null;
  readonly blocks: readonly Block[];
}

export interface Answered {
  readonly no: number;
  readonly judged: readonly Judged[];
}

interface Waiting {
  readonly blocks: readonly Block[];
  readonly ground: Ground;
  readonly answer: (judged: readonly Judged[]) => void;
}

/** A worker as far as it is used here. */
export type JudgeWorker = Pick<Worker, 'addEventListener' | 'terminate'> & {
  postMessage(asked: Asked): void;
};

/**
 * Judges in a worker of its own: fifty thousand blocks make garbage by the hundred megabytes, and collecting it stops
 * the thread it was made in. So does opening them; that worker gets them sealed, with a key that works there and that
 * nobody can read out, and ends with the vault.
 */
export class JudgeElsewhere implements Judge {
  private readonly start: () => JudgeWorker;
  private readonly here: Judge;
  private readonly key: CryptoKey;
  private worker: JudgeWorker | null = null;
  private sent: Ground | null = null;
  private no = 0;
  private over = false;
  /** A browser that gives no second worker: everything is judged here from then on. */
  private alone = false;
  private readonly waiting = new Map<number, Waiting>();

  /** @param here who judges when no worker does */
  constructor(start: () => JudgeWorker, here: Judge, key: CryptoKey) {
    this.start = start;
    this.here = here;
    this.key = key;
  }

  judge(blocks: readonly Block[], ground: Ground): Promise<readonly Judged[]> {
    if (this.over || blocks.length === 0) return Promise.resolve([]);
    const worker = this.ready();
    if (worker === null) return this.here.judge(blocks, ground);
    return new Promise((answer) => {
      this.no += 1;
      this.waiting.set(this.no, { blocks, ground, answer });
      const asked: Asked = {
        no: this.no,
        key: this.sent === null ? this.key : null,
        ground: this.sent === ground ? null : ground,
        blocks,
      };
      this.sent = ground;
      worker.postMessage(asked);
    });
  }

  stop(): void {
    this.over = true;
    this.worker?.terminate();
    this.worker = null;
    this.here.stop();
    for (const { answer } of this.waiting.values()) answer([]);
    this.waiting.clear();
  }

  private ready(): JudgeWorker | null {
    if (this.worker !== null || this.alone) return this.worker;
    try {
      this.worker = this.start();
    } catch {
      this.alone = true;
      return null;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const asked = this.waiting.get(data.no);
      this.waiting.delete(data.no);
      asked?.answer(data.judged);
    });
    // It did not load, or it broke: what it was asked is judged here.
    this.worker.addEventListener('error', () => this.goOnAlone());
    this.worker.addEventListener('messageerror', () => this.goOnAlone());
    return this.worker;
  }

  private goOnAlone(): void {
    this.alone = true;
    this.worker?.terminate();
    this.worker = null;
    const asked = [...this.waiting.values()];
    this.waiting.clear();
    for (const { blocks, ground, answer } of asked)
      void this.here.judge(blocks, ground).then(answer, () => answer([]));
  }
}
