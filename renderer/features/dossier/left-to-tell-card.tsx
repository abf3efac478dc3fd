import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { LeftToTell } from '#shared/folds/visit/left-to-tell.ts';
import { topicWords } from '#shared/folds/visit/note-sections.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { openPage } from '../../state/open-page.ts';
import { gapMessages } from '../visit-basket/index.ts';
import { overviewMessages } from './overview.messages.ts';

interface LeftToTellCardProps extends Pick<DossierContext, 'dossierId' | 'session'> {
  left: readonly LeftToTell[];
}

/** A visit may leave a dozen topics: the first ones say which conversation goes on, the others must not push the rest away. */
const SHOWN_AT_FIRST = 3;

/** What the charter asked to tell and a visit left for the next contact. */
export function LeftToTellCard({ dossierId, session, left }: LeftToTellCardProps) {
  const t = useMessages(overviewMessages);
  const g = useMessages(gapMessages);
  const [isWhole, setWhole] = useState(false);
  // One line more is not worth a button.
  const others = left.length <= SHOWN_AT_FIRST + 1 ? 0 : left.length - SHOWN_AT_FIRST;
  const shown = isWhole || others === 0 ? left : left.slice(0, SHOWN_AT_FIRST);
  return (
    <Card
      title={t('leftToTell')}
      count={left.length}
      className="dossier-left"
      foot={
        others === 0 ? null : (
          <Button kind="quiet" size="sm" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('leftFewer') : t('leftOthers', { count: others })}
          </Button>
        )
      }
    >
      <List label={t('leftToTell')}>
        {shown.map(({ topic, commitment, reason, on, eventId, by }) => {
          const words = topicWords(topic, rowLang(t.lang));
          return (
            <ListRow
              key={`${topic} ${commitment}`}
              title={words}
              titleStrong={false}
              titleEnd={commitment}
              line={t('leftOn', { reason: g(`reason.${reason}`), date: shortDay(on, session.today) })}
              wraps
              end={
                <Button
                  size="sm"
                  icon={BookOpen}
                  aria-label={`${g(`tell.${by}`)} : ${words}`}
                  onPress={() => openPage(topic, eventId, by, dossierId)}
                >
                  {g(`tell.${by}`)}
                </Button>
              }
            />
          );
        })}
      </List>
    </Card>
  );
}
