import { BookOpen, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { langs } from '#shared/kernel/lang.ts';
import type { KnowledgeLibrary } from '#shared/knowledge/document.ts';
import { inForce } from '#shared/knowledge/find-document.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Columns, Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useScrollFocus } from '../../design/use-scroll-focus.ts';
import { parseTypedDay, typedDayText } from '../../forms/typed-values.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLibrary } from '../../knowledge/use-library.ts';
import { Answered } from '../../problem/answered.tsx';
import { readingPlace } from '../../state/reading-place.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { useVault } from '../../vault/use-vault.ts';
import { knowledgeMessages } from './knowledge.messages.ts';
import { ReadingCard } from './reading-card.tsx';
import { TopicList } from './topic-list.tsx';
import './knowledge.css';

const NO_ARGS = {};

/** Every page of the charter's topics, the brochures, the bulletin and the charter itself: to read, show, hand over, send. */
export function KnowledgeScreen() {
  const t = useMessages(knowledgeMessages);
  const session = useVault('session', NO_ARGS);
  const pack = useVault('pack', NO_ARGS);
  const library = useLibrary();
  if (library === null || !session?.ok || !pack?.ok)
    return (
      <Page title={t('title')}>
        {pack?.ok === false ? (
          <Answered answer={pack} lines={8}>
            {() => null}
          </Answered>
        ) : (
          <Skeleton lines={8} />
        )}
      </Page>
    );
  return <Reading library={library} session={session.value} pack={pack.value.pack} />;
}

interface ReadingProps {
  library: KnowledgeLibrary;
  session: VaultSession;
  pack: Pack;
}

function Reading({ library, session, pack }: ReadingProps) {
  const t = useMessages(knowledgeMessages);
  const visit = useVault('currentVisit', NO_ARGS);
  const place = readingPlace.use((state) => state);
  const scroll = useScrollFocus<HTMLDivElement>(t('list'));
  const { read, readIn, find } = readingPlace.actions;
  const now = visit?.ok ? visit.value : null;
  const visitId = now?.visitId ?? null;
  const chosen = place.langOf === visitId ? place.lang : null;
  const lang = chosen ?? now?.card.language ?? rowLang(t.lang);
  const day = place.day ?? session.today;
  return (
    <Page
      title={t('title')}
      line={t('line', { count: inForce(library, 'page', lang, day).length })}
      acts={
        <div className="knowledge-controls">
          <DayField day={day} today={session.today} />
          <Segmented
            label={t('language')}
            labelHidden
            value={lang}
            onChange={(next) => readIn(next, visitId)}
            options={langs.map((id) => ({ id, words: id.toUpperCase() }))}
          />
        </div>
      }
    >
      <Columns widths="minmax(280px, 32%) minmax(0, 1fr)">
        <Card title={t('list')} selfScrolling>
          <div className="knowledge-find" role="search">
            <TextField label={t('find')} type="search" value={place.text} onChange={find} />
          </div>
          <div className="card-scroll" {...scroll}>
            <TopicList {...{ library, lang, day, text: place.text, open: place, onOpen: read }} />
          </div>
        </Card>
        {place.id === null ? (
          <Card label={t('title')}>
            <EmptyState icon={BookOpen}>{t('choose')}</EmptyState>
          </Card>
        ) : (
          <ReadingCard
            key={`${place.kind} ${place.id} ${lang} ${day}`}
            {...{ library, session, pack, lang, day, kind: place.kind, id: place.id }}
          />
        )}
      </Columns>
    </Page>
  );
}

interface DayFieldProps {
  day: PlainDate;
  today: PlainDate;
}

/** The day is typed as everywhere on the desk; the pages follow as soon as it is a day. */
function DayField({ day, today }: DayFieldProps) {
  const t = useMessages(knowledgeMessages);
  const [typed, setTyped] = useState(typedDayText(day));
  const readOn = (next: PlainDate) => readingPlace.actions.readOn(next === today ? null : next);
  return (
    <div className="knowledge-day">
      <TextField
        label={t('day')}
        inputMode="numeric"
        maxLength={10}
        value={typed}
        error={parseTypedDay(typed) === null ? t('dayImpossible') : undefined}
        onChange={(text) => {
          setTyped(text);
          const next = parseTypedDay(text);
          if (next !== null) readOn(next);
        }}
        beside={
          parseTypedDay(typed) === today ? undefined : (
            <IconButton
              icon={RotateCcw}
              label={t('backToToday')}
              onPress={() => {
                setTyped(typedDayText(today));
                readOn(today);
              }}
            />
          )
        }
      />
    </div>
  );
}
