import type { Session } from 'electron';

/** A session of our own: nothing of the desk touches the default one. No disk cache: answers hold personal data. */
export const partition = 'persist:guichet';

/** Chromium's own helpers that would talk to somebody else. */
export function quieten(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
