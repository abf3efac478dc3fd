import { quarterlyContributionMessages } from '../quarterly-contribution/quarterly-contribution.messages.ts';

export const provisionalContributionMessages = {
  ...quarterlyContributionMessages,
  revalued: {
    fr: 'Le revenu de {year}, {income}, est multiplié par {coefficient} : {revalued}.',
    nl: 'Het inkomen van {year}, {income}, wordt vermenigvuldigd met {coefficient}: {revalued}.',
    de: 'Das Einkommen von {year}, {income}, wird mit {coefficient} multipliziert: {revalued}.',
  },
  revaluedIncomplete: {
    fr: 'Le revenu de {year}, {income} pour {quarters} trimestre(s), est ramené à l’année puis multiplié par {coefficient} : {revalued}.',
    nl: 'Het inkomen van {year}, {income} voor {quarters} kwartaal (kwartalen), wordt omgerekend op een jaar en vermenigvuldigd met {coefficient}: {revalued}.',
    de: 'Das Einkommen von {year}, {income} für {quarters} Quartal(e), wird auf das Jahr umgerechnet und mit {coefficient} multipliziert: {revalued}.',
  },
  coefficientMissing: {
    fr: 'Le coefficient qui revalorise le revenu de {year} n’est pas connu : l’INASTI doit le confirmer.',
    nl: 'De coëfficiënt voor de herwaardering van het inkomen van {year} is niet bekend: het RSVZ moet die bevestigen.',
    de: 'Der Koeffizient zur Aufwertung des Einkommens von {year} ist nicht bekannt: das LISVS muss ihn bestätigen.',
  },
};
