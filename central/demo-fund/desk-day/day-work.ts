import type { VisitReason } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { instantInBrussels } from '#shared/kernel/brussels-time.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { DossierRows } from '../population/dossier-rows.ts';
import type { Profile } from '../profile.ts';
import { workdayAfter, workdayBefore } from './workdays.ts';

/** Open work stays that of a small office: a large fund is for measuring, not for six desks. */
const LAST_WITH_WORK = 2_000;

interface TaskStory {
  readonly kind: BodyOf<'task'>['kind'];
  readonly clock: BodyOf<'clock'>['kind'] | null;
  readonly source: string;
  /** Days the term runs; legal ones are counted from the fact. */
  readonly days: number;
  readonly stakeCents: number | null;
  readonly title: Text3;
  readonly detail: Text3;
}

const stories: readonly TaskStory[] = [
  {
    kind: 'answer',
    clock: 'question45',
    source: 'B1',
    days: 45,
    stakeCents: null,
    title: {
      fr: 'Répondre à une question écrite',
      nl: 'Een schriftelijke vraag beantwoorden',
      de: 'Eine schriftliche Frage beantworten',
    },
    detail: {
      fr: 'Délai légal de 45 jours',
      nl: 'Wettelijke termijn van 45 dagen',
      de: 'Gesetzliche Frist von 45 Tagen',
    },
  },
  {
    kind: 'call',
    clock: null,
    source: 'L2',
    days: 30,
    stakeCents: null,
    title: {
      fr: 'Aide à la maternité à confirmer',
      nl: 'Moederschapshulp te bevestigen',
      de: 'Mutterschaftshilfe zu bestätigen',
    },
    detail: {
      fr: '105 titres-services, seule la confirmation manque',
      nl: '105 dienstencheques, alleen de bevestiging ontbreekt',
      de: '105 Dienstleistungsschecks, nur die Bestätigung fehlt',
    },
  },
  {
    kind: 'propose',
    clock: 'requestWindow',
    source: 'AR 38 art. 11',
    days: 60,
    stakeCents: 89_042,
    title: {
      fr: 'Réduction 2026 à décider avant la fin de l’année',
      nl: 'Vermindering 2026 voor het jaareinde te beslissen',
      de: 'Ermäßigung 2026 vor Jahresende zu entscheiden',
    },
    detail: {
      fr: 'Estimation reçue, éléments à vérifier',
      nl: 'Raming ontvangen, gegevens na te gaan',
      de: 'Schätzung erhalten, Angaben zu prüfen',
    },
  },
  {
    kind: 'send',
    clock: 'declaration',
    source: 'P10',
    days: 40,
    stakeCents: null,
    title: {
      fr: 'Attestation de carrière à envoyer',
      nl: 'Loopbaanattest te verzenden',
      de: 'Laufbahnbescheinigung zu senden',
    },
    detail: {
      fr: 'Demandée par le service des pensions',
      nl: 'Gevraagd door de pensioendienst',
      de: 'Vom Pensionsdienst verlangt',
    },
  },
  {
    kind: 'call',
    clock: null,
    source: 'L6',
    days: 35,
    stakeCents: null,
    title: {
      fr: 'Pension proche : proposer un entretien',
      nl: 'Pensioen nadert: een gesprek voorstellen',
      de: 'Pension nahe: ein Gespräch anbieten',
    },
    detail: {
      fr: 'N’a encore rien demandé',
      nl: 'Heeft nog niets gevraagd',
      de: 'Hat noch nichts beantragt',
    },
  },
];

const legalTerm: Text3 = {
  fr: 'Délai légal : il ne se déplace pas',
  nl: 'Wettelijke termijn: schuift niet op',
  de: 'Gesetzliche Frist: verschiebt sich nicht',
};

const appointmentReasons: readonly (readonly [VisitReason, number])[] = [
  ['account-question', 30],
  ['payment-difficulty', 20],
  ['activity-start', 15],
  ['retirement', 12],
  ['family-growth', 10],
  ['document-handover', 8],
  ['activity-cessation', 5],
];

