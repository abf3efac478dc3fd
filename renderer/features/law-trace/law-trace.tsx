import { Copy } from 'lucide-react';
import { useState } from 'react';
import { traceParagraph, traceRows } from '#shared/rules/trace.ts';
import { type RuleId, rules } from '#shared/rules/index.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { MessageSet } from '#shared/i18n/message.ts';
import { Segmented } from '../../design/segmented.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { CopyButton } from './copy-button.tsx';
import { lawTraceMessages } from './law-trace.messages.ts';
import { refWords } from './references.tsx';
import { TraceSteps } from './trace-steps.tsx';
import { figureWords, type InputNames, packWords } from './trace-words.ts';
import { useSources } from './use-sources.ts';
import './law-trace.css';

export type TraceForm = 'steps' | 'paragraph' | 'table' | 'json';
const FORMS: readonly TraceForm[] = ['steps', 'paragraph', 'table', 'json'];

/** The words of a rule, seen without their literal types. */
export function ruleWords(id: RuleId): MessageSet {
  return rules[id].messages;
}

interface LawTraceProps {
  computation: Computation;
  label: string;
  /** Names of inputs that the words of this room do not hold. */
  names?: InputNames | undefined;
}

/** The way from the data and the articles to an amount: as steps, paragraph, table or JSON. */
export function LawTrace({ computation, label, names }: LawTraceProps) {
  const t = useMessages(lawTraceMessages);
  const [form, setForm] = useState<TraceForm>('steps');
  const lang = rowLang(t.lang);
  const { rule, version, packHash } = computation;
  return (
    <div className="law-trace">
      <div className="law-forms">
        <Segmented
          label={t('form')}
          labelHidden
          options={FORMS.map((id) => ({ id, words: t(id) }))}
          value={form}
          onChange={setForm}
        />
      </div>
      <TraceBody computation={computation} form={form} label={label} names={names} />
      <p className="law-foot">
        {t('rule', { label: rules[rule].label[lang], version })} · {packWords(packHash, lang)}
      </p>
    </div>
  );
}

function TraceBody({ computation, form, label, names }: LawTraceProps & { form: TraceForm }) {
  const t = useMessages(lawTraceMessages);
  const lang = rowLang(t.lang);
  const { trace, data, rule } = computation;
  const sourceOf = useSources([computation.packHash]);
  const words = ruleWords(rule);
  switch (form) {
    case 'steps':
      return (
        <TraceSteps label={label} trace={trace} words={words} data={data} sourceOf={sourceOf} names={names} />
      );
    case 'paragraph':
      return <p className="law-paragraph">{traceParagraph(trace, words, lang)}</p>;
    case 'json': {
      const { inputs, answer, toConfirm, version, packHash } = computation;
      const text = JSON.stringify(
        { rule, version, packHash, inputs, data, answer, toConfirm, trace },
        null,
        2,
      );
      return (
        <div className="law-json">
          <CopyButton icon={Copy} text={text}>
            {t('copyJson')}
          </CopyButton>
          <pre tabIndex={0} aria-label={t('json')}>
            {text}
          </pre>
        </div>
      );
    }
    case 'table': {
      const rows = traceRows(trace, words, lang);
      const columns: readonly Column<(typeof rows)[number]>[] = [
        { id: 'no', head: t('no'), look: 'meta', cell: (row) => String(row.no) },
        { id: 'sentence', head: t('sentence'), cell: (row) => row.sentence },
        {
          id: 'grounds',
          head: t('grounds'),
          look: 'meta',
          cell: (row) => (
            <>
              {trace.steps[row.no - 1]?.parameters.map((use) => (
                <span key={use.id} className="law-cell">
                  {figureWords(use, lang, sourceOf)} (
                  {use.sources.map((id) => refWords('page', sourceOf(id)?.title ?? id)).join(', ')})
                </span>
              ))}
              {trace.steps[row.no - 1]?.refs.map((ref, index) => (
                <span key={index} className="law-cell">
                  {[ref.article === 'page' ? null : ref.article, sourceOf(ref.source)?.title ?? ref.source]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              ))}
            </>
          ),
        },
      ];
      return <Table caption={label} columns={columns} data={rows} rowKey={(row) => String(row.no)} first />;
    }
  }
}
