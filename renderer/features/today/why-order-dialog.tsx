import { formatMoney } from '#shared/i18n/format.ts';
import { type ClockLine, UNKNOWN_STAKE } from '#shared/folds/today-view.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { Dialog } from '../../design/dialog.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';

interface WhyOrderDialogProps {
  open: boolean;
  clocks: readonly ClockLine[];
  onClose: () => void;
}

/** The rule behind the order and, for each line, the figures that gave it its place. */
export function WhyOrderDialog({ open, clocks, onClose }: WhyOrderDialogProps) {
  const t = useMessages(todayMessages);
  const lang = rowLang(t.lang);
  const days = (line: ClockLine) =>
    line.days < 0 ? t('daysLate', { count: -line.days }) : t('daysLeft', { count: line.days });
  const reckoned = (line: ClockLine) =>
    line.stake === null
      ? t('whyNoStake', { days: days(line) })
      : t('whyStake', { stake: formatMoney(line.stake, t.lang), days: days(line) });
  return (
    <Dialog open={open} onClose={onClose} title={t('whyTitle')} wide>
      <p className="today-why-rule">{t('whyRule', { unknown: formatMoney(UNKNOWN_STAKE, t.lang) })}</p>
      <List label={t('whyTitle')}>
        {clocks.map((line) => (
          <ListRow
            key={line.id}
            title={`${line.title[lang]} · ${whoName(line.who)}`}
            line={[reckoned(line), ...line.why.map((why) => why[lang])].join(' · ')}
            end={
              <span className="meta nw">
                {t('perDay', { amount: formatMoney(euroCents(Math.round(line.weight * 100)), t.lang) })}
              </span>
            }
          />
        ))}
      </List>
    </Dialog>
  );
}
