import { BookX, History } from 'lucide-react';
import { formatDate } from '#shared/i18n/format.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DocumentKind, KnowledgeLibrary } from '#shared/knowledge/document.ts';
import { documentOn } from '#shared/knowledge/find-document.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { readingPlace } from '../../state/reading-place.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { knowledgeMessages } from './knowledge.messages.ts';
import { PageActions } from './page-actions.tsx';
import { PageSheet } from './page-sheet.tsx';

interface ReadingCardProps {
  library: KnowledgeLibrary;
  session: VaultSession;
  pack: Pack;
  kind: DocumentKind;
  id: string;
  lang: Lang;
  day: PlainDate;
}

/** One document, as it was in force on the chosen day, with what can be done with it. */
export function ReadingCard({ library, session, pack, kind, id, lang, day }: ReadingCardProps) {
  const t = useMessages(knowledgeMessages);
  const document = documentOn(library, kind, id, lang, day);
  if (document === null)
    return (
      <Card label={t('title')}>
        <EmptyState icon={BookX}>
          {t('notYet', { lang: t(`lang.${lang}`), date: formatDate(day, t.lang, 'long') })}
        </EmptyState>
      </Card>
    );
  const marks = [
    t('versionFrom', { from: fullDay(document.from) }),
    document.version,
    kind === 'charter' ? t(document.ownRendering ? 'rendering' : 'original') : null,
  ];
  const current = documentOn(library, kind, id, lang, session.today)?.version === document.version;
  return (
    <Card
      title={document.title}
      titleLang={lang}
      line={marks.filter((mark) => mark !== null).join(' · ')}
      ruledHead
      foot={<PageActions {...{ document, pack, day, session }} />}
    >
      <div className="knowledge-body">
        {current ? null : (
          <NoteBox icon={History} tone="caut">
            <p>{t('notToday')}</p>
          </NoteBox>
        )}
        <PageSheet
          document={document}
          pack={pack}
          day={day}
          onPage={(topic) => readingPlace.actions.read('page', topic)}
        />
      </div>
    </Card>
  );
}
