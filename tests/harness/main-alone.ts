import { noBrowser } from './driver/driver.ts';
import { type MainOptions, type RunningMain, startMain } from './start-main.ts';

/** Nobody listens there: what main asks of central fails at once. */
export const noCentral = '--central=http://127.0.0.1:9';

/** Main without Chromium, until its first window has loaded. Rejects when it leaves before. */
export async function mainAlone(options: Omit<MainOptions, 'driver'> = {}): Promise<RunningMain> {
  const driver = noBrowser();
  const main = await startMain({ argv: [noCentral], ...options, driver: () => driver });
  await Promise.race([
    driver.loaded,
    main.left.then((code) => {
      throw new Error(`main ended with ${code} before its window: ${main.errors()}`);
    }),
  ]);
  return main;
}