/** One dossier in a hundred has an open task, three in a hundred an appointment in the coming weeks. */
export function addDayWork(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  if (profile.status !== 'active' || profile.index >= LAST_WITH_WORK) return;
  const random = profile.random.fork('day');
  if (random.chance(0.011)) addTask(rows, profile, asOf, random);
  if (random.chance(0.03)) addAppointment(rows, profile, asOf, random);
  if (random.chance(0.02)) addPromise(rows, profile, asOf, random);
}

function addTask(rows: DossierRows, profile: Profile, asOf: PlainDate, random: SeededRandom): void {
  const story = random.pick(stories);
  // Due after the days of the first minute, whose list is told by hand.
  const dueOn = workdayAfter(addDays(asOf, random.int(9, Math.min(38, story.days - 2))));
  const startsOn = addDays(dueOn, -story.days);
  const taskId = rows.idOf('task', 'desk');
  const clockId =
    story.clock === null
      ? null
      : rows.add(
          'clock',
          'desk',
          {
            kind: story.clock,
            subjectType: 'task',
            subjectId: taskId,
            source: story.source,
            startsOn,
            dueOn,
            calendarVersion: '2026-1',
            suspensions: [],
            outcome: 'running',
          },
          { factOn: startsOn },
        );
  rows.add(
    'task',
    'desk',
    {
      kind: story.kind,
      ruleId: null,
      title: story.title,
      detail: story.detail,
      dueOn,
      clockId,
      commitmentId: clockId === null ? story.source : null,
      ownerId: profile.primary,
      backupId: null,
      stakeCents: story.stakeCents === null ? null : euroCents(story.stakeCents),
      why: story.clock === 'question45' ? [legalTerm] : [],
      state: 'open',
    },
    { factOn: startsOn },
  );
}

function addAppointment(rows: DossierRows, profile: Profile, asOf: PlainDate, random: SeededRandom): void {
  const field = profile.primary === 's-tom' || profile.primary === 's-sara';
  // Namur's first day is told by hand; the other offices receive people today as well.
  const soonest = profile.spaceId === 'WAL' ? 1 : 0;
  const on = workdayAfter(addDays(asOf, random.int(soonest, 18)));
  rows.add(
    'appointment',
    'desk',
    {
      on,
      at: `${`${random.int(9, 15)}`.padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`,
      minutes: 30,
      place: field ? 'business' : random.chance(0.15) ? 'phone' : 'office',
      staffId: profile.primary,
      reason: random.weighted(appointmentReasons),
      preparation: null,
      prepared: random.chance(0.3),
      missionId: null,
      order: null,
      state: 'booked',
    },
    {
      factOn: on,
      recordedOn: instantInBrussels(workdayBefore(addDays(asOf, -random.int(1, 12))), 10, 40),
      createdBy: profile.primary,
    },
  );
}

function addPromise(rows: DossierRows, profile: Profile, asOf: PlainDate, random: SeededRandom): void {
  const what = {
    fr: [
      'Rappeler avec le montant exact',
      'Envoyer le décompte par courriel',
      'Vérifier le paiement auprès du service comptable',
    ],
    nl: [
      'Terugbellen met het juiste bedrag',
      'De afrekening mailen',
      'De betaling nagaan bij de boekhouding',
    ],
    de: [
      'Mit dem genauen Betrag zurückrufen',
      'Die Abrechnung per E-Mail senden',
      'Die Zahlung bei der Buchhaltung prüfen',
    ],
  } as const;
  const made = workdayBefore(addDays(asOf, -random.int(1, 9)));
  rows.add(
    'promise',
    'desk',
    {
      kind: 'weWill',
      by: profile.primary,
      what: random.pick(what[profile.language]),
      dueOn: workdayAfter(addDays(asOf, random.int(2, 15))),
      cents: null,
      visitId: null,
      state: 'open',
    },
    { factOn: made, createdBy: profile.primary },
  );
}
