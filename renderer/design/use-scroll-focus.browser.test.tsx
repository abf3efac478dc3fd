import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { useScrollFocus } from './use-scroll-focus.ts';

function Box({ lines, title }: { readonly lines: number; readonly title: string }) {
  const scroll = useScrollFocus<HTMLDivElement>('Lignes');
  return (
    <div {...scroll} title={title} style={{ height: 60, overflow: 'auto' }}>
      {Array.from({ length: lines }, (_, line) => (
        <p key={line}>Ligne</p>
      ))}
    </div>
  );
}

it('is a tab stop while there is something to scroll, and measures only when something has another size', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const box = page.getByRole('group', { name: 'Lignes' });
  root.render(<Box lines={12} title="1" />);
  await expect.element(box).toHaveAttribute('tabindex', '0');

  let measured = 0;
  const element = box.element();
  Object.defineProperty(element, 'scrollHeight', {
    configurable: true,
    get() {
      measured += 1;
      return 400;
    },
  });
  root.render(<Box lines={12} title="2" />);
  await expect.element(box).toHaveAttribute('title', '2');
  // Whatever was to be measured by then has been.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(measured).toBe(0);
  Reflect.deleteProperty(element, 'scrollHeight');

  root.render(<Box lines={1} title="3" />);
  await expect.element(page.getByTitle('3')).not.toHaveAttribute('tabindex');
  root.render(<Box lines={12} title="4" />);
  await expect.element(box).toHaveAttribute('tabindex', '0');
});
