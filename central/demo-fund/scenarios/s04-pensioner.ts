import { day, type DemoDossier, DossierBuilder, since } from './dossier-builder.ts';

/** Pension paid since April 2025 and still at work: the pensioner's rate, and a duty to declare. */
export function pensioner(): DemoDossier[] {
  const marcel = new DossierBuilder({ number: '10000004', spaceId: 'WAL', language: 'fr' });
  marcel.person('59.03.02-903.06', 'Retraite-Fictif', 'Marcel', {
    birthDate: day('1959-03-02'),
    sex: 'm',
    civilStatus: 'widowed',
  });
  marcel.home('Quai du Modèle', '3', '4000', 'Liège', '62063').reach('phone', '04 000 90 04', true);
  const affiliation = marcel.affiliation('selfEmployed', 'activePensioner', '1988-01-01', 'horlogerie', {
    categoryDeclared: [
      { from: day('1988-01-01'), category: 'mainOccupation' },
      { from: day('2025-04-01'), category: 'activePensioner' },
    ],
  });
  marcel.add('category-fact', 'pension', {
    kind: 'retirementPensionPaid',
    period: since('2025-04-01'),
    documentId: null,
    decisionId: null,
  });
  marcel.income(2023, 12000);
  for (const no of [1, 2, 3]) {
    marcel.line(`2026Q${no}`, 'activePensioner', 47291, 1915, `2026-0${no * 3}-20`, {
      affiliationIds: [affiliation],
    });
  }
  marcel.line('2026Q4', 'activePensioner', 47291, 1915, null, { affiliationIds: [affiliation] });
  marcel.task(
    'check',
    [
      'Expliquer le bonus de pension selon la date',
      'De pensioenbonus volgens de datum uitleggen',
      'Pensionsbonus nach Datum erklären',
    ],
    [
      'Pension depuis le 01/04/2025, travail illimité',
      'Pensioen sinds 01/04/2025, onbeperkt werken',
      'Pension seit 01.04.2025, unbegrenzte Arbeit',
    ],
    { commitmentId: 'L6' },
  );
  return [marcel.done()];
}
