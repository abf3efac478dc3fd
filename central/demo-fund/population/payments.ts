import type { BodyOf } from '#shared/entities/index.ts';
import { euroCents, sumCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { makeStructuredCommunication } from '#shared/kernel/structured-communication.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';

export interface Share {
  readonly type: BodyOf<'allocation'>['targetType'];
  readonly id: string;
  readonly cents: number;
}

export interface PaymentOptions {
  readonly on: PlainDate;
  readonly asOf: PlainDate;
  readonly channel?: BodyOf<'payment'>['channel'];
  readonly rule?: BodyOf<'allocation'>['rule'];
}

/** Money received and what it settled; the payment is exactly the sum of its shares. */
export function addPayment(
  rows: DossierRows,
  key: string,
  shares: readonly Share[],
  options: PaymentOptions,
): void {
  const total = sumCents(shares.map((share) => euroCents(share.cents)));
  if (total <= 0) return;
  const { on, asOf, channel = 'transfer', rule = 'imported' } = options;
  const paymentId = rows.add(
    'payment',
    key,
    {
      receivedOn: on,
      amount: imported(total, asOf),
      channel,
      // The first eight digits are the dossier's number, the next two its account.
      structuredCommunication:
        channel === 'transfer' ? makeStructuredCommunication(`${rows.number}01`) : null,
      payerIban: null,
      bankRef: `${on.slice(0, 4)}-${on.slice(5, 7)}${on.slice(8)}-${rows.number.slice(2)}`,
      returnedOfId: null,
    },
    { factOn: on },
  );
  shares.forEach((share, place) => {
    rows.add(
      'allocation',
      `${key}-${place}`,
      {
        paymentId,
        targetType: share.type,
        targetId: share.id,
        cents: euroCents(share.cents),
        rule,
        on,
        reversalOfId: null,
      },
      { factOn: on },
    );
  });
}
