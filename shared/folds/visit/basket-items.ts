import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { lifeEvents } from '#shared/life-events/index.ts';
import { requestWords } from './request-words.messages.ts';

/** One thing a visit led to, as the panel shows it. */
export interface BasketItem {
  /** `type:id`, as the visit keeps it. */
  readonly key: string;
  readonly type: 'request' | 'task' | 'life-event-record' | 'supporting-document' | 'affiliation';
  readonly words: Text3;
  /** In the words of the person or of the agent. */
  readonly subject: string | null;
  /** Nothing is left to do on it here: filed, recorded, received. */
  readonly ready: boolean;
  /** Day of filing, of the fact or of reception; the due day of a task. */
  readonly on: PlainDate | null;
  /** Papers and answers a request still waits for, in its own words. */
  readonly missing: readonly string[];
  readonly requestKind: RequestKind | null;
}

/** In the order in which they were gathered; a row that is not here (yet) is left out. Promises have a list of their own. */
export function basketItems(rows: readonly Row[], basket: readonly string[]): readonly BasketItem[] {
  const found = new Map<string, BasketItem>();
  for (const item of [
    ...rowsOfType(rows, 'request').map(ofRequest),
    ...rowsOfType(rows, 'task').map(ofTask),
    ...rowsOfType(rows, 'life-event-record').map(ofEvent),
    ...rowsOfType(rows, 'supporting-document')
      .filter(({ body }) => body.detached === undefined)
      .map(ofDocument),
    ...rowsOfType(rows, 'affiliation').map(ofAffiliation),
  ]) {
    found.set(item.key, item);
  }
  return basket.flatMap((key) => found.get(key) ?? []);
}

const none = { subject: null, missing: [], requestKind: null } as const;

function ofRequest({ id, body }: Row<'request'>): BasketItem {
  return {
    key: `request:${id}`,
    type: 'request',
    words: requestWords[body.kind],
    subject: body.subject,
    ready: body.state !== 'draft',
    on: body.filedOn,
    missing: body.missing,
    requestKind: body.kind,
  };
}

function ofTask({ id, body }: Row<'task'>): BasketItem {
  const ready = body.state === 'done' || body.state === 'vanished' || body.state === 'dismissed';
  return { ...none, key: `task:${id}`, type: 'task', words: body.title, ready, on: body.dueOn };
}

function ofEvent({ id, body }: Row<'life-event-record'>): BasketItem {
  return {
    ...none,
    key: `life-event-record:${id}`,
    type: 'life-event-record',
    words: lifeEvents[body.eventId].label,
    ready: true,
    on: body.factOn,
  };
}

function ofDocument({ id, body }: Row<'supporting-document'>): BasketItem {
  return {
    ...none,
    key: `supporting-document:${id}`,
    type: 'supporting-document',
    words: { fr: body.title, nl: body.title, de: body.title },
    ready: true,
    on: body.receivedOn,
  };
}

function ofAffiliation({ id, body }: Row<'affiliation'>): BasketItem {
  return {
    ...none,
    key: `affiliation:${id}`,
    type: 'affiliation',
    words: requestWords.affiliation,
    ready: body.signedDocumentId !== null,
    on: body.period.from,
  };
}
