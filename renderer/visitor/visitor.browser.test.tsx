import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { portWire } from '#shared/ipc/names.ts';
import { type VisitorView, visitorWire } from '#shared/ipc/visitor-view.ts';
import { uiLangs } from '#shared/kernel/lang.ts';
import { openVisitorWindow } from '../hosts/visitor-screen.ts';
import { receiveViews } from './receive-views.ts';
import { visitorMessages } from './visitor.messages.ts';
import { VisitorPage } from './visitor-page.tsx';
import { eventually } from '../vault/testing/eventually.ts';

const view: VisitorView = {
  lang: 'nl',
  demo: true,
  title: 'Wat we vandaag zagen',
  blocks: [
    { kind: 'paragraph', text: 'Uw bijdrage van dit kwartaal.' },
    { kind: 'list', items: ['Betaal voor 31 december', 'Breng uw brief mee'] },
    { kind: 'keyValues', rows: [{ label: 'Te betalen', value: '1 320,42 €', strong: true }] },
  ],
};

function draw() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return (shown: VisitorView | null) => root.render(<VisitorPage view={shown} />);
}

it('shows a view in its language, with the ribbon of a demo', async () => {
  draw()(view);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Wat we vandaag zagen');
  await expect.element(page.getByRole('main')).toHaveAttribute('lang', 'nl');
  await expect.element(page.getByText('1 320,42 €')).toBeVisible();
  await expect.element(page.getByText(visitorMessages.demo.nl)).toBeVisible();
});

it('shows no ribbon for real people, and says in four languages that nothing is shown', async () => {
  const show = draw();
  show({ ...view, demo: false });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByText(visitorMessages.demo.nl)).not.toBeInTheDocument();
  show(null);
  for (const lang of uiLangs) {
    const line = page.getByText(visitorMessages.nothing[lang]);
    await expect.element(line).toBeVisible();
    await expect.element(line).toHaveAttribute('lang', lang);
  }
});

it('receives views over a port, clears at what it cannot read and when the desk says so', async () => {
  const shown: (VisitorView | null)[] = [];
  const stop = receiveViews(window, (next) => shown.push(next));
  onTestFinished(stop);
  const { port1, port2 } = new MessageChannel();
  window.postMessage({ [portWire]: 'visitor' }, location.origin, [port2]);
  port1.postMessage({ view });
  await eventually(() => expect(shown).toEqual([null, view]));
  port1.postMessage({ view: { ...view, html: '<b>' } });
  await eventually(() => expect(shown).toEqual([null, view, null]));
  port1.postMessage({ view });
  await eventually(() => expect(shown.at(-1)).toEqual(view));
  port1.postMessage({ view: null });
  await eventually(() => expect(shown.at(-1)).toBeNull());
});

it('takes no port for another purpose, nor from another window', async () => {
  const shown: (VisitorView | null)[] = [];
  const stop = receiveViews(window, (next) => shown.push(next));
  onTestFinished(stop);
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const [vault, stranger, good] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
  window.postMessage({ [portWire]: 'vault' }, location.origin, [vault.port2]);
  const fromFrame: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, 'Function');
  if (typeof fromFrame === 'function') {
    const post: unknown = Reflect.construct(fromFrame, [
      'target',
      'message',
      'origin',
      'port',
      'target.postMessage(message, origin, [port])',
    ]);
    if (typeof post === 'function') post(window, { [portWire]: 'visitor' }, location.origin, stranger.port2);
  }
  window.postMessage({ [portWire]: 'visitor' }, location.origin, [good.port2]);
  vault.port1.postMessage({ view: { ...view, title: 'vault' } });
  stranger.port1.postMessage({ view: { ...view, title: 'stranger' } });
  good.port1.postMessage({ view });
  await eventually(() => expect(shown.at(-1)).toEqual(view));
  expect(shown).toEqual([null, view]);
});

it('in a browser: opens a window, hands over a port when its page is ready, and hears it go', async () => {
  const arrived: MessageEvent<unknown>[] = [];
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const inside = frame.contentWindow;
  if (inside === null) throw new Error('no window in the frame');
  inside.addEventListener('message', (event: MessageEvent<unknown>) => arrived.push(event));
  vi.spyOn(window, 'open').mockReturnValue(inside);
  onTestFinished(() => void vi.restoreAllMocks());
  const say = (what: string, source: Window = inside) =>
    window.dispatchEvent(
      new MessageEvent('message', { data: { [visitorWire]: what }, source, origin: location.origin }),
    );
  let closed = 0;
  const opened = openVisitorWindow(() => (closed += 1));
  if (!opened.ok) throw new Error(opened.error.reason);
  opened.value.show(view);
  say('gone');
  say('ready', window);
  expect(closed).toBe(0);
  say('ready');
  await eventually(() => expect(arrived).toHaveLength(1));
  expect(arrived[0]?.data).toEqual({ [portWire]: 'visitor' });
  const messages: unknown[] = [];
  const port = arrived[0]?.ports[0];
  port?.addEventListener('message', ({ data }: MessageEvent<unknown>) => messages.push(data));
  port?.start();
  await eventually(() => expect(messages).toEqual([{ view }]));
  opened.value.show(null);
  await eventually(() => expect(messages).toEqual([{ view }, { view: null }]));
  opened.value.show(view);
  window.dispatchEvent(new Event('pagehide'));
  await eventually(() => expect(messages.slice(2)).toEqual([{ view }, { view: null }]));
  say('gone');
  expect(closed).toBe(1);
});

it('says that the browser opened no window', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(openVisitorWindow(() => undefined)).toMatchObject({ error: { reason: 'visitorWindowFailed' } });
});
