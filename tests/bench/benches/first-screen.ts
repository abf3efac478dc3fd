import { startCentral } from '../../support/central.ts';
import { openProfile } from '../measure/browser.ts';
import { FIRST_VISIT, toNewPin, typePin, wholeOnDevice } from '../measure/desk-page.ts';
import { installClocks, paintedAfterEnter } from '../measure/page-clocks.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { milliseconds } from '../measure/table.ts';
import { median } from '../measure/statistics.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 2_000;

/** The morning: PIN typed, Enter, and the first visitor of the day on the screen. */
export async function benchFirstScreen({ rounds, quick, site, say }: BenchContext): Promise<BenchResult> {
  const central = await startCentral({ demo: quick ? 200 : DOSSIERS });
  const profile = await openProfile();
  // A browser of its own: a page behind another one gets no frames, and the first row would never be painted.
  const beside = await openProfile();
  try {
    const desk = await profile.context.newPage();
    await installClocks(desk, FIRST_VISIT);
    await toNewPin(desk, central.url, 'anne');
    await desk.keyboard.press('Enter');
    await wholeOnDevice(desk);
    say('the vault of the desk agent is filled');
    const bare = await beside.context.newPage();
    await bare.goto(site.url);
    const ofVault: number[] = [];
    const control = async () => {
      ofVault.push(await bare.evaluate(() => bench.kdf().ofVault()));
      return [await bare.evaluate(() => bench.kdf().ofLibrary())];
    };
    const subject = async () => {
      await desk.reload();
      // On a busy machine the worker of the page before lets go of the vault late; nobody types a PIN that fast.
      await desk.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
      await typePin(desk);
      await desk.keyboard.press('Enter');
      return [await paintedAfterEnter(desk)];
    };
    await control();
    await subject();
    ofVault.length = 0;
    const measured = await pairedRounds(rounds, control, subject);
    const kdf = median(ofVault);
    return resultOf({
      name: 'first screen',
      subject: `Enter after the PIN to the first visitor painted, demo of ${quick ? 200 : DOSSIERS} dossiers, page reloaded before each`,
      control: 'argon2id of @noble/hashes alone with the parameters of the vault, in a worker',
      bound: { statistic: 'max', limitMs: 2_000 },
      rounds: measured,
      facts: [
        { what: 'argon2id of the vault alone, median', value: milliseconds(kdf) },
        {
          what: 'without argon2id, median',
          value: milliseconds(median(measured.flatMap((round) => round.subject)) - kdf),
        },
      ],
    });
  } finally {
    await beside.close();
    await profile.close();
    await central.stop();
  }
}
