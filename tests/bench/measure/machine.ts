import os from 'node:os';

export interface Machine {
  readonly at: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly chromium: string;
  /** Work waiting per core over the last minute when the campaign began; well over 1 is a noisy machine. */
  readonly loadPerCore: number;
}

/** What a reader must know to judge the figures; nothing that names the machine. */
export function describeMachine(chromium: string): Machine {
  const cores = os.cpus();
  return {
    at: new Date().toISOString().slice(0, 16),
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium,
    loadPerCore: Math.round(((os.loadavg()[0] ?? 0) / cores.length) * 10) / 10,
  };
}
