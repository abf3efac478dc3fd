import type { BodyOf } from '#shared/entities/index.ts';
import { sumCents } from '#shared/kernel/money.ts';
import { addDays, maxDate, minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { Claim } from './contribution-lines.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';
import type { Plan } from './plans.ts';
import type { PersonProfile, Rung } from './profile.ts';

const ladder: readonly Rung[] = [
  'reminded',
  'statementSent',
  'finalReminder',
  'awaitingContact',
  'ready',
  'judicial',
  'bailiff',
];

/** The recovery file of the open claims, the contacts its gate asks for and, at the top, the procedure. */
export function addRecovery(
  rows: DossierRows,
  profile: PersonProfile,
  open: readonly Claim[],
  plan: Plan | null,
  asOf: PlainDate,
  random: SeededRandom,
): void {
  const oldest = open[0];
  const newest = open.at(-1);
  if (!oldest || !newest) return;
  const held = plan?.holds ?? false;
  const rung = profile.rung ?? 'reminded';
  const rungOn =
    held && plan ? plan.agreedOn : maxDate(addDays(newest.dueOn, 9), addDays(asOf, -random.int(4, 45)));
  const contactIds = addAttempts(rows, profile, held ? 'reminded' : rung, oldest, rungOn, random);
  rows.add(
    'recovery-file',
    'recovery',
    {
      lineIds: open.map((claim) => claim.id),
      rung: held ? 'suspended' : rung,
      rungOn: minDate(rungOn, addDays(asOf, -1)),
      suspendedFrom: held ? 'reminded' : null,
      gate: {
        contactIds,
        openedOn: !held && ladder.indexOf(rung) >= ladder.indexOf('ready') ? addDays(rungOn, -2) : null,
      },
      holds: held ? ['plan'] : [],
    },
    { factOn: minDate(rungOn, addDays(asOf, -1)) },
  );
  if (!held && (rung === 'judicial' || rung === 'bailiff'))
    addProcedure(rows, profile, open, rung, rungOn, asOf, random);
}

/** Before a first procedure somebody of the fund has to have spoken with the person, or tried in three ways. */
function addAttempts(
  rows: DossierRows,
  profile: PersonProfile,
  rung: Rung,
  oldest: Claim,
  rungOn: PlainDate,
  random: SeededRandom,
): string[] {
  const place = ladder.indexOf(rung);
  if (place < ladder.indexOf('awaitingContact')) return [];
  const spoke = place >= ladder.indexOf('ready');
  const tries: readonly (readonly [BodyOf<'contact'>['channel'], BodyOf<'contact'>['outcome']])[] = spoke
    ? [
        ['phone', 'noAnswer'],
        ['phone', 'reached'],
      ]
    : random.chance(0.5)
      ? [['phone', 'noAnswer']]
      : [
          ['phone', 'leftMessage'],
          ['email', 'noAnswer'],
        ];
  return tries.map(([channel, outcome], i) => {
    const on = maxDate(addDays(oldest.dueOn, 5 + i * 2), addDays(rungOn, -3 - (tries.length - i) * 4));
    return rows.add(
      'contact',
      `attempt-${i}`,
      {
        on,
        channel,
        direction: 'out',
        initiative: 'fund',
        personal: outcome === 'reached',
        outcome,
        purposes: ['recovery'],
        subject: null,
        staffId: profile.primary,
        visitId: null,
        letterId: null,
      },
      { factOn: on },
    );
  });
}

function addProcedure(
  rows: DossierRows,
  profile: PersonProfile,
  open: readonly Claim[],
  rung: 'judicial' | 'bailiff',
  rungOn: PlainDate,
  asOf: PlainDate,
  random: SeededRandom,
): void {
  const summons = rung === 'judicial' && random.chance(0.25);
  const executing = rung === 'bailiff';
  rows.add(
    'procedure',
    'procedure',
    {
      kind: summons ? 'summons' : 'contrainte',
      courtId: null,
      reference: `C-${profile.number.slice(-5)}`,
      startedOn: rungOn,
      titleOn: executing ? minDate(addDays(rungOn, 1), addDays(asOf, -1)) : null,
      claim: imported(sumCents(open.map((claim) => claim.cents)), asOf),
      nextOn: addDays(asOf, random.int(8, 60)),
      silentSince: null,
      partyKind: summons ? 'lawyer' : 'bailiff',
      partyName: summons
        ? 'Me Fictif-Exemple'
        : {
            fr: 'Étude Huissier-Fictif',
            nl: 'Kantoor Deurwaarder-Voorbeeld',
            de: 'Büro Gerichtsvollzieher-Muster',
          }[profile.language],
      state: executing ? 'executing' : summons ? 'filed' : 'served',
    },
    { factOn: rungOn },
  );
}
