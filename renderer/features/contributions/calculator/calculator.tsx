import { ChartColumn, Plus, Printer, TableProperties } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { explainScenario } from '#shared/folds/calculator/explain-scenario.ts';
import { pensionCeiling } from '#shared/folds/calculator/pension-ceiling.ts';
import {
  firstYearOf,
  MOST_SCENARIOS,
  type Prefill,
  SCENARIO_YEARS,
  scenarioComputation,
  type ScenarioWorld,
} from '#shared/folds/calculator/scenario.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import { yearOf } from '#shared/kernel/plain-date.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { Cards, Columns } from '../../../design/page.tsx';
import { DraftLine } from '../../../forms/draft-line.tsx';
import { useDraft } from '../../../forms/use-draft.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ProblemSentence } from '../../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../../state/dossier-context.ts';
import type { LawFacts } from '../../../vault/queries/law.query.ts';
import { useVaultApi } from '../../../vault/use-vault.ts';
import { TracePanel, useKeep } from '../../law-trace/index.ts';
import { calculatorMessages } from './calculator.messages.ts';
import { CeilingCard } from './ceiling-card.tsx';
import { CompareTable, type OpenAmount, type ShownScenario } from './compare-table.tsx';
import { QuarterTable } from './quarter-table.tsx';
import { ScenarioFields } from './scenario-fields.tsx';
import { type ScenarioDraft, scenarioName, scenarioOf, type ScenarioValues } from './scenario-form.ts';
import { PictureLegend, ScenarioPicture } from './scenario-picture.tsx';
import { ScenarioPaper } from './scenario-paper.tsx';
import './calculator.css';

interface CalculatorProps extends DossierContext {
  law: LawFacts;
  prefill: Prefill;
  draftKey: string;
  initial: readonly ScenarioDraft[];
  keptAt: Date | null;
}

