import type { Role } from '#shared/entities/codes.ts';
import { can } from '#shared/permissions/can.ts';
import type { ScreenWords } from '../i18n/use-messages.ts';
import type { appMessages } from './app.messages.ts';
import type { RailItem } from './rail.tsx';
import type { Screen } from './screens.tsx';

interface RailContext {
  /** The path in the address now: `/today`. */
  currentPath: string;
  roles: readonly Role[];
  /** What waits for the person, by screen id. */
  badges: Readonly<Record<string, number>>;
}

/** Whether this person has anything to do there. */
export function mayEnter(screen: Screen, roles: readonly Role[]): boolean {
  return screen.needs === undefined || can(roles, screen.needs, false).allowed;
}

/** Rooms of the rail: only screens that exist and that this person may open. A dossier belongs to the search. */
export function railItems(
  screens: readonly Screen[],
  t: ScreenWords<typeof appMessages>,
  { currentPath, roles, badges }: RailContext,
): RailItem[] {
  const room = currentPath.startsWith('/dossier/') ? '/search' : currentPath;
  return screens.flatMap((screen) => {
    if (!screen.rail || !mayEnter(screen, roles)) return [];
    const item: RailItem = {
      id: screen.id,
      href: `#${screen.path}`,
      words: t(screen.title),
      icon: screen.rail.icon,
      current: room === screen.path,
    };
    const badge = badges[screen.id];
    if (badge) item.badge = badge;
    if (screen.rail.last) item.last = true;
    return [item];
  });
}
