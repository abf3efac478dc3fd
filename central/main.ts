import { announceOn } from './start/announce.ts';
import { FatalError } from './start/fatal-error.ts';
import { parseConfig } from './start/parse-config.ts';
import { runCentral } from './start/run-central.ts';

const STOP_MS = 10_000;
const announce = announceOn(process.stdout);

try {
  const central = await runCentral(parseConfig(process.argv.slice(2), process.env), {
    announce,
    logStream: process.stderr,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(central.stop));
  await central.ready;
} catch (error) {
  fail(error);
}

async function stop(finish: () => Promise<void>): Promise<void> {
  // Whoever stops us may kill us at ten seconds: better to leave by ourselves.
  setTimeout(() => process.exit(1), STOP_MS - 500).unref();
  await finish();
  process.exit(0);
}

function fail(error: unknown): void {
  if (error instanceof FatalError) announce({ event: 'fatal', code: error.code, message: error.message });
  else {
    announce({
      event: 'fatal',
      code: 'INTERNAL',
      message: 'Central failed while starting; the details are above.',
    });
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  process.exit(1);
}
