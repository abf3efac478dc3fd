import { EyeOff, Mail, MonitorUp, Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { Button } from '../../design/button.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { visitorViewOf } from '../../knowledge/visitor-view-of.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { visitorWindow } from '../../state/visitor-window.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { informMessages } from './knowledge.messages.ts';
import { MailDialog } from './mail-dialog.tsx';
import { artefactOf, recordDocument } from './page-acts.ts';
import { PagePaper } from './page-paper.tsx';
import { useInform } from './use-inform.ts';

interface PageActionsProps {
  document: KnowledgeDocument;
  pack: Pack;
  day: PlainDate;
  session: VaultSession;
  lifeEventId?: LifeEventId | null;
  /** The dossier of whom it is told to, when that is not the one on the screen. */
  to?: string | null;
}

type How = 'shown' | 'handed' | 'sent';
/** What came of the last press: a sentence of ours, or an error. */
type Said = `${'done' | 'only'}.${How}` | 'notKept' | 'news' | 'printCancelled' | AppError;

/** Show it, hand it over, send it; each is written into the ledger of the open visit, and the line says whether. */
export function PageActions({
  document,
  pack,
  day,
  session,
  lifeEventId = null,
  to = null,
}: PageActionsProps) {
  const t = useMessages(informMessages);
  const host = useHost();
  const inform = useInform(to);
  const [said, setSaid] = useState<Said | null>(null);
  const [printing, setPrinting] = useState(false);
  const [mailing, setMailing] = useState(false);
  const reading = { pack, day, lang: document.lang };
  const shownNow = visitorWindow.use(
    ({ shown }) => shown?.title === document.title && shown.lang === document.lang,
  );
  const record = useCallback(
    async (how: How) => {
      const answer = await recordDocument(inform, document, how, lifeEventId);
      const kept = how !== 'shown' || document.kind === 'page';
      if (!answer.ok) setSaid(answer.error);
      else if (artefactOf(document) === null) setSaid('news');
      else if (answer.value.recorded) setSaid(`done.${how}`);
      else setSaid(kept ? `only.${how}` : 'notKept');
    },
    [inform, document, lifeEventId],
  );
  const show = async () => {
    const answer = await visitorWindow.actions.show(host, visitorViewOf(document, reading, session.demo));
    if (answer.ok) await record('shown');
    else setSaid(answer.error);
  };
  const onPrinted = useCallback<Parameters<typeof PagePaper>[0]['onPrinted']>(
    (answer) => {
      setPrinting(false);
      if (!answer.ok) setSaid(answer.error);
      else if (answer.value.printed) void record('handed');
      else setSaid('printCancelled');
    },
    [record],
  );
  return (
    <div className="page-acts">
      <div className="row">
        <Button kind="primary" icon={MonitorUp} onPress={() => void show()}>
          {t('show')}
        </Button>
        {shownNow ? (
          <Button icon={EyeOff} onPress={visitorWindow.actions.clear}>
            {t('hideAgain')}
          </Button>
        ) : null}
        <Button icon={Printer} pending={printing} onPress={() => setPrinting(true)}>
          {t('hand')}
        </Button>
        <Button icon={Mail} onPress={() => setMailing(true)}>
          {t('mail')}
        </Button>
      </div>
      <p className="meta" role="status">
        {typeof said === 'string' ? t(said) : null}
      </p>
      {said !== null && typeof said !== 'string' ? <ProblemSentence error={said} /> : null}
      {printing ? <PagePaper {...{ document, reading, session, onPrinted }} /> : null}
      {mailing ? (
        <MailDialog
          {...{ document, reading, fund: session.directory.fund.name[document.lang] }}
          onSent={() => void record('sent')}
          onClose={() => setMailing(false)}
        />
      ) : null}
    </div>
  );
}
