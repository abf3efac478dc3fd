import { BookOpen, Database } from 'lucide-react';
import { useId, useState } from 'react';
import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { MessageSet } from '#shared/i18n/message.ts';
import { type Trace, traceSentences, type TraceStep } from '#shared/rules/trace.ts';
import { Icon } from '../../design/icon.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ArticleBox } from './article-box.tsx';
import '../../design/ref.css';
import { lawTraceMessages } from './law-trace.messages.ts';
import { datumWords, figureWords, inputName } from './trace-words.ts';
import type { SourceOf } from './use-sources.ts';

interface TraceStepsProps {
  label: string;
  trace: Trace;
  words: MessageSet;
  data: Readonly<Record<string, Datum>>;
  sourceOf: SourceOf;
}

/** The numbered sentences, each with its datum, its figures and its articles; an article opens in place. */
export function TraceSteps({ label, trace, words, data, sourceOf }: TraceStepsProps) {
  const t = useMessages(lawTraceMessages);
  const lang = rowLang(t.lang);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const sentences = traceSentences(trace, words, lang);
  return (
    <ol className="trace law-steps" aria-label={label}>
      {trace.steps.map((step, index) => (
        <li key={step.no}>
          <span className="no" aria-hidden="true">
            {step.no}
          </span>
          <div className="law-step">
            <p>{sentences[index]}</p>
            {dataOf(step).map((name) => (
              <p key={name} className="law-src">
                <Icon of={Database} />
                <span>{t('datum', { name: inputName(name, lang), from: fromOf(name) })}</span>
              </p>
            ))}
            {step.parameters.map((use) => (
              <p key={`${use.id} ${use.from}`} className="law-src">
                <Icon of={BookOpen} />
                <span>{figureWords(use, lang, sourceOf)}</span>
              </p>
            ))}
            <p className="law-refs">
              {step.refs.map((reference, position) => {
                const key = `${step.no}:${position}`;
                const title = sourceOf(reference.source)?.title ?? reference.source;
                return (
                  <button
                    key={key}
                    type="button"
                    className="ref"
                    aria-expanded={open === key}
                    aria-controls={open === key ? `${id}-${key}` : undefined}
                    aria-label={t('articleLabel', { article: refWords(reference.article, title), title })}
                    onClick={() => setOpen(open === key ? null : key)}
                  >
                    {refWords(reference.article, title)}
                  </button>
                );
              })}
            </p>
            {step.refs.map((reference, position) =>
              open === `${step.no}:${position}` ? (
                <ArticleBox
                  key={position}
                  reference={reference}
                  source={sourceOf(reference.source)}
                  id={`${id}-${open}`}
                />
              ) : null,
            )}
          </div>
        </li>
      ))}
    </ol>
  );

  function dataOf(step: TraceStep): readonly string[] {
    return step.data.filter((name) => data[name] !== undefined);
  }

  function fromOf(name: string): string {
    const found = data[name];
    return found === undefined ? '' : datumWords(found, lang);
  }
}

/** 'art. 12 § 1, Arrêté royal n° 38 du 27 juillet 1967': a page has no article, its title says enough. */
export function refWords(article: string, title: string): string {
  const short = shortTitle(title);
  return article === 'page' ? short : `${article}, ${short}`;
}

/** What stands before the brackets and the dashes of a title, at most one line. */
function shortTitle(title: string): string {
  const bare = title.replace(/\s*\(.*$/, '').trim();
  return bare.length <= 60 ? bare : `${bare.slice(0, 57).trimEnd()}…`;
}
