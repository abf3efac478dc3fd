import { useEffect, useRef } from 'react';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import { visitorWindow } from '../../state/visitor-window.ts';

/**
 * What the visitor's window shows belongs to one visit and one dossier: it is emptied when the visit ends, and when
 * another dossier comes on the screen. Reading a page in another room keeps it.
 */
export function useClearVisitor(visit: CurrentVisit | null, dossierId: string | null): void {
  const visitId = visit?.visitId ?? null;
  const about = dossierId ?? visit?.dossierId ?? null;
  const before = useRef({ visitId, about });
  useEffect(() => {
    const { visitId: oldVisit, about: oldAbout } = before.current;
    before.current = { visitId, about };
    const ended = oldVisit !== null && oldVisit !== visitId;
    const moved = oldAbout !== null && oldAbout !== about;
    if (ended || moved) visitorWindow.actions.clear();
  }, [visitId, about]);
  // Neither a visit nor a dossier is left.
  useEffect(() => () => visitorWindow.actions.clear(), []);
}
