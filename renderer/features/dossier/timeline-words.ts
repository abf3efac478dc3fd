import {
  Banknote,
  BookOpen,
  CreditCard,
  FileText,
  Gavel,
  Handshake,
  Mail,
  MessageSquare,
  Phone,
  PhoneOutgoing,
  ScrollText,
  Store,
  TrendingUp,
  Undo2,
  UserPlus,
  UserX,
} from 'lucide-react';
import type { TimelineEvent } from '#shared/folds/timeline.ts';
import type { IconShape } from '../../design/icon.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { moneyOr } from '../../i18n/short-forms.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import type { timelineMessages } from './timeline.messages.ts';

export interface EventWords {
  readonly icon: IconShape;
  readonly what: string;
  readonly detail: string | null;
}

/** The words of one event of the timeline. */
export function eventWords(
  event: TimelineEvent,
  t: ScreenWords<typeof timelineMessages>,
  code: ScreenWords<typeof codeMessages>,
  nameOf: (staffId: string | null) => string | null,
): EventWords {
  const money = (cents: Parameters<typeof moneyOr>[0]) => moneyOr(cents, t.lang, t('toConfirm'));
  const join = (...parts: (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' · ') || null;
  switch (event.k) {
    case 'contact': {
      const incoming = event.direction === 'in';
      const icon =
        event.channel === 'office'
          ? Store
          : event.channel === 'phone'
            ? incoming
              ? Phone
              : PhoneOutgoing
            : Mail;
      return {
        icon,
        what: `${code(`channel.${event.channel}`)}, ${incoming ? t('incoming') : t('outgoing')}`,
        detail: join(
          event.subject,
          event.outcome === 'reached' ? null : code(`outcome.${event.outcome}`),
          nameOf(event.staffId),
        ),
      };
    }
    case 'visit':
      return {
        icon: Store,
        what: t(event.state === 'abandoned' ? 'visitAbandoned' : 'visitOpen'),
        detail: join(code(`reason.${event.reason}`), nameOf(event.staffId)),
      };
    case 'note':
      return {
        icon: MessageSquare,
        what: t('note', { name: nameOf(event.staffId) ?? '–' }),
        detail: event.text,
      };
    case 'review':
      return {
        icon: event.verdict === 'returned' ? Undo2 : BookOpen,
        what: t(`review.${event.verdict}`),
        detail: join(event.text, nameOf(event.staffId)),
      };
    case 'payment':
      return {
        icon: event.returned ? Undo2 : CreditCard,
        what: t(event.returned ? 'paymentReturned' : 'payment'),
        detail: join(money(event.cents), code(`payment.${event.channel}`)),
      };
    case 'claim':
      return { icon: FileText, what: code(`line.${event.kind}`), detail: money(event.cents) };
    case 'surcharge':
      return { icon: TrendingUp, what: t('surcharges', { count: event.count }), detail: money(event.cents) };
    case 'cost':
      return { icon: Banknote, what: code(`line.${event.kind}`), detail: money(event.cents) };
    case 'letter':
      return { icon: Mail, what: t('letter'), detail: t(`via.${event.via}`) };
    case 'request':
      return {
        icon: ScrollText,
        what: t(`lane.${event.lane}`),
        detail: event.kind === null ? t('healthClosed') : event.subject,
      };
    case 'decision':
      return { icon: Gavel, what: t('decision'), detail: t(`decision.${event.outcome}`) };
    case 'affiliation':
      return {
        icon: event.change === 'start' ? UserPlus : UserX,
        what: t(event.change === 'start' ? 'affiliationStart' : 'affiliationEnd'),
        detail: code(`capacity.${event.capacity}`),
      };
    case 'procedure':
      return { icon: Gavel, what: code(`procedure.${event.kind}`), detail: null };
    case 'plan':
      return { icon: Handshake, what: t('plan'), detail: t('planOf', { count: event.count }) };
  }
}
