import { CircleAlert, CircleCheck } from 'lucide-react';
import type { AffiliationAmount, AffiliationPart } from '#shared/folds/interview/affiliation-part.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { traceSentences } from '#shared/rules/trace.ts';
import { NoteBox } from '../../design/note-box.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { moneyOr } from '../../i18n/short-forms.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { refWords, ruleWords, builtInSource, toConfirmWords, TraceSteps } from '../law-trace/index.ts';
import { formMessages } from './form.messages.ts';

interface AffiliationSectionProps {
  part: AffiliationPart;
  onType: (id: string, text: string) => void;
}

/** What affiliating means: category and why, first amounts, days, consequences, who answers for whom. */
export function AffiliationSection({ part, onType }: AffiliationSectionProps) {
  const t = useMessages(formMessages);
  const lang = rowLang(t.lang);
  return (
    <section className="form-part" aria-label={t('category')}>
      <h3>{t('category')}</h3>
      <div className="form-fields">
        {part.fields.map(({ id, label, options, value }) => {
          const words = options.map((option) => ({ id: option.value, words: option.label[lang] }));
          const props = { label: label[lang], onChange: (text: string) => onType(id, text) };
          if (options.length === 0) return <TextField key={id} {...props} value={value} />;
          const chosen = value === '' ? undefined : value;
          return options.length <= 2 ? (
            <Segmented key={id} {...props} options={words} value={chosen} />
          ) : (
            <Select key={id} {...props} options={words} value={chosen} placeholder={t('choose')} />
          );
        })}
        {part.categoryWords === null && part.amounts.length === 0 ? (
          <p className="meta">{t('categoryOpen')}</p>
        ) : null}
        {part.categoryWords === null || part.categoryTrace === null ? null : (
          <div>
            <p className="strong">{part.categoryWords[lang]}</p>
            <h4>{t('why')}</h4>
            <ul className="page-declarations">
              {traceSentences(part.categoryTrace, ruleWords('category-of-contributor'), lang).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        <Term part={part} />
        {part.consequences.map(({ says, refs }) => (
          <p key={says.fr}>
            {says[lang]}{' '}
            <span className="meta">
              {refs
                .map(({ source, article }) => refWords(article, builtInSource(source)?.title ?? source))
                .join(' ; ')}
            </span>
          </p>
        ))}
        {part.solidarity === null ? null : (
          <NoteBox icon={CircleAlert} tone="caut">
            <strong>{t('solidarity')}.</strong> {part.solidarity.says[lang]}
          </NoteBox>
        )}
        {part.amounts.length === 0 ? null : (
          <div>
            <h4>{t('amounts')}</h4>
            <ul className="affiliation-amounts">
              {part.amounts.map((amount) => (
                <Amount key={amount.label.fr} amount={amount} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function Term({ part }: { part: AffiliationPart }) {
  const t = useMessages(formMessages);
  if (part.lastInTime === null) return null;
  const date = formatDate(part.lastInTime, t.lang, 'long');
  return part.late ? (
    <NoteBox icon={CircleAlert} tone="crit">
      {t('lateBy', { count: part.daysLate, date })}
    </NoteBox>
  ) : (
    <NoteBox icon={CircleCheck} tone="pos">
      {t('inTime', { date })}
    </NoteBox>
  );
}

function Amount({ amount }: { amount: AffiliationAmount }) {
  const t = useMessages(formMessages);
  const lang = rowLang(t.lang);
  const { label, total, dueOn, toConfirm, rule, trace } = amount;
  return (
    <li>
      <span>{label[lang]}</span>
      <span className="strong">{moneyOr(total, t.lang, t('toConfirm'))}</span>
      <span className="meta">
        {total === null && toConfirm !== null
          ? toConfirmWords(toConfirm, lang)
          : dueOn === null
            ? null
            : t('payBy', { date: fullDay(dueOn) })}
      </span>
      <details>
        <summary>{t('way', { what: label[lang] })}</summary>
        <TraceSteps
          label={label[lang]}
          trace={trace}
          words={ruleWords(rule)}
          data={NO_DATA}
          sourceOf={builtInSource}
        />
      </details>
    </li>
  );
}

const NO_DATA = {};
