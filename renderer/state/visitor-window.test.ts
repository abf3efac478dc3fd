import { afterEach, expect, it } from 'vitest';
import type { VisitorView } from '#shared/ipc/visitor-view.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { visitorWindow } from './visitor-window.ts';

const view: VisitorView = { lang: 'nl', demo: true, title: 'Het afbetalingsplan', blocks: [] };

function fakeHost() {
  const shown: (VisitorView | null)[] = [];
  const said = { opened: 0, closed: 0 };
  let onClosed: () => void = () => undefined;
  return {
    shown,
    said,
    closeThere: () => onClosed(),
    openVisitor: async (listener: () => void) => {
      said.opened += 1;
      onClosed = listener;
      return ok({
        show: (next: VisitorView | null) => void shown.push(next),
        close: () => {
          said.closed += 1;
        },
      });
    },
  };
}

afterEach(() => visitorWindow.actions.close());

it('opens the window once, whoever asks, and says what stands in it', async () => {
  const host = fakeHost();
  const both = await Promise.all([visitorWindow.actions.open(host), visitorWindow.actions.show(host, view)]);
  expect(both).toEqual([ok(null), ok(null)]);
  expect(host.said.opened).toBe(1);
  expect(host.shown).toEqual([view]);
  expect(visitorWindow.get()).toEqual({ open: true, shown: view });
  visitorWindow.actions.clear();
  expect(host.shown).toEqual([view, null]);
  expect(visitorWindow.get()).toEqual({ open: true, shown: null });
});

it('knows that it was closed there, and opens it again when something is shown', async () => {
  const host = fakeHost();
  await visitorWindow.actions.show(host, view);
  host.closeThere();
  expect(visitorWindow.get()).toEqual({ open: false, shown: null });
  await visitorWindow.actions.show(host, view);
  expect(host.said.opened).toBe(2);
  visitorWindow.actions.close();
  expect(host.said.closed).toBe(1);
  expect(visitorWindow.get()).toEqual({ open: false, shown: null });
});

it('says that there is no window, and shows nothing', async () => {
  const failed = err(appError('unavailable', 'host', 'visitorWindowFailed'));
  expect(await visitorWindow.actions.show({ openVisitor: async () => failed }, view)).toEqual(failed);
  expect(visitorWindow.get().open).toBe(false);
});
