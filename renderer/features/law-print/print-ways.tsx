import type { Computation } from '#shared/folds/explain/computation.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { rules } from '#shared/rules/index.ts';
import { traceSentences } from '#shared/rules/trace.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import { packWords, ruleWords, toConfirmWords, useSources } from '../law-trace/index.ts';
import { lawPrintMessages } from './law-print.messages.ts';

interface PrintWaysProps {
  title: string;
  computations: readonly { readonly name: string; readonly computation: Computation }[];
  lang: Lang;
}

/** How the amounts of a page were found: sentences with their articles, then the sources and the set of figures. */
export function PrintWays({ title, computations, lang }: PrintWaysProps) {
  const t = wordsOf(lawPrintMessages, lang);
  const used = [...new Set(computations.flatMap(({ computation }) => sourcesOf(computation)))].sort();
  const packs = [...new Set(computations.map(({ computation }) => computation.packHash))];
  const sourceOf = useSources(packs);
  return (
    <>
      <h2>{title}</h2>
      {computations.map(({ name, computation }) => (
        <section key={name}>
          <h3>
            {name}, {rules[computation.rule].label[lang]}
          </h3>
          {computation.toConfirm === null ? null : <p>{toConfirmWords(computation.toConfirm, lang)}</p>}
          <ol>
            {traceSentences(computation.trace, ruleWords(computation.rule), lang).map((sentence, index) => (
              <li key={index}>
                {sentence}{' '}
                <span className="print-ref">
                  (
                  {computation.trace.steps[index]?.refs
                    .map(({ source, article }) => (article === 'page' ? source : `${source} ${article}`))
                    .join(', ')}
                  )
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <h2>{t('sources')}</h2>
      <ul className="print-sources">
        {used.map((id) => {
          const source = sourceOf(id);
          return (
            <li key={id}>
              {t('source', { id, title: source?.title ?? id })}
              {source?.url ? <span className="print-address"> {source.url}</span> : null}
            </li>
          );
        })}
      </ul>
      <p>
        {t('figures')}: {packs.map((hash) => packWords(hash, lang)).join(', ')}
      </p>
    </>
  );
}

function sourcesOf({ trace }: Computation): string[] {
  return trace.steps.flatMap((step) => [
    ...step.refs.map(({ source }) => source),
    ...step.parameters.flatMap((use) => use.sources),
  ]);
}
