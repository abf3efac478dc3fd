import type { BodyOf } from '#shared/entities/index.ts';
import { requestKindSchema, type RequestKind } from '#shared/entities/visit/request.entity.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { period } from '#shared/kernel/period.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { DossierRows } from '../population/dossier-rows.ts';
import type { Profile } from '../profile.ts';
import { workdayBefore } from './workdays.ts';

type RequestState = BodyOf<'request'>['state'];

/** The fund is not the authority for these: it forwards them and records the answer. */
const byNisse: ReadonlySet<RequestKind> = new Set([
  'contributionExemption',
  'jointLiabilityRelease',
  'surchargeWaiver',
  'illnessAssimilation',
  'continuedInsurance',
]);
/** Fulfilled by a letter or a transmission; nothing is decided. */
const undecided: ReadonlySet<RequestKind> = new Set([
  'maternityCertificate',
  'adoptionAllowance',
  'incapacityCertificate',
  'familyBenefit',
  'orientation',
  'formerFamilyBenefit',
  'careerCertificate',
  'taxCertificate',
  'retirementPensionHelp',
  'plciFollowUp',
]);

function openStates(kind: RequestKind): readonly RequestState[] {
  if (kind === 'question') return ['filed', 'answered'];
  if (kind === 'complaint') return ['filed', 'assigned', 'investigated', 'answered', 'escalated'];
  if (undecided.has(kind)) return ['draft', 'filed', 'examined', 'waiting'];
  if (byNisse.has(kind))
    return ['draft', 'filed', 'examined', 'waiting', 'forwarded', 'decided', 'served', 'underAppeal'];
  return ['draft', 'filed', 'examined', 'waiting', 'proposed', 'decided', 'served', 'underAppeal'];
}

/** Every kind in every state it can rest in; dossiers take them in turn, so that each is met several times. */
export const requestCases: readonly { readonly kind: RequestKind; readonly state: RequestState }[] =
  requestKindSchema.options.flatMap((kind) => openStates(kind).map((state) => ({ kind, state })));

const ROUNDS = 10;
const ROUNDS_WITH_REQUEST = 7;

/** At most one request that still moves, and now and then one that is over. */
export function addRequests(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  if (profile.kind === 'company' || profile.status === 'prospect') return;
  const random = profile.random.fork('requests');
  const round = Math.floor(profile.index / requestCases.length) % ROUNDS;
  const current = requestCases[profile.index % requestCases.length];
  if (current && round < ROUNDS_WITH_REQUEST)
    addRequest(rows, profile, asOf, random, 'open', current.kind, current.state);
  if (profile.age >= 64 && profile.age <= 66)
    addRequest(
      rows,
      profile,
      asOf,
      random,
      'pension',
      'retirementPensionHelp',
      random.pick(['examined', 'done'] as const),
    );
  else if (random.chance(0.12))
    addRequest(
      rows,
      profile,
      asOf,
      random,
      'past',
      random.pick(['taxCertificate', 'careerCertificate', 'contributionReduction', 'question'] as const),
      'done',
    );
}

function addRequest(
  rows: DossierRows,
  profile: Profile,
  asOf: PlainDate,
  random: SeededRandom,
  key: string,
  kind: RequestKind,
  state: RequestState,
): void {
  const old = state === 'done' || state === 'underAppeal' || state === 'served';
  const late = state === 'escalated';
  const wanted = addDays(asOf, -(late ? random.int(50, 70) : old ? random.int(120, 420) : random.int(3, 34)));
  const receivedOn = workdayBefore(
    wanted < profile.startOn ? (profile.startOn < asOf ? profile.startOn : asOf) : wanted,
  );
  const decided =
    state === 'proposed' || state === 'decided' || state === 'served' || state === 'underAppeal';
  const documentId =
    random.chance(0.4) || byNisse.has(kind) ? addDocument(rows, key, receivedOn, profile) : null;
  const requestId = rows.idOf('request', key);
  const decisionId = decided
    ? addDecision(rows, profile, asOf, random, { key, requestId, kind, state, receivedOn })
    : null;
  rows.add(
    'request',
    key,
    {
      lane: kind === 'question' || kind === 'complaint' ? kind : 'request',
      kind,
      applicant: 'self',
      proxyId: null,
      channel: random.weighted([
        ['office', 40],
        ['email', 30],
        ['post', 18],
        ['internet', 12],
      ]),
      receivedOn,
      filedOn: state === 'draft' ? null : receivedOn,
      subject: null,
      details: {},
      documentIds: documentId === null ? [] : [documentId],
      missing: state === 'waiting' ? ['proof'] : [],
      ownerId: profile.primary,
      decisionId,
      state,
    },
    { factOn: receivedOn },
  );
}

