import { CircleHelp, Info, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import { bookedOn, planOf } from '#shared/folds/solutions/payment-options.ts';
import { computationsOf, proposals } from '#shared/folds/solutions/proposals.ts';
import { sumCents } from '#shared/kernel/money.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { NoteBox } from '../../../design/note-box.tsx';
import { Cards, Columns } from '../../../design/page.tsx';
import { DraftLine } from '../../../forms/draft-line.tsx';
import { useDraft } from '../../../forms/use-draft.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ProblemSentence } from '../../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../../state/dossier-context.ts';
import type { LawFacts } from '../../../vault/queries/law.query.ts';
import { useVaultApi } from '../../../vault/use-vault.ts';
import { TracePanel, useKeep } from '../../law-trace/index.ts';
import { DaysCard } from './days-card.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { SolutionsPaper } from './solutions-paper.tsx';
import { solutionsMessages } from './solutions.messages.ts';
import { wishesOf, type WishesValues } from './solutions-form.ts';
import { distinctWays } from './ways.ts';
import { WishesFields } from './wishes-fields.tsx';
import './solutions.css';

interface SolutionsProps extends DossierContext {
  law: LawFacts;
  draftKey: string;
  most: number;
  initial: WishesValues;
  keptAt: Date | null;
}

/** The plan as it is typed, what each day of payment costs, and the lawful ways beside each other. */
export function Solutions({ dossierId, session, law, draftKey, most, initial, keptAt }: SolutionsProps) {
  const t = useMessages(solutionsMessages);
  const vault = useVaultApi();
  const keeping = useKeep(dossierId);
  const [values, setValues] = useState(initial);
  const [open, setOpen] = useState<{ computation: Computation; words: string } | null>(null);
  const [pressed, setPressed] = useState(0);
  const { today } = session;
  const { debt, facts } = law;
  const saved = useDraft(
    draftKey,
    { dossierId, values },
    async (key, value) => {
      const answer = await vault.saveDraft(key, value);
      if (!answer.ok) throw new Error(answer.error.reason);
    },
    keptAt,
  );
  const onChange = useCallback((next: WishesValues) => setValues(next), []);
  const wishes = useMemo(() => wishesOf(values, most, today), [values, most, today]);
  const overdue = useMemo(() => debt.claims.filter((claim) => claim.overdue), [debt]);
  const plan = useMemo(
    () =>
      wishes === null
        ? null
        : planOf(
            overdue,
            {
              count: wishes.count,
              firstDueOn: wishes.firstDueOn,
              booked: sumCents([bookedOn(overdue), debt.costs]),
            },
            today,
          ),
    [wishes, overdue, debt, today],
  );
  const found = useMemo(
    () => (wishes === null ? null : proposals(debt, facts, wishes, today)),
    [debt, facts, wishes, today],
  );
  const ways = found === null ? [] : distinctWays(found);
  const show = (computation: Computation, words: string) => setOpen({ computation, words });
  const print = async () => {
    const computations = [plan, ...ways.flatMap((way) => computationsOf(way.proposal))].filter(
      (one) => one !== null,
    );
    const subject = { kind: 'plan', key: today } as const;
    if (await keeping.keep(computations, { subject, how: 'printed', lang: facts.language, on: today }))
      setPressed(pressed + 1);
  };
  return (
    <Columns widths="minmax(0, 1fr) minmax(300px, 370px)">
      <Card
        title={t('ways')}
        fit="grow"
        foot={
          <>
            <Button
              kind="primary"
              size="sm"
              icon={Printer}
              pending={keeping.pending}
              onPress={() => void print()}
            >
              {t('print')}
            </Button>
            <span className="meta" role="status">
              {pressed > 0 ? t('printed') : t('decides')}
            </span>
            {keeping.problem === null ? null : <ProblemSentence error={keeping.problem} />}
          </>
        }
      >
        {debt.leftOut > 0 ? (
          <NoteBox icon={CircleHelp} tone="caut">
            {t('leftOut', { count: debt.leftOut })}
          </NoteBox>
        ) : null}
        {debt.held ? (
          <NoteBox icon={Info} tone="info">
            {t('held')}
          </NoteBox>
        ) : null}
        {ways.length === 0 ? (
          <p className="proposals-none">{t(found?.tooLittle ? 'tooLittle' : 'noWay')}</p>
        ) : (
          <div className="proposals">
            {ways.map(({ names, proposal }) => (
              <ProposalCard
                key={names.join()}
                title={names.map((name) => t(`way.${name}`)).join(' · ')}
                proposal={proposal}
                onOpen={show}
              />
            ))}
          </div>
        )}
      </Card>
      {open ? (
        <TracePanel
          id="solution-trace"
          title={open.words}
          computation={open.computation}
          onClose={() => setOpen(null)}
        />
      ) : (
        <Cards>
          <Card title={t('said')} fit="fixed" lowHead action={<DraftLine state={saved.state} />}>
            <WishesFields
              values={initial}
              most={most}
              today={today}
              onChange={onChange}
              onBlur={saved.onBlur}
            />
          </Card>
          <DaysCard debt={debt} today={today} chosen={wishes?.firstDueOn ?? null} plan={plan} onOpen={show} />
        </Cards>
      )}
      {pressed > 0 ? <SolutionsPaper {...{ dossierId, session, pressed, facts, debt, plan, ways }} /> : null}
    </Columns>
  );
}
