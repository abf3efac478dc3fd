import { BookOpen, Database } from 'lucide-react';
import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { MessageSet } from '#shared/i18n/message.ts';
import { type Trace, traceSentences, type TraceStep } from '#shared/rules/trace.ts';
import { Icon } from '../../design/icon.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { lawTraceMessages } from './law-trace.messages.ts';
import { References } from './references.tsx';
import { datumWords, figureWords, inputName, type InputNames } from './trace-words.ts';
import type { SourceOf } from './use-sources.ts';

interface TraceStepsProps {
  label: string;
  trace: Trace;
  words: MessageSet;
  data: Readonly<Record<string, Datum>>;
  sourceOf: SourceOf;
  names?: InputNames | undefined;
}

/** The numbered sentences, each with its datum, its figures and its articles; an article opens in place. */
export function TraceSteps({ label, trace, words, data, sourceOf, names }: TraceStepsProps) {
  const t = useMessages(lawTraceMessages);
  const lang = rowLang(t.lang);
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
                <span>{t('datum', { name: inputName(name, lang, names), from: fromOf(name) })}</span>
              </p>
            ))}
            {step.parameters.map((use) => (
              <p key={`${use.id} ${use.from}`} className="law-src">
                <Icon of={BookOpen} />
                <span>{figureWords(use, lang, sourceOf)}</span>
              </p>
            ))}
            <References refs={step.refs} sourceOf={sourceOf} />
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
