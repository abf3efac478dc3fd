import { HandCoins } from 'lucide-react';
import { useEffect, useState } from 'react';
import { longestPlan } from '#shared/folds/solutions/payment-options.ts';
import { Card } from '../../../design/card.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Answered } from '../../../problem/answered.tsx';
import type { DossierContext } from '../../../state/dossier-context.ts';
import type { LawFacts } from '../../../vault/queries/law.query.ts';
import { useVault, useVaultApi } from '../../../vault/use-vault.ts';
import { solutionsMessages } from './solutions.messages.ts';
import { firstWishes, solutionsDraftSchema, type WishesValues } from './solutions-form.ts';
import { Solutions } from './solutions.tsx';

/** When no practice of the fund is known, a year is offered and the length stays a condition to check. */
const USUAL_MONTHS = 12;

/** Ways to pay what is open; the draft of the form is read first. */
export function SolutionsView(props: DossierContext) {
  const answer = useVault('lawFacts', { dossierId: props.dossierId });
  const t = useMessages(solutionsMessages);
  return (
    <Answered answer={answer} lines={8}>
      {(value) =>
        value.state !== 'open' ? null : value.value.debt.claims.length === 0 ? (
          <Card label={t('ways')} fit="grow">
            <EmptyState icon={HandCoins}>{t('nothing')}</EmptyState>
          </Card>
        ) : (
          <WithDraft {...props} law={value.value} />
        )
      }
    </Answered>
  );
}

function WithDraft(props: DossierContext & { law: LawFacts }) {
  const vault = useVaultApi();
  const { today } = props.session;
  const key = `solutions:${props.dossierId}`;
  const most = longestPlan(today) ?? USUAL_MONTHS;
  const [initial, setInitial] = useState<{ values: WishesValues; keptAt: Date | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.readDraft(key).then((draft) => {
      if (gone) return;
      const parsed = solutionsDraftSchema.safeParse(draft?.value);
      setInitial(
        draft && parsed.success
          ? { values: parsed.data.values, keptAt: new Date(draft.savedAt) }
          : { values: firstWishes(most, today), keptAt: null },
      );
    });
    return () => {
      gone = true;
    };
  }, [vault, key, most, today]);
  if (initial === null) return null;
  return <Solutions {...props} draftKey={key} most={most} initial={initial.values} keptAt={initial.keptAt} />;
}
