import type { Computation } from '#shared/folds/explain/computation.ts';
import type { DossierFacts } from '#shared/folds/explain/dossier-facts.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { Scenario } from '#shared/folds/calculator/scenario.ts';
import type { ScenarioAnswer } from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { codeMessages } from '../../../i18n/codes.messages.ts';
import { fullDay } from '../../../i18n/short-forms.ts';
import { wordsOf } from '../../../i18n/use-messages.ts';
import type { VaultSession } from '../../../vault/contract.ts';
import { PrintSheet, PrintWays } from '../../law-print/index.ts';
import { calculatorMessages } from './calculator.messages.ts';
import type { ShownScenario } from './compare-table.tsx';
import { QuarterTable } from './quarter-table.tsx';

interface ScenarioPaperProps {
  dossierId: string;
  session: VaultSession;
  facts: DossierFacts;
  scenarios: readonly ShownScenario[];
  pressed: number;
}

/** The scenarios as a page in the language of the person. */
export function ScenarioPaper({ dossierId, session, facts, scenarios, pressed }: ScenarioPaperProps) {
  const lang = facts.language;
  const t = wordsOf(calculatorMessages, lang);
  const code = wordsOf(codeMessages, lang);
  const done = scenarios.flatMap(({ id, name, scenario, computation }) =>
    computation === null || scenario === null
      ? []
      : [{ id, name: t('scenario', { name }), scenario, computation }],
  );
  const money = (cents: EuroCents | null | undefined) =>
    cents === null || cents === undefined ? t('toConfirm') : formatMoney(cents, lang);
  const years = done[0]?.computation.answer.years.map((one) => one.year) ?? [];
  const rows = years.flatMap((year) =>
    (['provisional', 'final', 'difference'] as const).map((line) => ({
      key: `${year} ${line}`,
      words: `${year}, ${t(line)}`,
      of: ({ answer }: Computation<ScenarioAnswer>) => answer.years.find((one) => one.year === year)?.[line],
    })),
  );
  return (
    <PrintSheet {...{ dossierId, session, lang, pressed }} title={t('paperTitle')}>
      <table className="table">
        <caption className="sr">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {done.map((one) => (
              <th key={one.id} scope="col" className="num">
                {one.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('category')}</th>
            {done.map(({ id, scenario }) => (
              <td key={id} className="num">
                {code(`category.${scenario.category}`)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('incomeOfYear')}</th>
            {done.map(({ id, scenario }) => (
              <td key={id} className="num">
                {money(scenario.income)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              {t('startedOn')}, {t('ceasedOn')}
            </th>
            {done.map(({ id, scenario }) => (
              <td key={id} className="num">
                {datesOf(scenario)}
              </td>
            ))}
          </tr>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.words}</th>
              {done.map(({ id, computation }) => (
                <td key={id} className="num">
                  {money(row.of(computation))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {done.map(({ id, name, computation }) => (
        <section key={id}>
          <h2>{name}</h2>
          <QuarterTable answer={computation.answer} caption={name} t={t} />
        </section>
      ))}
      <p>{t('settled')}</p>
      <PrintWays title={t('paperWays')} computations={done} lang={lang} />
    </PrintSheet>
  );

  function datesOf({ startedOn, ceasedOn }: Scenario): string {
    return `${fullDay(startedOn)}, ${ceasedOn === null ? t('noEnd') : fullDay(ceasedOn)}`;
  }
}
