import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import * as z from 'zod';
import { Button } from '../design/button.tsx';
import { FormText } from './form-fields.tsx';
import { useZodForm } from './use-zod-form.ts';

const schema = z.object({ name: z.string().min(3, 'too.short') });

function Form({ onPress }: { onPress: () => void }) {
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, {
    defaultValues: { name: '' },
    words: () => 'Trois lettres au moins.',
  });
  return (
    <>
      <FormText form={form} name="name" label="Nom" />
      <Button onPress={onPress}>Envoyer</Button>
    </>
  );
}

it('a sentence that appears as a field is left does not move the button away under the finger', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  let presses = 0;
  root.render(<Form onPress={() => (presses += 1)} />);
  await page.getByRole('textbox', { name: 'Nom' }).click();
  const sentence = page.getByText('Trois lettres au moins.');
  // Held as long as a person holds it.
  await page.getByRole('button', { name: 'Envoyer' }).click({ delay: 150 });
  await expect.element(sentence).toBeVisible();
  expect(presses).toBe(1);
});
