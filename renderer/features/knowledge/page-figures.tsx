import { translator } from '#shared/i18n/message.ts';
import { documentMessages } from '#shared/knowledge/document-words.messages.ts';
import { figureIn, type Reading } from '#shared/knowledge/document-words.ts';
import { addDays } from '#shared/kernel/plain-date.ts';
import { figureAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { SourceRef } from '../../design/source-ref.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import { knowledgeMessages } from './knowledge.messages.ts';

/** The figures a page speaks of, with the days they hold for and where they were read. */
export function PageFigures({ ids, reading }: { ids: readonly ParameterId[]; reading: Reading }) {
  const { pack, day, lang } = reading;
  const words = translator(documentMessages, lang);
  const t = wordsOf(knowledgeMessages, lang);
  return (
    <section className="page-part">
      <h3>{words('figures')}</h3>
      <dl className="page-figures">
        {ids.map((id) => {
          const found = figureAt(pack, id, day);
          const { text, known } = figureIn(reading, id);
          return (
            <div key={id}>
              <dt>{pack.parameters[id].label[lang]}</dt>
              <dd>
                <span className={known ? 'medium' : 'page-unknown'}>{text}</span>
                {found === null || !known ? null : (
                  <span className="meta">
                    {found.to === null
                      ? t('since', { from: fullDay(found.from) })
                      : t('until', { from: fullDay(found.from), to: fullDay(addDays(found.to, -1)) })}{' '}
                    {found.sources.map((source) => (
                      <SourceRef key={source} id={source} />
                    ))}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
