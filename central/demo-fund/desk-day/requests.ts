import type { Channel } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { termOf } from '#shared/folds/register-terms.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { requestKindSchema, type RequestKind } from '#shared/entities/visit/request.entity.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
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
  const channel = random.weighted([
    ['office', 40],
    ['email', 30],
    ['post', 18],
    ['internet', 12],
  ] as const);
  const lane = kind === 'question' || kind === 'complaint' ? kind : 'request';
  if (lane !== 'request') addTerm(rows, key, { requestId, lane, channel, receivedOn, state });
  rows.add(
    'request',
    key,
    {
      lane,
      kind,
      applicant: 'self',
      proxyId: null,
      channel,
      receivedOn,
      filedOn: state === 'draft' ? null : receivedOn,
      subject: lane === 'request' ? null : random.pick(subjects[lane])[profile.language],
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

/** What a person asked or complained of, in one line, in their language. */
const subjects: Readonly<Record<'question' | 'complaint', readonly Text3[]>> = {
  question: [
    {
      fr: 'À partir de quel trimestre l’index joue-t-il ?',
      nl: 'Vanaf welk kwartaal speelt de index?',
      de: 'Ab welchem Quartal gilt der Index?',
    },
    {
      fr: 'Mon décompte ne reprend pas mon dernier virement',
      nl: 'Mijn laatste overschrijving staat niet op de afrekening',
      de: 'Meine letzte Überweisung fehlt in der Abrechnung',
    },
    {
      fr: 'Puis-je payer par mois au lieu du trimestre ?',
      nl: 'Kan ik per maand betalen in plaats van per kwartaal?',
      de: 'Kann ich monatlich statt vierteljährlich zahlen?',
    },
  ],
  complaint: [
    {
      fr: 'Attente trop longue au guichet',
      nl: 'Te lang gewacht aan het loket',
      de: 'Zu lange Wartezeit am Schalter',
    },
    {
      fr: 'Attestation envoyée à l’ancienne adresse',
      nl: 'Attest verzonden naar het oude adres',
      de: 'Bescheinigung an die alte Anschrift gesandt',
    },
  ],
};

interface Asked {
  readonly requestId: string;
  readonly lane: 'question' | 'complaint';
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  readonly state: RequestState;
}

/** The clock that starts when a question or complaint comes in, as the desk itself would start it. */
function addTerm(
  rows: DossierRows,
  key: string,
  { requestId, lane, channel, receivedOn, state }: Asked,
): void {
  const term = termOf(lane, channel, receivedOn, builtInPack);
  if (term === null) return;
  rows.add(
    'clock',
    key,
    {
      ...term,
      subjectType: 'request',
      subjectId: requestId,
      suspensions: [],
      outcome: state === 'answered' || state === 'done' ? 'met' : 'running',
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
