import fc from 'fast-check';
import { appErrorSchema } from '#shared/kernel/app-error-schema.ts';
import type { Channel } from '#shared/ipc/define-channel.ts';
import { pageWire, portWire } from '#shared/ipc/names.ts';
import { pageChannels } from '#shared/ipc/page-channels.ts';
import { vaultChannels } from '#shared/ipc/vault-channels.ts';
import type { RunningMain } from '../start-main.ts';
import { pageExamples, vaultExamples } from './examples.ts';

/** Anything that the structured clone between the processes carries. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  maxDepth: 3,
});

/** The example with one field spoilt, left out or added, or something else altogether. */
function spoilt(example: object): fc.Arbitrary<unknown> {
  const names = Object.keys(example);
  const field =
    names.length === 0
      ? fc.constant('extra')
      : fc.constantFrom(...names, 'extra', '__proto__', 'constructor');
  return fc.oneof(
    anything,
    fc.tuple(field, anything).map(([name, value]) => ({ ...example, [name]: value })),
    fc.tuple(field, fc.string({ maxLength: 400 })).map(([name, value]) => ({ ...example, [name]: value })),
    field.map((name) => Object.fromEntries(Object.entries(example).filter(([key]) => key !== name))),
    fc.constant([example]),
  );
}

const tooBig = (channel: Channel): unknown => ({ filler: 'x'.repeat(channel.maxBytes / 2 + 1) });

interface Result {
  readonly ok?: unknown;
  readonly error?: unknown;
}

function problemOf(name: string, channel: Channel, args: unknown, answer: unknown): string | null {
  const result = answer as Result | null | undefined;
  if (result?.ok === true)
    return channel.args.safeParse(args).success ? null : `${name}: a misshapen question is answered`;
  if (result?.ok !== false)
    return `${name}: the answer is no Result: ${JSON.stringify(answer)?.slice(0, 200)}`;
  const error = appErrorSchema.safeParse(result.error);
  return error.success
    ? null
    : `${name}: the refusal is not typed: ${JSON.stringify(result.error)?.slice(0, 200)}`;
}

type Asking = (name: string, args: readonly unknown[]) => Promise<unknown[]>;

interface Fuzzing {
  readonly runs: number;
  readonly seed: number;
  /** How many problems are told at most: one is enough for whoever planted it. */
  readonly enough: number;
}

async function fuzz(
  { wire }: RunningMain,
  channels: Readonly<Record<string, Channel>>,
  examples: Readonly<Record<string, object>>,
  { ask, runs, seed, enough }: Fuzzing & { readonly ask: Asking },
): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, channel] of Object.entries(channels)) {
    if (problems.length >= enough) break;
    const questions = fc.sample(spoilt(examples[name] ?? {}), { numRuns: runs, seed });
    for (let at = 0; at < questions.length; at += channel.perMinute) {
      const some = questions.slice(at, at + channel.perMinute);
      await wire.ask('control.advance', 61_000);
      const answers = await ask(name, some);
      for (const [index, args] of some.entries()) {
        const problem = problemOf(name, channel, args, answers[index]);
        if (problem !== null) problems.push(problem);
      }
    }
    await wire.ask('control.advance', 61_000);
    const [big] = (await ask(name, [tooBig(channel)])) as { error?: { reason?: string } }[];
    if (big?.error?.reason !== 'questionTooBig')
      problems.push(`${name}: ${channel.maxBytes + 2} bytes are read`);
    await wire.ask('control.advance', 61_000);
    const many = (await ask(
      name,
      Array.from({ length: channel.perMinute + 1 }, () => null),
    )) as { error?: { reason?: string } }[];
    const reasons = many.map((each) => each.error?.reason);
    if (reasons.at(-1) !== 'tooManyRequests' || reasons.slice(0, -1).includes('tooManyRequests'))
      problems.push(`${name}: not bounded at ${channel.perMinute} a minute`);
  }
  await wire.ask('control.advance', 61_000);
  return [...new Set(problems)];
}

/** Questions of any shape to every channel of the page: each is answered with a Result, none is believed. */
export function pageFuzzProblems(
  main: RunningMain,
  runs: number,
  { seed = 7, enough = Number.POSITIVE_INFINITY } = {},
): Promise<string[]> {
  const ask: Asking = async (name, args) => {
    const asks = args.map((each) => ({ sender: { kind: 'desk' }, channel: pageWire, args: [name, each] }));
    const answers = (await main.wire.ask('control.invoke', asks)) as { value?: unknown; threw?: string }[];
    return answers.map(({ value, threw }) => (threw === undefined ? value : { threw }));
  };
  return fuzz(main, pageChannels, pageExamples, { ask, runs, seed, enough });
}

/** The same on the vault's own port. */
export async function vaultFuzzProblems(main: RunningMain, runs: number, seed = 8): Promise<string[]> {
  const sent = (await main.wire.ask('control.sendPort', {
    sender: { kind: 'desk' },
    channel: portWire,
    message: 'vault',
  })) as { number: number; closed: boolean };
  if (sent.closed) return ['main hangs up on the vault of its own desk'];
  let no = 0;
  const ask: Asking = async (name, args) => {
    const questions = args.map((each) => ({ no: (no += 1), channel: name, args: each }));
    const answers = (await main.wire.ask('control.askPort', { number: sent.number, questions })) as {
      answer?: unknown;
    }[];
    return answers.map(({ answer }) => answer);
  };
  const shapes = fc.sample(anything, { numRuns: runs, seed });
  const strange = (await main.wire.ask('control.askPort', { number: sent.number, questions: shapes })) as {
    answer?: { ok?: boolean };
  }[];
  const believed = strange
    .filter(({ answer }) => answer?.ok !== false)
    .map(() => 'a misshapen message on the port is answered');
  return [
    ...new Set(believed),
    ...(await fuzz(main, vaultChannels, vaultExamples, {
      ask,
      runs,
      seed,
      enough: Number.POSITIVE_INFINITY,
    })),
  ];
}
