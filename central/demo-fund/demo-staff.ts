import type { Directory } from '#shared/entities/directory.ts';

/** The fund, its three offices and its six people; every name says that it is made up. */
export const demoDirectory: Directory = {
  fund: { name: { fr: 'Caisse Exemple', nl: 'Fonds Voorbeeld', de: 'Kasse Beispiel' }, demo: true },
  offices: [
    {
      spaceId: 'WAL',
      name: { fr: 'Namur', nl: 'Namen', de: 'Namur' },
      address: 'Rue du Modèle 1, 5000 Namur',
      region: 'wallonia',
    },
    {
      spaceId: 'VLA',
      name: { fr: 'Gand', nl: 'Gent', de: 'Gent' },
      address: 'Fictiefstraat 1, 9000 Gent',
      region: 'flanders',
    },
    {
      spaceId: 'BRU',
      name: { fr: 'Bruxelles', nl: 'Brussel', de: 'Brüssel' },
      address: 'Rue Fictive 1, 1000 Bruxelles',
      region: 'brussels',
    },
  ],
  staff: [
    person('s-anne', 'AL-2041', 'Anne Lumière-Exemple', 'AL', 'deskAgent', ['fr', 'nl'], ['WAL']),
    person('s-luc', 'LP-2057', 'Luc Plume-Model', 'LP', 'deskAgent', ['nl', 'fr'], ['VLA', 'BRU']),
    person('s-tom', 'TV-3012', 'Tom Vitrine-Fictif', 'TV', 'fieldAdviser', ['fr', 'nl', 'de'], ['WAL']),
    person('s-sara', 'SV-3020', 'Sara Veld-Voorbeeld', 'SV', 'fieldAdviser', ['nl', 'fr'], ['VLA']),
    {
      ...person(
        's-beatrice',
        'BN-1003',
        'Béatrice Nuage-Exemple',
        'BN',
        'supervisor',
        ['fr', 'nl'],
        ['WAL', 'VLA', 'BRU'],
      ),
      grants: ['accounts', 'recovery', 'privacyOfficer'],
    },
    person(
      's-ines',
      'IW-0007',
      'Ines Wolke-Muster',
      'IW',
      'administrator',
      ['fr', 'nl', 'de'],
      ['WAL', 'VLA', 'BRU'],
    ),
  ],
};

type Staff = Directory['staff'][number];

function person(
  staffId: string,
  badge: string,
  name: string,
  initials: string,
  role: Staff['roles'][number],
  languages: Staff['languages'],
  spaces: string[],
): Staff {
  return { staffId, badge, name, initials, roles: [role], grants: [], languages, spaces, absent: [] };
}

/** The three people a demo central introduces on its sign-in page. */
export const demoPeople = ['s-anne', 's-tom', 's-beatrice'] as const;
