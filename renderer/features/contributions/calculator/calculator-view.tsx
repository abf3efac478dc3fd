import { useEffect, useState } from 'react';
import type { DossierContext } from '../../../state/dossier-context.ts';
import { Answered } from '../../../problem/answered.tsx';
import type { LawFacts } from '../../../vault/queries/law.query.ts';
import { useVault, useVaultApi } from '../../../vault/use-vault.ts';
import { prefillOf } from '#shared/folds/calculator/scenario.ts';
import { Calculator } from './calculator.tsx';
import { calculatorDraftSchema, prefilledValues, type ScenarioDraft } from './scenario-form.ts';

/** The calculator of a dossier: its draft is read first, so that no keystroke lands over an older one. */
export function CalculatorView(props: DossierContext) {
  const answer = useVault('lawFacts', { dossierId: props.dossierId });
  return (
    <Answered answer={answer} lines={8}>
      {(value) => (value.state === 'open' ? <WithDraft {...props} law={value.value} /> : null)}
    </Answered>
  );
}

function WithDraft(props: DossierContext & { law: LawFacts }) {
  const vault = useVaultApi();
  const key = `calculator:${props.dossierId}`;
  const [initial, setInitial] = useState<readonly ScenarioDraft[] | null>(null);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const prefill = prefillOf(props.law.facts, props.session.today);
  useEffect(() => {
    let gone = false;
    void vault.readDraft(key).then((draft) => {
      if (gone) return;
      const parsed = calculatorDraftSchema.safeParse(draft?.value);
      if (draft && parsed.success) setKeptAt(new Date(draft.savedAt));
      setInitial(parsed.success ? parsed.data.scenarios : []);
    });
    return () => {
      gone = true;
    };
  }, [vault, key]);
  if (initial === null) return null;
  const start = initial.length > 0 ? initial : [{ id: 's1', values: prefilledValues(prefill) }];
  return <Calculator {...props} prefill={prefill} draftKey={key} initial={start} keptAt={keptAt} />;
}
