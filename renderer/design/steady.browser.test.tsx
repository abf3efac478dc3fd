import { createRef, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { steady } from './steady.ts';

interface ProbeProps {
  words?: string;
  options?: readonly { id: string; words: string }[];
  children?: ReactNode;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A control that counts how often it was drawn. */
function openProbe() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const drawn = { times: 0 };
  const Probe = steady(function Probe({ words, options, children, onPress, ref }: ProbeProps) {
    drawn.times += 1;
    return (
      <button type="button" ref={ref} onClick={onPress}>
        {words}
        {options?.map((option) => option.words).join()}
        {children}
      </button>
    );
  });
  const draw = (props: ProbeProps) => flushSync(() => root.render(<Probe {...props} />));
  const press = () => host.querySelector('button')?.click();
  return { host, drawn, draw, press };
}

it('is drawn once for any number of new handlers, and calls the latest', () => {
  const { drawn, draw, press } = openProbe();
  const called: string[] = [];
  for (const name of ['a', 'b', 'c']) draw({ words: 'Oui', onPress: () => called.push(name) });
  press();
  expect([drawn.times, called]).toEqual([1, ['c']]);
  // Without a handler it is another control: nothing is called.
  draw({ words: 'Oui' });
  press();
  expect([drawn.times, called]).toEqual([2, ['c']]);
});

it('is drawn anew for what it shows: words, choices, what came and what went', () => {
  const { host, drawn, draw } = openProbe();
  const choices = (words: string) => [{ id: '1', words: 'un' }].concat({ id: '2', words });
  draw({ options: choices('deux') });
  draw({ options: choices('deux') });
  expect(drawn.times).toBe(1);
  draw({ options: choices('zwei') });
  expect([drawn.times, host.textContent]).toEqual([2, 'un,zwei']);
  draw({ options: choices('zwei').slice(1) });
  expect([drawn.times, host.textContent]).toEqual([3, 'zwei']);
  draw({ words: 'Non', options: choices('zwei').slice(1) });
  expect([drawn.times, host.textContent]).toEqual([4, 'Nonzwei']);
});

it('never takes one drawn child or one handle for another', () => {
  const { host, drawn, draw } = openProbe();
  draw({ children: <b>un</b> });
  draw({ children: <b>deux</b> });
  expect([drawn.times, host.textContent]).toEqual([2, 'deux']);
  const [first, second] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
  draw({ ref: first });
  draw({ ref: second });
  expect([first.current, second.current]).toEqual([null, host.querySelector('button')]);
});
