import { MapPinOff } from 'lucide-react';
import { EmptyState } from '../design/empty-state.tsx';
import { Page } from '../design/page.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { appMessages } from './app.messages.ts';

/** An address that leads nowhere, with the way back. */
export function NotFound() {
  const t = useMessages(appMessages);
  return (
    <Page title={t('notFoundTitle')}>
      <EmptyState icon={MapPinOff} action={<a href="#/">{t('toToday')}</a>}>
        {t('notFound')}
      </EmptyState>
    </Page>
  );
}
