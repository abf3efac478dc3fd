import type { Computation } from '#shared/folds/explain/computation.ts';
import type { DossierFacts } from '#shared/folds/explain/dossier-facts.ts';
import type { Debt } from '#shared/folds/solutions/debt.ts';
import { computationsOf } from '#shared/folds/solutions/proposals.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import { rules } from '#shared/rules/index.ts';
import type { PaymentPlanAnswer } from '#shared/rules/contributions/payment-plan/payment-plan.rule.ts';
import { moneyOr } from '../../../i18n/short-forms.ts';
import { wordsOf } from '../../../i18n/use-messages.ts';
import type { VaultSession } from '../../../vault/contract.ts';
import { PrintSheet, PrintWays } from '../../law-print/index.ts';
import { PayOnTable } from './pay-on-table.tsx';
import { openConditions, partsOf, rightsOf } from './proposal-card.tsx';
import { ScheduleTable } from './schedule-table.tsx';
import { solutionsMessages } from './solutions.messages.ts';
import type { Way } from './ways.ts';

interface SolutionsPaperProps {
  dossierId: string;
  session: VaultSession;
  facts: DossierFacts;
  debt: Debt;
  plan: Computation<PaymentPlanAnswer> | null;
  ways: readonly Way[];
  pressed: number;
}

/** Plan, days and ways as a page in the language of the person. */
export function SolutionsPaper({
  dossierId,
  session,
  facts,
  debt,
  plan,
  ways,
  pressed,
}: SolutionsPaperProps) {
  const lang = facts.language;
  const t = wordsOf(solutionsMessages, lang);
  const titleOf = (way: Way) => way.names.map((name) => t(`way.${name}`)).join(' · ');
  const told = [plan, ...ways.flatMap((way) => computationsOf(way.proposal))]
    .filter((one) => one !== null)
    // A rule is told once; the amounts of each way stand above.
    .filter((one, index, all) => all.findIndex((other) => other.rule === one.rule) === index)
    .map((computation) => ({ name: rules[computation.rule].label[lang], computation }));
  return (
    <PrintSheet {...{ dossierId, session, lang, pressed }} title={t('paperTitle')}>
      <h2>{t('payOn')}</h2>
      <PayOnTable debt={debt} today={session.today} chosen={null} t={t} />
      {plan === null ? null : (
        <>
          <h2>{t('schedule', { count: plan.answer.instalments.length })}</h2>
          <ScheduleTable instalments={plan.answer.instalments} caption={t('amount')} t={t} />
          <p>{t('projected', { amount: moneyOr(plan.answer.projectedTotal, lang, t('toConfirm')) })}</p>
        </>
      )}
      <h2>{t('ways')}</h2>
      {ways.map((way) => (
        <section key={way.names.join()}>
          <h3>
            {titleOf(way)}: {formatMoney(way.proposal.toPay, lang)}
            {way.proposal.certain ? '' : ` (${t('ifGranted')})`}
          </h3>
          <ul>
            {[
              ...partsOf(way.proposal, t).map((part) => part.words),
              ...rightsOf(way.proposal, t),
              ...openConditions(way.proposal, t).map((words) => `${t('condition')}: ${words}`),
            ].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t('decides')}</p>
      <PrintWays title={t('paperWays')} computations={told} lang={lang} />
    </PrintSheet>
  );
}
