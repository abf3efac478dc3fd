import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { localeOf } from '#shared/i18n/format.ts';
import { useLang } from '../i18n/use-lang.ts';
import { listenToKeys } from './desk-shortcuts.ts';
import { ErrorBoundary } from './error-boundary.tsx';

interface AppProps {
  /** The gate: sign in, unlock, or the desk. */
  children: ReactNode;
}

/** What holds for every page: last net, language, keyboard. */
export function App({ children }: AppProps) {
  const lang = useLang();
  useEffect(() => listenToKeys(window), []);
  return (
    <I18nProvider locale={localeOf(lang)}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </I18nProvider>
  );
}
