import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { UpdateState } from '#shared/ipc/page-channels.ts';
import { updateMessages } from '#shared/ipc/update.messages.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { flushDrafts } from '../../forms/flush-drafts.ts';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { desktopMessages } from './desktop.messages.ts';

type Refusal = keyof typeof updateMessages;
const isRefusal = (reason: string): reason is Refusal => Object.hasOwn(updateMessages, reason);

/** What the fund's feed offers this desk, and the button that takes it. */
export function UpdateLine() {
  const t = useMessages(desktopMessages);
  const why = useMessages(updateMessages);
  const host = useHost();
  const [state, setState] = useState<UpdateState>({ kind: 'current' });
  const [problem, setProblem] = useState<AppError | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    let here = true;
    const take = (next: UpdateState): void => {
      if (here) setState(next);
    };
    void host.updateState().then(take);
    const stop = host.on('updateState', take);
    return () => {
      here = false;
      stop();
    };
  }, [host]);

  const install = async () => {
    setPending(true);
    setProblem(null);
    // The program ends when the installer is open: the last keystroke must be on the disk before.
    await flushDrafts();
    const answer = await host.installUpdate();
    setPending(false);
    if (answer.ok) setState(answer.value);
    else setProblem(answer.error);
  };

  /** Each thing it waits for; in general words what only a later version of the host knows. */
  const waitWords = (reasons: readonly string[]): string =>
    [...new Set(reasons.map((reason) => (isRefusal(reason) ? why(reason) : t('update.wait'))))].join(' ');

  return (
    <section className="settings-update" aria-label={t('update')}>
      <h3>{t('update')}</h3>
      {state.kind === 'current' ? <p>{t('update.current')}</p> : null}
      {state.kind === 'refused' ? (
        <p role="status">{isRefusal(state.reason) ? why.node(state.reason) : t('update.refused')}</p>
      ) : null}
      {state.kind === 'ready' ? (
        <>
          <p role="status">{t('update.ready', { version: state.version })}</p>
          <Button
            icon={Download}
            pending={pending}
            disabledReason={state.waitsFor.length === 0 ? undefined : waitWords(state.waitsFor)}
            showReason
            onPress={() => void install()}
          >
            {t('install')}
          </Button>
        </>
      ) : null}
      {problem === null ? null : <ProblemSentence error={problem} />}
    </section>
  );
}
