import { correctionOutcomeTaskId, correctionTaskId } from '#shared/entities/identity/correction-tasks.ts';
import { type BodyOf, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

type Body = BodyOf<'identity-correction'>;

/** Who the person of a dossier is, without the full number: that one is asked for, and the look is noted. */
export interface IdentityShown {
  readonly familyName: string;
  readonly givenNames: string;
  readonly sex: Body['to']['sex'];
  readonly birthDate: PlainDate;
  readonly ssinTail: string | null;
}

export interface IdentityNow extends IdentityShown {
  readonly personId: string;
}

/** A correction that waits for a supervisor, or whose end its author has not read yet. */
export interface CorrectionLine {
  readonly id: string;
  readonly personId: string;
  readonly state: Body['state'];
  readonly to: IdentityShown;
  readonly proof: Body['proof'];
  readonly because: string | null;
  readonly proposedBy: string;
  readonly at: Instant;
  /** Who is asked; null when nobody by name. */
  readonly askedOf: string | null;
  readonly decidedBy: string | null;
  readonly refusedBecause: string | null;
  /** The task by which its author learns the end; null once read. */
  readonly outcomeTaskId: string | null;
}

/** Null for a company. */
export function identityNow(rows: readonly Row[]): IdentityNow | null {
  const person = findRow(rows, 'person');
  return person === undefined ? null : { personId: person.id, ...shown(person.body) };
}

/** The oldest first. */
export function correctionsOf(rows: readonly Row[]): CorrectionLine[] {
  const tasks = new Map(rowsOfType(rows, 'task').map((row) => [row.id, row.body]));
  return rowsOfType(rows, 'identity-correction')
    .map(({ id, body, recordedOn }): CorrectionLine => {
      const outcome = tasks.get(correctionOutcomeTaskId(id));
      return {
        id,
        personId: body.personId,
        state: body.state,
        to: shown(body.to),
        proof: body.proof,
        because: body.because,
        proposedBy: body.proposedBy,
        at: recordedOn,
        askedOf: tasks.get(correctionTaskId(id))?.ownerId ?? null,
        decidedBy: body.decidedBy,
        refusedBecause: body.refusedBecause,
        outcomeTaskId:
          outcome?.state === 'open' || outcome?.state === 'mine' ? correctionOutcomeTaskId(id) : null,
      };
    })
    .filter(({ state, outcomeTaskId }) => state === 'proposed' || outcomeTaskId !== null)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

function shown({ familyName, givenNames, sex, birthDate, ssin }: Body['to']): IdentityShown {
  return { familyName, givenNames, sex, birthDate, ssinTail: ssin?.slice(-2) ?? null };
}
