import { pageWire, pageChannelNames, portPurposes, portWire, vaultChannelNames } from '#shared/ipc/names.ts';
import type { RunningMain } from '../start-main.ts';
import type { InvokeAsk, Sender } from '../stand-in/control.ts';
import { pageExamples } from './examples.ts';

/** Everybody who is not the top frame of the desk's own window. */
export const hostileSenders: readonly Sender[] = [
  { kind: 'null' },
  { kind: 'destroyed' },
  { kind: 'foreignWindow' },
  { kind: 'iframe', url: 'app://guichet/' },
  { kind: 'iframe', url: 'about:srcdoc' },
  { kind: 'at', url: 'app://guichet.evil/' },
  { kind: 'at', url: 'app://evil/' },
  { kind: 'at', url: 'app://evil@guichet/' },
  { kind: 'at', url: 'app://guichet:80/' },
  { kind: 'at', url: 'https://guichet/' },
  { kind: 'at', url: 'https://evil.example/' },
  { kind: 'at', url: 'file:///etc/passwd' },
  { kind: 'at', url: 'data:text/html,x' },
  { kind: 'at', url: 'blob:app://guichet/1' },
  { kind: 'at', url: 'about:blank' },
  { kind: 'at', url: '' },
];

interface Answered {
  readonly value?: unknown;
  readonly threw?: string;
}

function reasonOf({ value, threw }: Answered): string {
  if (threw !== undefined) return `threw ${threw}`;
  const result = value as { ok?: boolean; error?: { reason?: string } } | null;
  return result?.ok === false ? (result.error?.reason ?? 'no reason') : 'answered';
}

/** Who is heard although they are not the desk. */
export async function senderProblems({ wire }: RunningMain): Promise<string[]> {
  const asks: InvokeAsk[] = hostileSenders.flatMap((sender) =>
    [...pageChannelNames, ...vaultChannelNames].map((name) => ({
      sender,
      channel: pageWire,
      args: [name, name in pageExamples ? pageExamples[name as keyof typeof pageExamples] : {}],
    })),
  );
  const answers = (await wire.ask('control.invoke', asks)) as Answered[];
  const problems = asks.flatMap(({ sender, args }, index) => {
    const reason = reasonOf(answers[index] ?? { threw: 'nothing' });
    return reason === 'senderRefused' ? [] : [`${String(args[0])} from ${JSON.stringify(sender)}: ${reason}`];
  });
  for (const sender of hostileSenders) {
    for (const message of [...portPurposes, 'other', null]) {
      const sent = (await wire.ask('control.sendPort', { sender, channel: portWire, message })) as {
        closed?: boolean;
        heard?: number;
        threw?: string;
      };
      if (sent.threw !== undefined || sent.closed !== true || sent.heard !== 0)
        problems.push(
          `a port (${String(message)}) from ${JSON.stringify(sender)} is kept: ${JSON.stringify(sent)}`,
        );
    }
  }
  // The desk itself is heard, or nothing above means anything; a vault's question is not a page's.
  const [desk, ...vault] = (await wire.ask('control.invoke', [
    { sender: { kind: 'desk' }, channel: pageWire, args: ['info', {}] },
    ...vaultChannelNames.map((name) => ({ sender: { kind: 'desk' }, channel: pageWire, args: [name, {}] })),
  ])) as Answered[];
  if (reasonOf(desk ?? {}) !== 'answered')
    problems.push(`the desk itself is not heard: ${reasonOf(desk ?? {})}`);
  for (const [index, answer] of vault.entries())
    if (reasonOf(answer) !== 'channelUnknown')
      problems.push(`a page may ask ${vaultChannelNames[index]}: ${reasonOf(answer)}`);
  return problems;
}
