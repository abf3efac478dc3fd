import { CircleHelp } from 'lucide-react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import { type Proposal, computationsOf } from '#shared/folds/solutions/proposals.ts';
import { formatMoney, formatQuarter } from '#shared/i18n/format.ts';
import { absCents } from '#shared/kernel/money.ts';
import { translate } from '#shared/i18n/message.ts';
import { Button } from '../../../design/button.tsx';
import { Icon } from '../../../design/icon.tsx';
import { rowLang } from '../../../i18n/row-lang.ts';
import { fullDay, moneyOr } from '../../../i18n/short-forms.ts';
import { type ScreenWords, useMessages } from '../../../i18n/use-messages.ts';
import { ruleWords } from '../../law-trace/index.ts';
import { solutionsMessages } from './solutions.messages.ts';

type T = ScreenWords<typeof solutionsMessages>;

interface ProposalCardProps {
  title: string;
  proposal: Proposal;
  onOpen: (computation: Computation, words: string) => void;
}

/** One lawful way: what is paid, what is asked, what it does to rights, and what is still to be checked. */
export function ProposalCard({ title, proposal, onOpen }: ProposalCardProps) {
  const t = useMessages(solutionsMessages);
  const conditions = openConditions(proposal, t);
  return (
    <section className="proposal" aria-label={title}>
      <h3>{title}</h3>
      <p className="proposal-total">{formatMoney(proposal.toPay, t.lang)}</p>
      <p className="meta">
        {[t('toPay'), proposal.certain ? null : t('ifGranted')].filter(Boolean).join(', ')}
        <br />
        {sparedWords(proposal, t)}
      </p>
      <ul className="proposal-parts">
        {partsOf(proposal, t).map(({ words, computation }) => (
          <li key={words}>
            {computation === null ? (
              words
            ) : (
              <Button kind="quiet" size="sm" onPress={() => onOpen(computation, words)}>
                {words}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <h4>{t('rights')}</h4>
      <ul className="proposal-rights">
        {rightsOf(proposal, t).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {conditions.length === 0 ? null : (
        <>
          <h4>{t('openConditions')}</h4>
          <ul className="proposal-open">
            {conditions.map((words) => (
              <li key={words}>
                <Icon of={CircleHelp} />
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export interface Part {
  readonly words: string;
  readonly computation: Computation | null;
}

export function partsOf(proposal: Proposal, t: T): Part[] {
  const { payment, exemptions, waiver, lowering } = proposal;
  const money = (cents: Parameters<typeof formatMoney>[0]) => formatMoney(cents, t.lang);
  const parts: Part[] = [];
  const [first, last] = [payment?.answer.instalments[0], payment?.answer.instalments.at(-1)];
  if (payment !== null && first && last) {
    const words = {
      count: payment.answer.instalments.length,
      amount: money(first.cents),
      until: fullDay(last.dueOn),
    };
    parts.push({ words: t(words.count === 1 ? 'part.once' : 'part.plan', words), computation: payment });
  }
  for (const { claim, computation } of exemptions)
    parts.push({
      words: t('part.exemption', { quarter: formatQuarter(claim.quarter, t.lang) }),
      computation,
    });
  if (waiver !== null) {
    const most = moneyOr(waiver.answer.atMost, t.lang, t('toConfirm'));
    parts.push({ words: t('part.waiver', { amount: most }), computation: waiver });
  }
  if (lowering !== null)
    parts.push({
      words: t('part.lowering', { amount: money(lowering.spared) }),
      computation: lowering.computation,
    });
  return parts;
}

export function rightsOf({ payment, pensionQuarters, waiver, lowering }: Proposal, t: T): string[] {
  const risk = lowering?.computation.answer.risk ?? null;
  return [
    payment === null ? null : t('rights.plan'),
    pensionQuarters === 0 ? null : t('rights.exemption', { count: pensionQuarters }),
    waiver === null ? null : t('rights.waiver'),
    lowering === null
      ? null
      : risk === null
        ? t('rights.loweringSafe')
        : t('rights.lowering', {
            end: formatMoney(risk.atYearEnd, t.lang),
            later: formatMoney(risk.perQuarterAfter, t.lang),
          }),
  ].filter((words) => words !== null);
}

/** The conditions nobody answered, each once, in the words of their rule. */
export function openConditions(proposal: Proposal, t: T): string[] {
  const lang = rowLang(t.lang);
  const found = computationsOf(proposal).flatMap((one) =>
    one.conditions
      .filter(({ state }) => state === 'unknown')
      .map(({ id }) => translate(ruleWords(one.rule), lang, `condition.${id}`).text),
  );
  return [...new Set(found)];
}

export function sparedWords({ spared }: Proposal, t: T): string {
  const amount = formatMoney(absCents(spared), t.lang);
  return t(spared >= 0 ? 'spared' : 'dearer', { amount });
}
