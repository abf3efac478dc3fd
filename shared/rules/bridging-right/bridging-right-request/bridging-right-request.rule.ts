import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { bridgingRightRequestCases } from './bridging-right-request.cases.ts';
import { bridgingRightRequestMessages } from './bridging-right-request.messages.ts';

const page = [ref('B45', 'page'), ref('B46', 'page'), ref('H13', 'page')];

export interface BridgingRightRequestAnswer {
  /** Last day of the request. */
  readonly deadline: PlainDate | null;
  readonly authority: 'fund';
}

/** Until when the bridging right is asked for: the end of the second quarter after the one of the event. */
export const bridgingRightRequestRule = defineRule({
  id: 'bridging-right-request',
  version: 1,
  label: {
    fr: 'Droit passerelle : délai de demande',
    nl: 'Overbruggingsrecht: aanvraagtermijn',
    de: 'Überbrückungsrecht: Antragsfrist',
  },
  serves: ['A2', 'L5', 'P2'],
  refs: [...page, ref('H15', 'page')],
  parameters: ['bridging.requestQuarters'],
  inputs: z.strictObject({
    /** Day of the judgment, of the event or of the cessation. */
    eventOn: dateInput,
    requestedOn: dateInput.nullable().default(null),
    /** Registered letter, or deposit against receipt. */
    inDueForm: factInput,
  }),
  conditions: [
    {
      id: 'inTime',
      refs: page,
      data: ['requestedOn', 'eventOn'],
      check: (i, pack) => {
        const last = deadlineOf(pack, i.eventOn);
        return stateOf(last === null || i.requestedOn === null ? null : i.requestedOn <= last);
      },
    },
    { id: 'form', refs: [ref('B45', 'page')], data: ['inDueForm'], check: (i) => stateOf(i.inDueForm) },
  ],
  messages: bridgingRightRequestMessages,
  cases: bridgingRightRequestCases,
  compute({ eventOn }, pack, trace): { answer: BridgingRightRequestAnswer; toConfirm: ToConfirm | null } {
    const deadline = deadlineOf(pack, eventOn);
    trace?.step(deadline === null ? 'missing' : 'deadline', {
      values: {
        event: { kind: 'date', value: eventOn },
        ...(deadline === null ? {} : { deadline: { kind: 'date', value: deadline } as const }),
      },
      data: ['eventOn'],
      parameters: [usedAt(pack, 'bridging.requestQuarters', eventOn)],
      refs: page,
    });
    return {
      answer: { deadline, authority: 'fund' },
      toConfirm: deadline === null ? missingFigures(['bridging.requestQuarters']) : null,
    };
  },
});

function deadlineOf(pack: Pack, eventOn: PlainDate): PlainDate | null {
  const quarters = figureAt(pack, 'bridging.requestQuarters', eventOn)?.value ?? null;
  return quarters === null ? null : quarterEnd(addQuarters(quarterOf(eventOn), Number(quarters)));
}