function addDocument(rows: DossierRows, key: string, receivedOn: PlainDate, profile: Profile): string {
  const titles = {
    fr: 'Pièce jointe à la demande',
    nl: 'Stuk bij de aanvraag',
    de: 'Beleg zum Antrag',
  } as const;
  return rows.add(
    'supporting-document',
    key,
    {
      kind: 'proof',
      title: titles[profile.language],
      blobHash: null,
      pages: 1,
      receivedOn,
      from: null,
      factOn: null,
      expiresOn: null,
      links: [{ type: 'request', id: rows.idOf('request', key) }],
      tier: 'O',
    },
    { factOn: receivedOn },
  );
}

interface DecisionFacts {
  readonly key: string;
  readonly requestId: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly receivedOn: PlainDate;
}

function addDecision(
  rows: DossierRows,
  profile: Profile,
  asOf: PlainDate,
  random: SeededRandom,
  { key, requestId, kind, state, receivedOn }: DecisionFacts,
): string {
  const refused = state === 'underAppeal' || random.chance(0.15);
  const external = byNisse.has(kind);
  const decidedOn = workdayBefore(
    addDays(receivedOn, Math.min(random.int(20, 60), Math.max(0, daysBetween(receivedOn, asOf) - 1))),
  );
  const served = state === 'served' || state === 'underAppeal';
  const states = {
    proposed: 'proposed',
    decided: 'approved',
    served: 'served',
    underAppeal: 'appealed',
  } as const;
  const reached =
    state === 'proposed' || state === 'served' || state === 'underAppeal' ? states[state] : states.decided;
  return rows.add(
    'decision',
    key,
    {
      requestId,
      kind,
      authority: external ? 'nisse' : 'fund',
      outcome: external ? 'noted' : refused ? 'refusal' : 'grant',
      amounts: [],
      period: period(receivedOn, addMonths(receivedOn, 12)),
      reasons: refused && !external ? [refusalReason(kind, requestId)] : [],
      snapshotId: null,
      drafterId: profile.primary,
      // Nobody approves a draft of their own.
      approverId:
        state === 'proposed' || external ? null : profile.primary === 's-beatrice' ? 's-luc' : 's-beatrice',
      letterId: null,
      decidedOn: state === 'proposed' ? null : decidedOn,
      servedOn: served ? decidedOn : null,
      appealUntil: served ? addMonths(decidedOn, 3) : null,
      replacesId: null,
      state: external ? 'noted' : reached,
    },
    { factOn: decidedOn },
  );
}

function refusalReason(kind: RequestKind, requestId: string): BodyOf<'decision'>['reasons'][number] {
  return {
    ruleId: kind,
    conditionId: 'proofOfFacts',
    met: 'notMet',
    datumRef: `request:${requestId}`,
    legalRef: 'Loi 11/04/1995, art. 11',
    text: {
      fr: 'Les faits avancés ne sont pas prouvés par les pièces reçues',
      nl: 'De aangevoerde feiten blijken niet uit de ontvangen stukken',
      de: 'Die angeführten Tatsachen sind durch die erhaltenen Belege nicht nachgewiesen',
    },
  };
}
