import type { BaseWindow, Rectangle, Screen } from 'electron';
import path from 'node:path';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { createTurns } from '../disk/in-turn.ts';
import type { Pause } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';
import { fitBounds } from './fit-bounds.ts';

const farthest = 100_000;

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

/** By hand: it is read before the first window, and the library of schemas alone takes longer than all the rest. */
function parseState(text: string): { bounds: Rectangle; maximized: boolean } | undefined {
  try {
    const kept: Partial<Record<'version' | 'bounds' | 'maximized', unknown>> | null = JSON.parse(text);
    if (kept?.version !== 1 || typeof kept.maximized !== 'boolean') return undefined;
    const bounds: Partial<Record<'x' | 'y' | 'width' | 'height', unknown>> = Object(kept.bounds);
    const { x, y, width, height } = bounds;
    if (!isPixels(x, -farthest) || !isPixels(y, -farthest)) return undefined;
    if (!isPixels(width, 1) || !isPixels(height, 1)) return undefined;
    return { bounds: { x, y, width, height }, maximized: kept.maximized };
  } catch {
    return undefined;
  }
}

function isPixels(value: unknown, least: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= farthest;
}
