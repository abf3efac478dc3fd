import { BookOpen, Newspaper, Scroll, SearchX, StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DocumentKind, KnowledgeLibrary } from '#shared/knowledge/document.ts';
import { inForce } from '#shared/knowledge/find-document.ts';
import { otherTopics, topicsOfEvent } from '#shared/knowledge/topics-of-event.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { type TopicId, topics } from '#shared/life-events/topics.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { pageSearch } from '../../knowledge/search-pages.ts';
import { knowledgeMessages } from './knowledge.messages.ts';

interface TopicListProps {
  library: KnowledgeLibrary;
  /** Language of the pages that are searched; the list itself speaks that of the screen. */
  lang: Lang;
  day: PlainDate;
  text: string;
  open: { readonly kind: DocumentKind; readonly id: string | null };
  onOpen: (kind: DocumentKind, id: string) => void;
}

interface Line {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly title: string;
}

export const kindIcons: Readonly<Record<DocumentKind, IconShape>> = {
  page: BookOpen,
  brochure: StickyNote,
  charter: Scroll,
  bulletin: Newspaper,
};

const MOST_HITS = 60;

/** What there is to read: by moment of life, or what a search finds. */
export function TopicList(props: TopicListProps) {
  const { text } = props;
  return text.trim() === '' ? <AllTopics {...props} /> : <Found {...props} />;
}

function AllTopics({ library, day, open, onOpen }: TopicListProps) {
  const t = useMessages(knowledgeMessages);
  const ui = rowLang(t.lang);
  const line = (topic: TopicId): Line => ({ kind: 'page', id: topic, title: topics[topic].title[ui] });
  const ofKind = (kind: DocumentKind): Line[] => inForce(library, kind, ui, day).map((one) => one);
  const groups = [
    { id: 'charter', title: t('charter'), lines: charterLine(library, day, t('charter')) },
    ...allLifeEvents.map(({ id, label }) => ({ id, title: label[ui], lines: topicsOfEvent(id).map(line) })),
    { id: 'others', title: t('others'), lines: otherTopics().map(line) },
    { id: 'brochures', title: t('brochures'), lines: ofKind('brochure') },
    { id: 'bulletins', title: t('bulletins'), lines: ofKind('bulletin') },
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, title, lines }) => (
      <section key={id} aria-label={title}>
        <h3 className="knowledge-group">{title}</h3>
        <Lines label={title} {...{ lines, open, onOpen }} />
      </section>
    ));
}

function Found({ library, lang, day, text, open, onOpen }: TopicListProps) {
  const t = useMessages(knowledgeMessages);
  const hits = useMemo(() => pageSearch(library, lang, day)(text, MOST_HITS), [library, lang, day, text]);
  const words = t('found', { count: hits.length });
  return (
    <>
      <p className="knowledge-group" role="status">
        {words}
      </p>
      {hits.length === 0 ? (
        <EmptyState icon={SearchX}>{t('noneFound')}</EmptyState>
      ) : (
        <Lines label={words} lines={hits.map(({ document }) => document)} {...{ open, onOpen }} lang={lang} />
      )}
    </>
  );
}

interface LinesProps extends Pick<TopicListProps, 'open' | 'onOpen'> {
  label: string;
  lines: readonly Line[];
  lang?: Lang;
}

function Lines({ label, lines, open, onOpen, lang }: LinesProps) {
  const t = useMessages(knowledgeMessages);
  return (
    <List label={label} flush>
      {lines.map(({ kind, id, title }) => (
        <ListRow
          key={`${kind} ${id}`}
          icon={kindIcons[kind]}
          iconStyle="lead"
          iconTone="ink2"
          title={lang === undefined ? title : <span lang={lang}>{title}</span>}
          titleStrong={false}
          wraps
          // Found among pages, the charter has the title of the page that speaks of it.
          line={lang === undefined || kind === 'page' ? undefined : t(`kind.${kind}`)}
          selected={open.kind === kind && open.id === id}
          onOpen={() => onOpen(kind, id)}
        />
      ))}
    </List>
  );
}

/** The charter is listed as soon as one language of it is in force. */
function charterLine(library: KnowledgeLibrary, day: PlainDate, title: string): Line[] {
  const there = library.documents.some(({ kind, from }) => kind === 'charter' && from <= day);
  return there ? [{ kind: 'charter', id: 'charter', title }] : [];
}
