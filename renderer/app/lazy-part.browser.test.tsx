import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { lazyPart } from './lazy-part.tsx';

const Page = ({ words }: { words: string }) => <p>{words}</p>;

function draw(part: ReturnType<typeof lazyPart<{ words: string }>>): { seen: Set<string> } {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const seen = new Set<string>();
  const observer = new MutationObserver(() => seen.add(host.innerText));
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => {
    observer.disconnect();
    root.unmount();
    host.remove();
  });
  root.render(
    <Suspense fallback={<p>wait</p>}>
      <part.Part words="here" />
    </Suspense>,
  );
  return { seen };
}

it('fetched ahead, shows no fallback', async () => {
  const part = lazyPart(async () => Page);
  await part.ahead();
  const { seen } = draw(part);
  await expect.element(page.getByText('here')).toBeVisible();
  expect([...seen]).toEqual(['here']);
});

it('not fetched, shows one until it is', async () => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const part = lazyPart(async () => {
    await arrived;
    return Page;
  });
  draw(part);
  await expect.element(page.getByText('wait')).toBeVisible();
  arrive();
  await expect.element(page.getByText('here')).toBeVisible();
});

it('a chunk that did not come ahead is asked for again', async () => {
  let asked = 0;
  const part = lazyPart(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return Page;
  });
  await part.ahead();
  draw(part);
  await expect.element(page.getByText('here')).toBeVisible();
  expect(asked).toBe(2);
});
