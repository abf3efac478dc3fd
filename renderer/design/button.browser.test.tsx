import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from './button.tsx';

it('under way: a press does nothing, a form is not sent, and no picture named after the button is left behind', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  let presses = 0;
  let sent = 0;
  const draw = (pending: boolean) =>
    root.render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent += 1;
        }}
      >
        <Button type="submit" pending={pending} onPress={() => (presses += 1)}>
          Envoyer
        </Button>
      </form>,
    );
  draw(false);
  const button = page.getByRole('button', { name: 'Envoyer' });
  await button.click();
  expect([presses, sent]).toEqual([1, 1]);
  draw(true);
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  // Force: the wait for an enabled button would never end.
  await button.click({ force: true });
  await userEvent.keyboard('{Enter}');
  expect([presses, sent]).toEqual([1, 1]);
  draw(false);
  await expect.element(button).not.toHaveAttribute('aria-disabled');
  expect(document.querySelector('[role="img"]')).toBeNull();
});

it('says its keys to a screen reader as it prints them', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(<Button keys="Ctrl ↵">Terminer</Button>);
  await expect
    .element(page.getByRole('button', { name: 'Terminer' }))
    .toHaveAttribute('aria-keyshortcuts', 'Control+Enter');
});
