import { euroCents } from '#shared/kernel/money.ts';
import { day, type DemoDossier, DossierBuilder } from './dossier-builder.ts';

/** Three open quarters, the registered reminder sent, two attempts: the ladder waits at the personal contact. */
export function arrears(): DemoDossier[] {
  const bruno = new DossierBuilder({ number: '10000002', spaceId: 'WAL', language: 'fr' });
  bruno.person('81.11.03-901.11', 'Arriéré-Exemple', 'Bruno', {
    birthDate: day('1981-11-03'),
    sex: 'm',
    civilStatus: 'married',
  });
  bruno
    .home('Rue du Modèle', '45', '6000', 'Charleroi', '52011')
    .reach('mobile', '0470 00 90 02', true)
    .reach('email', 'bruno@arriere.example');
  const affiliation = bruno.affiliation(
    'selfEmployed',
    'mainOccupation',
    '2017-04-01',
    'peinture en bâtiment',
  );
  bruno.income(2022, 14200).income(2023, 13100).income(2024, 12800);
  for (const [year, principal, fee] of [
    [2024, 86415, 3500],
    [2025, 87171, 3530],
  ] as const) {
    for (const no of [1, 2, 3, 4]) {
      bruno.line(
        `${year}Q${no}`,
        'mainOccupation',
        principal,
        fee,
        `${year}-${String(no * 3).padStart(2, '0')}-2${no}`,
        { affiliationIds: [affiliation] },
      );
    }
  }
  const open = ['2026Q1', '2026Q2', '2026Q3'].map((quarter) =>
    bruno.line(quarter, 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] }),
  );
  bruno.line('2026Q4', 'mainOccupation', 89042, 3606, null, {
    affiliationIds: [affiliation],
    claimedOn: day('2026-10-08'),
  });
  // 3 % of 926,48 at the end of each quarter that found the line unpaid.
  for (const [index, lineId] of open.entries()) {
    for (const quarter of ['2026Q1', '2026Q2', '2026Q3'].slice(index))
      bruno.surcharge(lineId, quarter, 92648, 2779);
  }
  const reminder = bruno.add('letter', 'last-reminder', {
    kind: 'finalReminder',
    templateVersion: '2026-01',
    lang: 'fr',
    number: '2026-004512',
    on: day('2026-10-12'),
    recipientRef: null,
    via: 'registered',
    copies: [{ n: 1, printedOn: day('2026-10-12'), by: 'import' }],
    replacesId: null,
    withdrawn: null,
    registeredOn: day('2026-10-12'),
  });
  const attempts = [
    bruno.contact('2026-11-05', {
      direction: 'out',
      initiative: 'fund',
      outcome: 'noAnswer',
      purposes: ['recovery'],
    }),
    bruno.contact('2026-11-12', {
      direction: 'out',
      initiative: 'fund',
      channel: 'email',
      personal: false,
      outcome: 'leftMessage',
      purposes: ['recovery'],
    }),
  ];
  bruno.contact('2026-10-12', {
    direction: 'out',
    initiative: 'fund',
    channel: 'post',
    personal: false,
    outcome: 'reached',
    purposes: ['recovery'],
    subject: 'Dernier rappel recommandé',
    letterId: reminder,
  });
  bruno.add('recovery-file', 'ladder', {
    lineIds: open,
    rung: 'awaitingContact',
    rungOn: day('2026-11-12'),
    suspendedFrom: null,
    gate: { contactIds: attempts, openedOn: null },
    holds: [],
  });
  bruno.appointment('2026-11-23', '10:15', 'payment-difficulty', {
    prepared: false,
    preparation: 'Cotisations échues 2\u00a0779,44\u00a0€ ; dernier rappel du 12/10',
  });
  bruno.clock(
    'finalReminderMonth',
    'RGS art. 46',
    '2026-10-12',
    '2026-11-27',
    [
      'Chercher une solution avant toute contrainte',
      'Een oplossing zoeken vóór elk dwangbevel',
      'Eine Lösung vor jedem Zahlungsbefehl suchen',
    ],
    [
      '2\u00a0779,44\u00a0€ échus, plan ou dispense possibles',
      '€ 2.779,44 vervallen, plan of vrijstelling mogelijk',
      '2.779,44\u00a0€ fällig, Plan oder Befreiung möglich',
    ],
    { kind: 'propose', stakeCents: euroCents(277944), commitmentId: 'R1' },
  );
  bruno.task(
    'call',
    [
      'Contact personnel avant la première contrainte',
      'Persoonlijk contact vóór het eerste dwangbevel',
      'Persönlicher Kontakt vor dem ersten Zahlungsbefehl',
    ],
    [
      'Jamais joint, 2 essais ; un troisième ouvre la porte',
      'Nooit bereikt, 2 pogingen; een derde opent de poort',
      'Nie erreicht, 2 Versuche; ein dritter öffnet das Tor',
    ],
    { dueOn: day('2026-11-25'), commitmentId: 'R2', stakeCents: euroCents(277944) },
  );
  return [bruno.done()];
}
