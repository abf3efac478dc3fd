import type { DossierBuilder } from './dossier-builder.ts';
import { addVisit } from './visited.ts';

/** The supporting dossier of a number. */
export type Find = (number: string) => DossierBuilder;

/** Notes of several people that wait for Béatrice, one that came back to Anne, one that is hers and not hers to judge. */
export function notesToReview(of: Find): void {
  addVisit(of('10000212'), {
    on: '2026-11-19',
    from: '14:02',
    until: '14:20',
    authorId: 's-anne',
    reason: 'certificate',
    note: [
      {
        text: 'Attestation de carrière demandée. Je lui ai dit que le montant à payer avait changé.',
        on: '2026-11-19',
        at: '14:20',
      },
    ],
    state: 'returned',
    returned: {
      by: 's-beatrice',
      on: '2026-11-20',
      at: '16:05',
      reason: 'amountUndated',
      revision: 1,
      text: 'Quel montant, et à quelle date ? Ajoute le trimestre et la source pour que l’affiliée puisse vérifier.',
    },
  });
  addVisit(of('10000207'), {
    on: '2026-11-20',
    from: '15:30',
    until: '16:12',
    authorId: 's-tom',
    channel: 'business',
    reason: 'payment-difficulty',
    offline: true,
    note: [
      {
        text: 'Madame signale des recettes en baisse depuis les travaux devant le magasin. Elle peut verser 150\u00a0€ par mois. Elle apportera l’attestation du comptable la semaine prochaine.',
        on: '2026-11-20',
        at: '16:12',
      },
      {
        text: 'Madame signale des recettes en baisse depuis les travaux rue Modèle, commencés en mars. Elle peut verser 180\u00a0€ par mois. Je lui ai expliqué que les majorations continuent pendant le plan. Elle apportera l’attestation du comptable pour le 30/11.',
        on: '2026-11-23',
        at: '08:47',
      },
    ],
    state: 'submitted',
    returned: {
      by: 's-beatrice',
      on: '2026-11-21',
      at: '11:30',
      reason: 'incomplete',
      revision: 1,
      text: 'Depuis quand, et pour quand l’attestation ? As-tu parlé des majorations ?',
    },
  });
  addVisit(of('10000211'), {
    on: '2026-11-20',
    from: '11:00',
    until: '11:35',
    authorId: 's-tom',
    channel: 'business',
    reason: 'payment-difficulty',
    offline: true,
    note: [
      {
        text: 'Saison perdue par la pluie. Demande ce qui est possible avant le 31/12. Expliqué : plan de 12 mois, dispense, réduction. Choisit la réduction 2026 si le revenu reste sous 14\u00a0000,00\u00a0€.',
        on: '2026-11-20',
        at: '11:35',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000202'), {
    on: '2026-11-19',
    from: '09:10',
    until: '09:31',
    authorId: 's-anne',
    reason: 'family-growth',
    note: [
      {
        text: 'Naissance prévue en janvier. Montré la page sur l’aide à la maternité (T1 2027). Rappel à faire en décembre.',
        on: '2026-11-19',
        at: '09:31',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000204'), {
    on: '2026-11-20',
    from: '10:00',
    until: '10:22',
    authorId: 's-anne',
    reason: 'account-question',
    note: [
      {
        text: 'Demande pourquoi le T4 est plus élevé. Expliqué le calcul sur le revenu 2023.',
        on: '2026-11-20',
        at: '10:22',
      },
      {
        text: 'Demande pourquoi le T4 2026 est de 926,48\u00a0€. Expliqué le calcul sur le revenu 2023, indexé ; échéance du 31/12 confirmée.',
        on: '2026-11-20',
        at: '14:10',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000209'), {
    on: '2026-11-18',
    from: '14:00',
    until: '14:40',
    authorId: 's-tom',
    channel: 'business',
    reason: 'activity-cessation',
    offline: true,
    note: [
      {
        text: 'Remet l’atelier au 31/12. À déclarer dans les 15 jours avec la preuve de radiation. Parlé de l’assurance continuée (6 mois).',
        on: '2026-11-18',
        at: '14:40',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000205'), {
    on: '2026-11-18',
    from: '11:00',
    until: '11:18',
    authorId: 's-luc',
    channel: 'phone',
    reason: 'supplementary-pension',
    note: [
      {
        text: 'Appelle depuis Gand. Veut savoir combien verser avant la fin de l’année. Plafond 2026 de 4\u00a0086,34\u00a0€ donné, chiffre dérivé, à confirmer.',
        on: '2026-11-18',
        at: '11:18',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000206'), {
    on: '2026-11-20',
    from: '09:00',
    until: '09:25',
    authorId: 's-beatrice',
    reason: 'complaint',
    note: [
      {
        text: 'Reçue en personne après sa réclamation du 09/11. Excuses pour l’attente ; réponse écrite promise pour le 24/11.',
        on: '2026-11-20',
        at: '09:25',
      },
    ],
    state: 'submitted',
  });
  addVisit(of('10000201'), {
    on: '2026-11-05',
    from: '16:00',
    until: '16:20',
    authorId: 's-anne',
    reason: 'payment-difficulty',
    note: [
      {
        text: 'Peut reprendre les paiements en décembre. Plan de 12 mois expliqué, pas encore demandé.',
        on: '2026-11-05',
        at: '16:20',
      },
    ],
    state: 'approved',
    approvedBy: { by: 's-beatrice', on: '2026-11-06', at: '09:00' },
  });
}
