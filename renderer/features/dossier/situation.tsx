import {
  CalendarClock,
  ClipboardCheck,
  Handshake,
  Hourglass,
  PhoneCall,
  ShieldCheck,
  Wallet,
} from 'lucide-react';
import { formatMoney, formatQuarter } from '#shared/i18n/format.ts';
import type { Staff } from '#shared/entities/directory.ts';
import type { RightsCount } from '#shared/folds/rights/rights-view.ts';
import type { NextTerm, Situation as SituationView } from '#shared/folds/situation.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Amount } from '../../design/amount.tsx';
import { type SituationCell, SituationStrip } from '../../design/situation-strip.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import { scopeMessages } from '../visit-scope/index.ts';
import { dossierMessages } from './dossier.messages.ts';

interface SituationProps {
  view: SituationView;
  today: PlainDate;
  one: boolean;
  /** Somebody stands there who may not see the account: its amounts are not on the screen. */
  closed: boolean;
  staff: readonly Staff[];
  /** null while they are being counted. */
  rights: RightsCount | null;
  onAccount: () => void;
  onRights: () => void;
}

/** Six answers before they are asked; only what the rows of the dossier really say. */
export function Situation(props: SituationProps) {
  const { view, today, one, closed, staff, rights, onAccount, onRights } = props;
  const t = useMessages(dossierMessages);
  const code = useMessages(codeMessages);
  const scope = useMessages(scopeMessages);
  const { overdue, dueLater, lastContact, notes } = view;
  const term = nearest(view.promise, view.clock);
  const overdueLine =
    overdue.cents > 0
      ? overdue.quarters.length > 0
        ? overdue.quarters.map((quarter) => formatQuarter(quarter, t.lang)).join(', ')
        : null
      : overdue.toConfirm > 0
        ? t('toConfirm', { count: overdue.toConfirm })
        : view.unallocated > 0
          ? t('unallocated', { amount: formatMoney(view.unallocated, t.lang) })
          : t('overdueNone');
  const account: SituationCell[] = [
    {
      id: 'overdue',
      icon: Wallet,
      label: t('overdue'),
      figure: (
        <Amount label={t('overdue')} onOpen={onAccount}>
          {formatMoney(overdue.cents, t.lang)}
        </Amount>
      ),
      ...(overdue.cents > 0 ? { tone: 'crit' as const } : {}),
      line: overdueLine,
    },
    {
      id: 'later',
      icon: Hourglass,
      label: t('dueLater'),
      figure: (
        <Amount label={t('dueLater')} onOpen={onAccount}>
          {formatMoney(dueLater.cents, t.lang)}
        </Amount>
      ),
      line: dueLater.on === null ? t('dueNone') : t('dueBy', { date: shortDay(dueLater.on, today) }),
    },
  ];
  const shut = { figure: scope('figure'), line: scope('figureLine') };
  const cells: SituationCell[] = [
    ...(closed ? account.map(({ id, icon, label }) => ({ id, icon, label, ...shut })) : account),
    {
      id: 'rights',
      icon: ShieldCheck,
      label: t('rights'),
      figure:
        rights === null ? (
          '…'
        ) : (
          <Amount label={t('rights')} onOpen={onRights}>
            {t('rightsOpen', { count: rights.open })}
          </Amount>
        ),
      line:
        rights === null
          ? null
          : rights.almost + rights.automatic === 0
            ? t('rightsNoMore')
            : [
                rights.almost === 0 ? null : t('rightsAlmost', { count: rights.almost }),
                rights.automatic === 0 ? null : t('rightsAutomatic', { count: rights.automatic }),
              ]
                .filter((part) => part !== null)
                .join(', '),
    },
    termCell(),
    {
      id: 'contact',
      icon: PhoneCall,
      label: t('lastContact'),
      figure: lastContact === null ? t('never') : shortDay(lastContact.on, today),
      line:
        lastContact === null
          ? t('neverLine')
          : [
              code(`channel.${lastContact.channel}`),
              shortStaffName(staff.find((person) => person.staffId === lastContact.staffId)?.name ?? ''),
            ]
              .filter(Boolean)
              .join(', '),
    },
    {
      id: 'notes',
      icon: ClipboardCheck,
      label: t('notesReview'),
      figure: notes.returned > 0 ? t('notesReturned', { count: notes.returned }) : String(notes.submitted),
      ...(notes.returned > 0 ? { tone: 'caut' as const } : {}),
      line: notes.returned > 0 ? t('notesWaiting', { count: notes.submitted }) : t('notesNone'),
    },
  ];
  return <SituationStrip label={t('situation')} cells={cells} one={one} />;

  function termCell(): SituationCell {
    if (term === null)
      return { id: 'term', icon: Handshake, label: t('term'), figure: t('noTerm'), line: t('noTermLine') };
    const words = term.what ?? (term.clock === null ? '' : code(`clock.${term.clock}`));
    return {
      id: 'term',
      icon: term.kind === 'promise' ? Handshake : CalendarClock,
      label: t(term.kind === 'promise' ? 'term' : 'clock'),
      figure: term.days < 0 ? t('late', { count: -term.days }) : t('days', { count: term.days }),
      ...(term.days < 0 ? { tone: 'crit' as const } : term.days <= 10 ? { tone: 'caut' as const } : {}),
      line: [
        `${words}, ${shortDay(term.dueOn, today)}`,
        term.more > 0 ? t('more', { count: term.more }) : null,
      ]
        .filter(Boolean)
        .join(' · '),
    };
  }
}

function nearest(promise: NextTerm | null, clock: NextTerm | null): NextTerm | null {
  if (promise === null || clock === null) return promise ?? clock;
  return promise.dueOn <= clock.dueOn ? promise : clock;
}
