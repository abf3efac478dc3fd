import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CentralConfig, parseConfig } from '../../../central/start/parse-config.ts';
import type { StartEvent } from '../../../central/start/announce.ts';
import { type RunningCentral, runCentral } from '../../../central/start/run-central.ts';
import { lentDatabase } from '../../../central/testing/lent-database.ts';
import { tinyFund } from '../../../central/testing/tiny-fund.ts';
import { createTestDatabase } from '../../../central/testing/test-database.ts';

export interface TestCentral {
  readonly url: string;
  readonly folder: string;
  /** Null: the database is in the folder. */
  readonly databaseUrl: string | null;
  readonly events: readonly StartEvent[];
  /** Every line that was logged. */
  readonly log: readonly string[];
  readonly running: RunningCentral;
  stop(): Promise<void>;
}

type Options = Partial<CentralConfig> & {
  readonly generate?: typeof tinyFund;
  /** The database lies in the folder, for whoever opens it once central has stopped; otherwise it is in memory. */
  readonly onDisk?: boolean;
};

/** A real central on a free port, filled with five tiny dossiers, in a folder that goes with it. */
export async function startTestCentral(options: Options = {}): Promise<TestCentral> {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-central-'));
  const { generate = tinyFund, onDisk = false, ...config } = options;
  const events: StartEvent[] = [];
  const log: string[] = [];
  const database = await createTestDatabase();
  const running = await runCentral(
    {
      ...parseConfig([], {}),
      port: 0,
      dataFolder: folder,
      demo: 5,
      logLevel: 'info',
      databaseUrl: database.url,
      ...config,
    },
    {
      announce: (event) => events.push(event),
      logStream: { write: (line) => log.push(line) },
      generate,
      ...(onDisk ? {} : { openFolder: lentDatabase }),
    },
  );
  if (options.generate === undefined) await running.ready;
  return {
    url: running.url,
    folder,
    databaseUrl: database.url,
    events,
    log,
    running,
    async stop() {
      await running.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
