import type { BaseWindow, Rectangle, Screen } from 'electron';
import path from 'node:path';
import * as z from 'zod';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { createTurns } from '../disk/in-turn.ts';
import type { Pause } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';
import { fitBounds } from './fit-bounds.ts';

const pixels = z.int().min(-100_000).max(100_000);
const stateSchema = z.strictObject({
  version: z.literal(1),
  bounds: z.strictObject({ x: pixels, y: pixels, width: pixels.min(1), height: pixels.min(1) }),
  maximized: z.boolean(),
});

export const windowStateFileName = 'window.json';

export type KeptWindow = Pick<
  BaseWindow,
  'getNormalBounds' | 'isDestroyed' | 'isFullScreen' | 'isMaximized'
> & { on(event: 'resize' | 'move' | 'close', listener: () => void): unknown };

export interface WindowStateParts {
  readonly folder: string;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  readonly disk?: Disk;
  readonly pause?: Pause;
}

export interface WindowState {
  /** Where to open the window today. Never fails: what cannot be read is as if it were the first day. */
  readonly read: () => Promise<{ bounds: Rectangle; maximized: boolean }>;
  /** Remembers this window from now on, each time it closes. */
  readonly keep: (window: KeptWindow) => void;
  /** Writes what changed; await it before the programme ends. */
  readonly flush: () => Promise<void>;
}

/** Size and place of the window, and nothing of what it shows. A place that cannot be written is no reason to complain. */
export function createWindowState({ folder, screen, disk = realDisk, pause }: WindowStateParts): WindowState {
  const file = path.join(folder, windowStateFileName);
  const inTurn = createTurns();
  let latest: string | undefined;
  let written: string | undefined;

  const note = (window: KeptWindow): void => {
    if (window.isDestroyed()) return;
    const bounds = window.getNormalBounds();
    const { x, y, width, height } = bounds;
    latest = `${JSON.stringify({
      version: 1,
      bounds: { x, y, width, height },
      maximized: window.isMaximized() || window.isFullScreen(),
    })}\n`;
  };

  const flush = (): Promise<void> =>
    inTurn(async () => {
      const content = latest;
      if (content === undefined || content === written) return;
      try {
        await disk.mkdir(folder, { recursive: true, mode: 0o700 });
        await writeAtomic(file, content, { disk, pause });
        written = content;
      } catch (error) {
        if (codeOf(error) === '') throw error;
      }
    });

  return {
    async read() {
      const primary = screen.getPrimaryDisplay();
      const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
      const known = parseState(await disk.readFile(file, 'utf8').catch(() => ''));
      return {
        bounds: fitBounds(known?.bounds ?? null, [
          primary.workArea,
          ...others.map((display) => display.workArea),
        ]),
        maximized: known?.maximized ?? false,
      };
    },
    keep(window) {
      window.on('resize', () => note(window));
      window.on('move', () => note(window));
      window.on('close', () => {
        note(window);
        void flush();
      });
    },
    flush,
  };
}

function parseState(text: string): z.infer<typeof stateSchema> | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
