import { Lock, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { ProxyChoice, VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { formatDate, formatList } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Icon } from '../../design/icon.tsx';
import { Select } from '../../design/select.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { visitorWindow } from '../../state/visitor-window.ts';
import { useAct } from '../../vault/use-vault.ts';
import { type VisitDraft, visitDraftSchema } from './note-draft.ts';
import { useVisitorScope } from '../visit-scope/index.ts';
import { visitMessages } from './visit-words.messages.ts';
import { workMessages } from './work.messages.ts';

interface VisitDetailsProps {
  visit: CurrentVisit;
  draft: VisitDraft;
  basket: VisitBasket | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (patch: Partial<VisitDraft>) => void;
}

const VISITORS = visitDraftSchema.shape.visitor.options;
const RESULTS = visitDraftSchema.shape.result.options;

/** Reason, channel and visitor in one line; the fields behind a button, so that the panel keeps its room for the work. */
export function VisitDetails({ visit, draft, basket, open, onOpen, onChange }: VisitDetailsProps) {
  const t = useMessages(visitMessages);
  const w = useMessages(workMessages);
  const code = useMessages(codeMessages);
  const act = useAct();
  const [error, setError] = useState<AppError | null>(null);
  const proxies = proxiesFor(draft.visitor, basket?.proxies ?? []);
  const proxyId = proxies.some((one) => one.id === basket?.proxyId) ? (basket?.proxyId ?? null) : null;
  const say = async (visitor: VisitDraft['visitor'], mandate: string | null) => {
    onChange({ visitor });
    // What stands on the visitor's window was meant for the one before.
    visitorWindow.actions.clear();
    // Said before the dossier has answered too: without a mandate it closes more, never less.
    const { visitId, dossierId } = visit;
    const answer = await act('visit.visitor@1', { visitId, dossierId, visitor, proxyId: mandate });
    setError(answer.ok ? null : answer.error);
  };
  const choose = (visitor: VisitDraft['visitor']) => {
    const [only, ...others] = proxiesFor(visitor, basket?.proxies ?? []);
    void say(visitor, only !== undefined && others.length === 0 ? only.id : null);
  };
  return (
    <VisitSection>
      <div className="visit-line">
        <span className="grow">
          <span className="visit-item">{code(`reason.${draft.reason}`)}</span>
          <span className="meta visit-sub">
            {[
              code(`channel.${draft.channel}`),
              code(`visitor.${draft.visitor}`),
              ...(draft.result === 'write' ? [] : [t(`nothing.${draft.result}`)]),
            ].join(' · ')}
          </span>
        </span>
        <IconButton
          icon={SlidersHorizontal}
          label={w('details')}
          size="sm"
          expanded={open}
          controls="visit-details"
          onPress={() => onOpen(!open)}
        />
      </div>
      {basket === null ? null : <ScopeLine basket={basket} />}
      {error ? <ProblemSentence error={error} /> : null}
      <div id="visit-details" hidden={!open} className="visit-fields visit-more">
        <Select
          label={t('reason')}
          options={visitReasonSchema.options.map((id) => ({ id, words: code(`reason.${id}`) }))}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
        />
        <Select
          label={t('channel')}
          options={channelSchema.options.map((id) => ({ id, words: code(`channel.${id}`) }))}
          value={draft.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={t('visitor')}
          options={VISITORS.map((id) => ({ id, words: code(`visitor.${id}`) }))}
          value={draft.visitor}
          onChange={choose}
        />
        {proxies.length > 0 ? (
          <Select
            label={w('mandate')}
            options={[
              { id: '', words: w('mandateNone') },
              ...proxies.map((one) => ({ id: one.id, words: one.name, sub: mandateLine(one, w) })),
            ]}
            value={proxyId ?? ''}
            onChange={(id) => void say(draft.visitor, id === '' ? null : id)}
          />
        ) : null}
        <Select
          label={t('result')}
          options={RESULTS.map((id) => ({ id, words: t(`nothing.${id}`) }))}
          value={draft.result}
          onChange={(result) => onChange({ result })}
        />
      </div>
    </VisitSection>
  );
}

/** What this visitor may not see, said where the agent looks before turning the screen. */
function ScopeLine({ basket }: { basket: VisitBasket }) {
  const t = useMessages(workMessages);
  const scope = useVisitorScope(basket.dossierId);
  if (scope === null || scope === undefined || scope.because === 'self') return null;
  const proxy = basket.proxies.find((one) => one.id === basket.proxyId);
  const words =
    scope.because === 'mandate' || scope.because === 'mandateWithoutReading'
      ? t(`because.${scope.because}`, { scope: proxy === undefined ? '' : scopeWords(proxy, t) })
      : t(`because.${scope.because}`);
  return (
    <p className="visit-scope" role="note">
      <Icon of={Lock} />
      <span>
        {proxy ? <strong>{proxy.name}. </strong> : null}
        {words}
      </span>
    </p>
  );
}

function scopeWords({ scope }: ProxyChoice, t: ScreenWords<typeof workMessages>): string {
  return formatList(
    scope.map((one) => t(`scope.${one}`)),
    t.lang,
  );
}

function mandateLine(proxy: ProxyChoice, t: ScreenWords<typeof workMessages>): string {
  const scope = scopeWords(proxy, t);
  return proxy.to === null ? scope : t('mandateUntil', { scope, date: formatDate(proxy.to, t.lang) });
}

/** Mandates that fit who is there: a spouse's for a spouse, an heir's for an heir, the others for a proxy. */
function proxiesFor(visitor: VisitDraft['visitor'], proxies: readonly ProxyChoice[]): readonly ProxyChoice[] {
  switch (visitor) {
    case 'spouse':
    case 'heir':
      return proxies.filter((one) => one.kind === visitor);
    case 'proxy':
      return proxies.filter((one) => one.kind !== 'spouse' && one.kind !== 'heir');
    case 'self':
    case 'other':
      return [];
  }
}
