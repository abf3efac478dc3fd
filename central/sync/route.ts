import type { Staff } from '#shared/entities/directory.ts';
import { findMutation } from '#shared/mutations/index.ts';
import type { MutationEnvelope } from '#shared/sync/protocol.ts';
import { ProblemError } from '../http/problem.ts';

/** Consecutive changes that are taken in together, in one office. */
export interface RouteRun {
  readonly space: string;
  readonly mutations: readonly MutationEnvelope[];
}

type Places = readonly { readonly dossierId: string; readonly spaceId: string }[];

/** Thrown inside a transaction that is then taken back: these dossiers are not in the office where they were looked for. */
export class DossierElsewhere extends Error {
  readonly places: Places;

  constructor(places: Places) {
    super('the dossier is in another office');
    this.places = places;
  }
}

/**
 * In which office a change is taken in: where its dossier is now, whatever office its author believed it to be in. What
 * can be done nowhere is kept as a case: at the dossier when there is one, so that whoever has it now finds the work;
 * else in an office of its author.
 */
export class Route {
  private readonly staff: Staff;
  private readonly home: string;
  /** Dossiers of other offices that the author may change. */
  lent: readonly string[] = [];
  private readonly places = new Map<string, string>();

  constructor(staff: Staff) {
    const home = [...staff.spaces].sort()[0];
    if (home === undefined) throw new ProblemError('forbidden', { detail: 'No office is yours.' });
    this.staff = staff;
    this.home = home;
  }

  learn(places: Places): void {
    for (const { dossierId, spaceId } of places) this.places.set(dossierId, spaceId);
  }

  lend(dossierIds: readonly string[]): void {
    this.lent = dossierIds;
  }

  /** Dossiers of changes for offices that are not the author's: where they are has to be looked up first. */
  unknown(mutations: readonly MutationEnvelope[]): readonly string[] {
    const foreign = mutations.filter(({ space }) => !this.staff.spaces.includes(space));
    return [...new Set(foreign.flatMap((mutation) => dossierOf(mutation) ?? []))];
  }

  /** Consecutive changes of one office share a transaction: five times the throughput of one each. */
  nextRun(mutations: readonly MutationEnvelope[]): RouteRun {
    const [first] = mutations;
    if (first === undefined) throw new ProblemError('badRequest');
    const space = this.spaceOf(first);
    if (movesDossier(first)) return { space, mutations: [first] };
    const end = mutations.findIndex((mutation) => this.spaceOf(mutation) !== space || movesDossier(mutation));
    return { space, mutations: end === -1 ? mutations : mutations.slice(0, end) };
  }

  /** Why this change cannot be done in the office where it is taken in; null when nothing stands against it. */
  refusal(mutation: MutationEnvelope, space: string): 'officeNotYours' | 'dossierMoved' | null {
    const dossierId = dossierOf(mutation) ?? '';
    const isPlaced = this.places.get(dossierId) === space;
    if (isPlaced && this.lent.includes(dossierId)) return null;
    if (this.staff.spaces.includes(space))
      return mutation.space === space || isPlaced ? null : 'officeNotYours';
    return mutation.space === space ? 'officeNotYours' : 'dossierMoved';
  }

  private spaceOf(mutation: MutationEnvelope): string {
    const place = this.places.get(dossierOf(mutation) ?? '');
    if (place !== undefined) return place;
    return this.staff.spaces.includes(mutation.space) ? mutation.space : this.home;
  }
}

/** The dossier a change is about, also of one that cannot be read. */
export function dossierOf(mutation: MutationEnvelope): string | null {
  const definition = findMutation(mutation.name);
  const args = definition?.args.safeParse(mutation.args);
  if (definition && args?.success) return definition.dossierOf(args.data);
  const raw = mutation.args['dossierId'];
  return typeof raw === 'string' ? raw : null;
}

/** What it does to two offices is one transaction of its own. */
function movesDossier({ name }: MutationEnvelope): boolean {
  return name.startsWith('dossier.transfer@');
}
