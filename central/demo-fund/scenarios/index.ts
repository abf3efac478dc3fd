import type { Row } from '#shared/entities/index.ts';
import { demoRow } from '../demo-row.ts';
import { day, type DemoDossier } from './dossier-builder.ts';
import { starter } from './s01-starter.ts';
import { arrears } from './s02-arrears.ts';
import { birth } from './s03-birth.ts';
import { pensioner } from './s04-pensioner.ts';
import { officer } from './s05-officer.ts';
import { bankruptcy } from './s06-bankruptcy.ts';
import { article37, illness, student } from './s07-s09.ts';
import { disagreement, german, MISSION_ID, undue } from './s10-s12.ts';
import { supporting } from './supporting.ts';

export interface ScenarioFund {
  readonly dossiers: readonly DemoDossier[];
  /** Rows of the office rather than of a dossier: Tom's field day. */
  readonly spaceRows: readonly Row[];
}

/** The twelve scenario dossiers and their supporting cast, always the same rows. */
export function scenarioDossiers(): ScenarioFund {
  const dossiers = [
    ...starter(),
    ...arrears(),
    ...birth(),
    ...pensioner(),
    ...officer(),
    ...bankruptcy(),
    ...student(),
    ...article37(),
    ...illness(),
    ...german(),
    ...disagreement(),
    ...undue(),
    ...supporting(),
  ];
  addLateStop(dossiers);
  return { dossiers, spaceRows: [missionOf(dossiers)] };
}

/** Tom's thirteenth stop is the pensioner in Liège, between Eupen and the way home. */
function addLateStop(dossiers: readonly DemoDossier[]): void {
  const marcel = dossiers.find((one) =>
    one.rows.some((row) => row.type === 'dossier' && row.body.dossierNumber === '10000004'),
  );
  marcel?.rows.push(
    demoRow({
      type: 'appointment',
      key: '10000004/mission',
      spaceId: 'WAL',
      dossierId: marcel.dossierId,
      factOn: day('2026-11-23'),
      body: {
        on: day('2026-11-23'),
        at: '15:30',
        minutes: 30,
        place: 'business',
        staffId: 's-tom',
        reason: 'retirement',
        preparation: 'Bonus de pension, date par date',
        prepared: true,
        missionId: MISSION_ID,
        order: 13,
        state: 'booked',
      },
    }),
  );
}

function missionOf(dossiers: readonly DemoDossier[]): Row {
  const stops = dossiers
    .flatMap(({ dossierId, rows }) => {
      const nis = rows.find((row) => row.type === 'address')?.body.municipalityNis ?? null;
      return rows.flatMap((row) =>
        row.type === 'appointment' && row.body.missionId === MISSION_ID
          ? [{ appointmentId: row.id, dossierId, order: row.body.order ?? 0, municipalityNis: nis }]
          : [],
      );
    })
    .sort((a, b) => a.order - b.order);
  const row = demoRow({
    type: 'mission',
    key: 'tom-2026-11-23',
    spaceId: 'WAL',
    dossierId: null,
    factOn: day('2026-11-23'),
    body: { staffId: 's-tom', day: day('2026-11-23'), stops, pack: null, state: 'planned' },
  });
  return { ...row, id: MISSION_ID };
}
