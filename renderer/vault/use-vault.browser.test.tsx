import { Profiler } from 'react';
import { flushSync } from 'react-dom';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { agent, sampleDossier } from './testing/sample-rows.ts';
import { mountWithVault, recordingVault } from './testing/mount-with-vault.tsx';
import type { VaultApi } from './contract.ts';
import { useVault } from './use-vault.ts';

it('draws nothing for an answer that says what the last one said', async () => {
  const { vault: inner } = recordingVault(agent, sampleDossier('lea', 1));
  let answers = 0;
  let sayAgain: () => void = () => undefined;
  const vault: VaultApi = {
    ...inner,
    subscribe: (name, args, onAnswer) =>
      inner.subscribe(name, args, (answer) => {
        sayAgain = () => {
          answers += 1;
          // As it comes out of the worker: equal, and not one object of it the same.
          onAnswer(structuredClone(answer));
        };
        onAnswer(answer);
      }),
  };
  let drawn = 0;
  function Screen() {
    const answer = useVault('status', {});
    return <p>{answer === undefined ? 'nothing yet' : `answered after ${answers}`}</p>;
  }
  onTestFinished(
    mountWithVault(
      vault,
      <Profiler id="screen" onRender={() => (drawn += 1)}>
        <Screen />
      </Profiler>,
    ),
  );
  await expect.element(page.getByText('answered after 0')).toBeVisible();
  const before = drawn;
  flushSync(() => sayAgain());
  flushSync(() => sayAgain());
  await inner.setWorkOffline(true);
  await expect.element(page.getByText('answered after 2')).toBeVisible();
  expect(drawn).toBe(before + 1);
});