/** Up to four situations side by side, each computed as it is typed; a picture, a table and a page to take home. */
export function Calculator({ dossierId, session, law, prefill, draftKey, initial, keptAt }: CalculatorProps) {
  const t = useMessages(calculatorMessages);
  const vault = useVaultApi();
  const keeping = useKeep(dossierId);
  const [scenarios, setScenarios] = useState(initial);
  const [open, setOpen] = useState<OpenAmount | { computation: Computation; words: string } | null>(null);
  const [chosen, setChosen] = useState(initial[0]?.id ?? '');
  const [asTable, setAsTable] = useState(false);
  const [pressed, setPressed] = useState(0);
  const [aside, setAside] = useState(false);
  const { today } = session;
  const firstYear = firstYearOf(today);
  const world = useMemo<ScenarioWorld>(
    () => ({ facts: law.facts, claimed: law.claimed, firstYear, today }),
    [law, firstYear, today],
  );
  const saved = useDraft(
    draftKey,
    { dossierId, scenarios },
    async (key, value) => {
      const answer = await vault.saveDraft(key, value);
      if (!answer.ok) throw new Error(answer.error.reason);
    },
    keptAt,
  );
  const change = useCallback(
    (id: string, values: ScenarioValues) =>
      setScenarios((list) => list.map((one) => (one.id === id ? { ...one, values } : one))),
    [],
  );
  const shown = useMemo(
    () =>
      scenarios.map(({ id, values }, index): ShownScenario => {
        const scenario = scenarioOf(values);
        const computation = scenario && scenarioComputation(scenario, world);
        return { id, name: scenarioName(index), scenario, computation };
      }),
    [scenarios, world],
  );
  const ceiling = useMemo(() => pensionCeiling(law.facts, law.debt, today), [law, today]);
  const focus = shown.find((one) => one.id === chosen) ?? shown[0];
  const add = () => {
    const last = scenarios.at(-1);
    if (last === undefined || scenarios.length >= MOST_SCENARIOS) return;
    const id = `s${Math.max(...scenarios.map((one) => Number(one.id.slice(1)))) + 1}`;
    setScenarios([...scenarios, { id, values: last.values }]);
    setChosen(id);
  };
  const remove = (id: string) => {
    setScenarios(scenarios.filter((one) => one.id !== id));
    setOpen(null);
  };
  const print = async () => {
    const computations = shown.flatMap((one) => one.computation ?? []);
    const subject = { kind: 'scenario', key: `${firstYear}-${firstYear + SCENARIO_YEARS - 1}` } as const;
    const kept = await keeping.keep(computations, {
      subject,
      how: 'printed',
      lang: law.facts.language,
      on: today,
    });
    if (kept) setPressed(pressed + 1);
  };
  const detail = open === null ? null : detailOf(open);
  // Three or four columns of fields need the whole width; the picture is then shown when it is asked for.
  const wide = scenarios.length > 2;
  const besides = !wide || aside;
  return (
    <Columns widths={detail || besides ? 'minmax(0, 1fr) minmax(300px, 370px)' : 'minmax(0, 1fr)'}>
      <Card
        title={t('title')}
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
              {pressed > 0 ? t('printed') : ''}
            </span>
            {keeping.problem === null ? null : <ProblemSentence error={keeping.problem} />}
          </>
        }
        action={
          <>
            <DraftLine state={saved.state} />
            {wide ? (
              <Button
                kind="quiet"
                size="sm"
                icon={ChartColumn}
                aria-pressed={aside}
                onPress={() => setAside(!aside)}
              >
                {t('drawing')}
              </Button>
            ) : null}
            <Button
              size="sm"
              icon={Plus}
              disabledReason={scenarios.length >= MOST_SCENARIOS ? t('most') : undefined}
              showReason={false}
              onPress={add}
            >
              {t('add')}
            </Button>
          </>
        }
      >
        <div className="scenarios" data-count={scenarios.length}>
          {scenarios.map(({ id, values }, index) => (
            <ScenarioFieldsOf
              key={id}
              id={id}
              name={scenarioName(index)}
              values={values}
              prefill={prefill}
              change={change}
              onBlur={saved.onBlur}
              onRemove={scenarios.length > 1 ? remove : undefined}
            />
          ))}
        </div>
        <p className="scenario-says" role="status">
          {shown
            .filter((one) => one.computation === null)
            .map((one) => `${t('scenario', { name: one.name })} : ${t('fill')}`)
            .join(' ')}
        </p>
        <CompareTable
          scenarios={shown}
          firstYear={firstYear}
          lastYear={firstYear + SCENARIO_YEARS - 1}
          open={open !== null && 'amount' in open ? open : null}
          onOpen={(amount) => {
            setChosen(amount.scenarioId);
            setOpen(amount);
          }}
        />
      </Card>
      {detail ? (
        <TracePanel id="scenario-trace" {...detail} onClose={() => setOpen(null)} />
      ) : besides ? (
        <Cards>
          <Card
            title={t('picture', { name: focus?.name ?? '' })}
            fit="grow"
            selfScrolling={asTable}
            action={
              <Button
                kind="quiet"
                size="sm"
                icon={asTable ? ChartColumn : TableProperties}
                aria-pressed={asTable}
                onPress={() => setAsTable(!asTable)}
              >
                {t(asTable ? 'drawing' : 'table')}
              </Button>
            }
          >
            {focus?.computation ? (
              asTable ? (
                <QuarterTable
                  answer={focus.computation.answer}
                  caption={t('picture', { name: focus.name })}
                  t={t}
                  onOpen={(amount) => setOpen({ ...amount, scenarioId: focus.id })}
                />
              ) : (
                <div className="scenario-picture">
                  <ScenarioPicture answer={focus.computation.answer} name={focus.name} />
                  <PictureLegend />
                  <p className="meta">{t('settled')}</p>
                </div>
              )
            ) : (
              <p className="scenario-picture">{t('fill')}</p>
            )}
          </Card>
          <CeilingCard
            ceiling={ceiling}
            year={yearOf(today)}
            onOpen={(computation, words) => setOpen({ computation, words })}
          />
        </Cards>
      ) : null}
      {pressed > 0 ? (
        <ScenarioPaper {...{ dossierId, session, pressed }} facts={law.facts} scenarios={shown} />
      ) : null}
    </Columns>
  );

  function detailOf(what: NonNullable<typeof open>): { title: string; computation: Computation } | null {
    if ('computation' in what) return { title: what.words, computation: what.computation };
    const one = shown.find(({ id }) => id === what.scenarioId);
    if (!one?.computation || one.scenario === null) return null;
    return {
      title: t('traceTitle', { name: one.name, what: what.words }),
      computation: explainScenario(one.computation, what.amount, one.scenario, world),
    };
  }
}

interface FieldsOfProps {
  id: string;
  name: string;
  values: ScenarioValues;
  prefill: Prefill;
  change: (id: string, values: ScenarioValues) => void;
  onBlur: () => void;
  onRemove: ((id: string) => void) | undefined;
}

/** Gives each scenario callbacks that stay the same while its fields are typed in. */
function ScenarioFieldsOf({ id, change, onRemove, ...rest }: FieldsOfProps) {
  const onChange = useCallback((values: ScenarioValues) => change(id, values), [change, id]);
  return <ScenarioFields {...rest} onChange={onChange} onRemove={onRemove && (() => onRemove(id))} />;
}
