/** A call of the adviser to a person, recorded on the date of the tests. */
export function contactOn(dossierId: string, contactId: string) {
  return {
    name: 'contact.record@1',
    args: {
      contactId,
      dossierId,
      on: '2026-11-23',
      channel: 'phone',
      direction: 'out',
      initiative: 'fund',
      personal: true,
      outcome: 'reached',
      purposes: ['information'],
      subject: null,
    },
  } as const;
}
