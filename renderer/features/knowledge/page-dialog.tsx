import { BookX } from 'lucide-react';
import { useState } from 'react';
import { type Lang, langs } from '#shared/kernel/lang.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { documentOfDuty } from '#shared/knowledge/find-document.ts';
import { type TopicId, topics } from '#shared/life-events/topics.ts';
import { Dialog } from '../../design/dialog.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLibrary } from '../../knowledge/use-library.ts';
import { openPageStore } from '../../state/open-page.ts';
import { useVault } from '../../vault/use-vault.ts';
import { knowledgeMessages } from './knowledge.messages.ts';
import { PageActions } from './page-actions.tsx';
import { PageSheet } from './page-sheet.tsx';

const NO_ARGS = {};

/** The language of whom a page is told to: the person it was opened for, else whose visit it is; null without either. */
function useReaderLang(to: string | null): Lang | null {
  const visit = useVault('currentVisit', NO_ARGS);
  const head = useVault('dossierHead', { dossierId: to ?? '' });
  const header = head?.ok === true && head.value.state === 'open' ? head.value.value.header : null;
  if (to !== null && header !== null) return header.language;
  return visit?.ok === true ? (visit.value?.card.language ?? null) : null;
}

/** The page of a topic, or the paper that is to be handed over about it, read beside the work: `openPage(topic)` (renderer/state/open-page.ts) opens it from anywhere. */
export function PageDialog() {
  const { topic, ...opened } = openPageStore.use((state) => state);
  // The language somebody chose for it goes with it: the next one may be for somebody else.
  return topic === null ? null : <OpenedPage topic={topic} {...opened} />;
}

type OpenedPageProps = Omit<ReturnType<typeof openPageStore.get>, 'topic'> & { topic: TopicId };

function OpenedPage({ topic, lifeEventId, means, to }: OpenedPageProps) {
  const t = useMessages(knowledgeMessages);
  const session = useVault('session', NO_ARGS);
  const reader = useReaderLang(to);
  const pack = useVault('pack', NO_ARGS);
  const library = useLibrary();
  const [chosen, setLang] = useState<Lang | null>(null);
  const lang = chosen ?? reader ?? rowLang(t.lang);
  const ready = library !== null && session?.ok === true && pack?.ok === true;
  const page = ready ? documentOfDuty(library, { topic, by: means }, lang, session.value.today) : null;
  return (
    <Dialog
      open
      wide
      title={page?.title ?? topics[topic].title[lang]}
      titleLang={lang}
      onClose={openPageStore.actions.close}
      foot={
        ready && page !== null ? (
          <PageActions
            key={page.version}
            document={page}
            pack={pack.value.pack}
            day={session.value.today}
            session={session.value}
            lifeEventId={lifeEventId}
            to={to}
          />
        ) : undefined
      }
    >
      {/* In a box of its own: a long page would press the choice flat. */}
      <div>
        <Segmented
          label={t('language')}
          labelHidden
          value={lang}
          onChange={setLang}
          options={langs.map((id) => ({ id, words: id.toUpperCase() }))}
        />
      </div>
      {!ready ? (
        <Skeleton lines={6} />
      ) : page === null ? (
        <EmptyState icon={BookX}>
          {t('notYet', {
            lang: t(`lang.${lang}`),
            date: formatDate(session.value.today, t.lang, 'long'),
          })}
        </EmptyState>
      ) : (
        <PageSheet
          document={page}
          pack={pack.value.pack}
          day={session.value.today}
          onPage={(next) => openPageStore.actions.open(next, lifeEventId, 'anyArtefact', to)}
        />
      )}
    </Dialog>
  );
}
