import { CircleAlert, CircleCheck, CloudOff, Download, Hourglass, KeyRound, RefreshCw } from 'lucide-react';
import { formatInstantTime } from '#shared/i18n/format.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import type { IconShape } from '../../design/icon.tsx';
import { Menu } from '../../design/menu.tsx';
import { Pill, type PillState } from '../../design/pill.tsx';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import type { SyncStatus } from '../../vault/contract.ts';
import { type PillFacts, pillFacts } from './pill-state.ts';
import { syncMessages } from './sync.messages.ts';
import { useNow } from '../../i18n/use-now.ts';

interface NetworkPillProps {
  status: SyncStatus;
  onWorkOffline: (on: boolean) => void;
  onSyncNow: () => void;
  onOpenDetails: () => void;
}

/** The network in one quiet fragment, with the real switch behind it. */
export function NetworkPill({ status, onWorkOffline, onSyncNow, onOpenDetails }: NetworkPillProps) {
  const t = useMessages(syncMessages);
  const now = useNow(30_000);
  const look = pillLook(pillFacts(status, now), t);
  const cut = status.network === 'workOffline';
  const group = t('pill.menu');
  useCommands([
    {
      id: 'work-offline',
      keys: '',
      words: cut ? t('pill.goOnline') : t('pill.goOffline'),
      group,
      run: () => onWorkOffline(!cut),
    },
    { id: 'sync-now', keys: '', words: t('pill.syncNow'), group, when: () => !cut, run: onSyncNow },
  ]);
  return (
    <Menu
      label={t('pill.menu')}
      trigger={
        <Pill state={look.state} icon={look.icon} button>
          {look.words}
        </Pill>
      }
      groups={[
        {
          id: 'network',
          actions: [
            {
              id: 'offline',
              words: cut ? t('pill.goOnline') : t('pill.goOffline'),
              line: cut ? t('pill.goOnlineLine') : t('pill.goOfflineLine'),
              icon: cut ? CircleCheck : CloudOff,
              onAction: () => onWorkOffline(!cut),
            },
          ],
        },
        {
          id: 'sync',
          actions: [
            {
              id: 'now',
              words: t('pill.syncNow'),
              line: status.lastSyncAt
                ? t('pill.lastSync', { time: formatInstantTime(status.lastSyncAt, t.lang) })
                : t('pill.never'),
              icon: RefreshCw,
              disabled: cut,
              onAction: onSyncNow,
            },
            { id: 'details', words: t('pill.details'), icon: Hourglass, onAction: onOpenDetails },
          ],
        },
      ]}
    />
  );
}

interface PillLook {
  state: PillState;
  icon: IconShape;
  words: string;
}

/** Words, icon and colour of a fact; shared with the legend of the Sync screen. */
export function pillLook(facts: PillFacts, t: ScreenWords<typeof syncMessages>): PillLook {
  switch (facts.key) {
    case 'signIn':
      return { state: 'need', icon: KeyRound, words: t('pill.signIn') };
    case 'needs':
      return { state: 'need', icon: CircleAlert, words: t('pill.needs', { count: facts.count }) };
    case 'loading':
      return { state: 'wait', icon: Download, words: t('pill.loading', { percent: facts.percent }) };
    case 'leaseEnds':
      return { state: 'need', icon: Hourglass, words: t('pill.leaseEnds', { hours: facts.hours }) };
    case 'workOffline':
      return {
        state: 'off',
        icon: CloudOff,
        words:
          facts.waiting > 0 ? t('pill.workOfflineWaiting', { count: facts.waiting }) : t('pill.workOffline'),
      };
    case 'offline':
      return { state: 'off', icon: CloudOff, words: offlineWords(facts.since, facts.waiting, t) };
    case 'waiting':
      return {
        state: 'wait',
        icon: Hourglass,
        words: t('pill.waiting', { count: facts.count, minutes: facts.minutes }),
      };
    case 'upToDate':
      return { state: 'ok', icon: CircleCheck, words: t('pill.upToDate') };
  }
}

function offlineWords(
  since: Extract<PillFacts, { key: 'offline' }>['since'],
  waiting: number,
  t: ScreenWords<typeof syncMessages>,
): string {
  if (waiting > 0) return t('pill.offlineWaiting', { count: waiting });
  return since ? t('pill.offlineSince', { time: formatInstantTime(since, t.lang) }) : t('pill.offline');
}
