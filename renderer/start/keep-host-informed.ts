import type { Host } from '../hosts/host.ts';
import { preferences } from '../state/preferences.ts';

/** The menu and the system's dialogs speak the language of the screen. */
export function keepHostInformed(host: Pick<Host, 'setLanguage'>): void {
  host.setLanguage(preferences.get().lang);
  preferences.subscribe((state) => host.setLanguage(state.lang));
}
