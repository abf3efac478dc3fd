import { quarterlyContributionMessages } from '../quarterly-contribution/quarterly-contribution.messages.ts';

export const annualContributionMessages = {
  ...quarterlyContributionMessages,
  annualised: {
    fr: 'Le revenu de {income} couvre {quarters} trimestre(s) : ramené à l’année, il compte pour {annualised}.',
    nl: 'Het inkomen van {income} dekt {quarters} kwartaal (kwartalen): omgerekend op een jaar telt het voor {annualised}.',
    de: 'Das Einkommen von {income} deckt {quarters} Quartal(e): auf das Jahr umgerechnet zählt es für {annualised}.',
  },
  yearTotal: {
    fr: 'Les {quarters} trimestre(s) dus font ensemble {total}.',
    nl: 'De {quarters} verschuldigde kwartalen bedragen samen {total}.',
    de: 'Die {quarters} geschuldeten Quartale betragen zusammen {total}.',
  },
};
