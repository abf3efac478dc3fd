import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { ref } from '#shared/rules/trace.ts';
import { defineLifeEvent, explain, explainWhen } from '../define-life-event.ts';
import { all, any, dated, is, no, ofCompany, ofPerson, yes } from '../engine/condition.ts';
import { say } from '../say.ts';
import { startRights } from './activity-start.rights.ts';

export const activityStartEvent = defineLifeEvent({
  id: 'activity-start',
  version: '1',
  label: say('Commencer une activité', 'Een activiteit starten', 'Eine Tätigkeit beginnen'),
  serves: ['L1', 'A1'],
  rights: startRights,
  information: [
    // Of a company's own dossier: its officers are told of the statute in theirs.
    ...explainWhen(
      ofPerson,
      'L1',
      'self-employed-status',
      'contributor-categories',
      'contributions-at-start',
      'early-payment-bonus',
    ),
    ...explain('L1', 'non-payment'),
    ...explainWhen(ofPerson, 'L1', 'benefits-of-status', 'health-fund-affiliation'),
    ...explainWhen(any(yes('spouseHelps'), is('capacity', 'assistingSpouse')), 'L1', 'assisting-spouse'),
    ...explainWhen(
      any(is('capacity', 'companyOfficer', 'workingPartner'), ofCompany),
      'L1',
      'company-duties',
    ),
    ...explainWhen(
      any(
        ofCompany,
        yes('jointlyLiable'),
        is('capacity', 'companyOfficer', 'workingPartner', 'helper', 'assistingSpouse'),
      ),
      'L1',
      'joint-liability',
    ),
    { topic: 'benefits-of-status', commitment: 'I1', by: 'brochureHanded', when: ofPerson },
    { topic: 'service-charter', commitment: 'L1', by: 'charterHanded' },
  ],
  papers: ['identity', 'enterpriseNumber', 'iban', 'startDeclaration'],
  tasks: [
    {
      id: 'check-health-fund',
      kind: 'check',
      title: say(
        'Vérifier l’inscription à la mutualité',
        'De aansluiting bij het ziekenfonds nagaan',
        'Den Beitritt zur Krankenkasse prüfen',
      ),
      when: all(yes('starting'), no('healthFundMember'), dated('startOn')),
      // A month after the start: the fund's own reminder, no legal term was read.
      dueOn: (view) => addDays(view.date('startOn') ?? view.on, 30),
      clock: 'declaration',
      refs: [ref('B30', 'page')],
    },
  ],
  forms: ['affiliation'],
  cases: [
    {
      id: 'baker-in-time',
      on: plainDate('2026-09-14'),
      answers: {
        starting: true,
        startOn: '2026-10-05',
        affiliationSigned: false,
        capacity: 'selfEmployed',
        category: 'mainOccupation',
        mainBefore: false,
        healthFundMember: false,
        insuredBefore: true,
        student: false,
        spouseHelps: false,
        jointlyLiable: false,
      },
      expected: {
        'affiliation-before-start': 'open',
        'primo-starter': 'open',
        'health-fund-membership': 'open',
        'waiting-period-exemption': 'open',
        'student-status': 'notApplicable',
        'joint-liability-told': 'notApplicable',
      },
    },
    {
      id: 'spouse-does-not-know',
      on: plainDate('2026-09-14'),
      answers: { starting: true, capacity: 'assistingSpouse', category: 'maxiStatus', insuredBefore: null },
      expected: {
        'primo-starter': 'notApplicable',
        'joint-liability-told': 'open',
        'waiting-period-exemption': 'almost',
      },
    },
    {
      // Who stopped and starts again is asked anew; the former activity is known.
      id: 'starts-again',
      on: plainDate('2026-11-23'),
      facts: {
        affiliations: [
          {
            capacity: 'selfEmployed',
            from: plainDate('2015-01-01'),
            to: plainDate('2024-06-30'),
            endReason: 'cessation',
            declaredOn: plainDate('2014-12-12'),
            late: false,
            signed: true,
          },
        ],
        categories: [{ from: plainDate('2015-01-01'), category: 'mainOccupation' }],
      },
      answers: { starting: true, startOn: '2026-12-01', category: 'mainOccupation', insuredBefore: true },
      expected: { 'affiliation-before-start': 'open', 'primo-starter': 'notApplicable' },
    },
    {
      id: 'new-company',
      on: plainDate('2026-11-23'),
      facts: {
        kind: 'company',
        company: {
          legalForm: 'SRL',
          createdOn: plainDate('2026-10-01'),
          status: 'active',
          statusSince: null,
          balance: null,
        },
      },
      answers: { companyAffiliated: false },
      expected: {
        'company-affiliation': 'open',
        'joint-liability-told': 'open',
        'affiliation-before-start': 'notApplicable',
      },
    },
  ],
});
