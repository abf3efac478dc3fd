import { capacitySchema, categorySchema, channelSchema, legalFormSchema } from '#shared/entities/codes.ts';
import { categoryFactEntity } from '#shared/entities/identity/category-fact.entity.ts';
import { type Column, columnsOf } from './column.ts';

export const fileKinds = [
  'extract',
  'persons',
  'companies',
  'affiliations',
  'household',
  'mandates',
  'helpers',
  'contribution-lines',
  'payments',
  'incomes',
  'facts',
  'company-years',
  'plans',
  'procedures',
  'contacts',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Kinds that claim a contribution, against surcharges on one and costs beside it. */
export const contributionKinds = [
  'provisional',
  'regularisation',
  'companyAnnual',
  'continuedInsurance',
  'quarterBuyBack',
] as const;
export const surchargeKinds = [
  'quarterly3',
  'annual7',
  'wrongfulReduction3',
  'wrongfulReduction7',
  'companyMonthly1',
] as const;
export const costKinds = ['reminder', 'registered', 'bailiff', 'court', 'interest', 'fine'] as const;

export interface FileDefinition {
  readonly kind: FileKind;
  readonly columns: readonly Column[];
  /** What names a row among those of its kind; the columns that make it up. */
  readonly key: readonly string[];
}

const capacities = capacitySchema.options.join('|');
const categories = categorySchema.options.join('|');
const forms = legalFormSchema.options.join('|');
const factKinds = categoryFactEntity.body.shape.kind.options.join('|');
const channels = channelSchema.options.join('|');
const statuses = 'prospect|active|ceased|transferredOut|closed';
const address = `
  street! text(80)
  house_number! text(20)
  box text(20)
  postal_code! text(12)
  locality text(60)
  country iso2=BE`;

/** The one definition of an extract: reading, checking, documentation and CSVW all follow it. */
export const files: Readonly<Record<FileKind, FileDefinition>> = {
  extract: define(
    'extract',
    ['fund'],
    `
    fund! text(80)
    as_of! date
    system text(80)
    dossiers_count count
    lines_sum total`,
  ),
  persons: define(
    'persons',
    ['dossier_ref'],
    `
    dossier_ref! ref
    ssin! ssin
    family_name! text(80)
    given_names! text(80)
    birth_date date
    sex M|F|X
    death_date date
    nationality iso2=BE
    civil_status single|married|legalCohabitant|separated|divorced|widowed
    civil_status_since date
    language! lang ${address}
    phone phone
    mobile phone
    email email
    fax phone
    iban iban
    office ref
    adviser ref
    status ${statuses}=active
    protected colleague|vip`,
  ),
  companies: define(
    'companies',
    ['dossier_ref'],
    `
    dossier_ref! ref
    enterprise_number! enterprise
    name! text(120)
    legal_form! ${forms}
    created_on! date
    language! lang ${address}
    status active|dormant|reorganisation|liquidation|bankrupt|dissolved=active
    status_since date
    commercial_or_craft bool
    phone phone
    email email
    iban iban
    office ref`,
  ),
  affiliations: define(
    'affiliations',
    ['affiliation_ref', 'from'],
    `
    dossier_ref! ref
    affiliation_ref! ref
    capacity! ${capacities}
    from! date
    to date
    category! ${categories}
    enterprise_number enterprise
    trade text(120)
    declared_on date
    previous_fund text(60)
    end_reason cessation|death|fundChange|pension|bankruptcy|employee|error`,
  ),
  household: define(
    'household',
    ['member_ref'],
    `
    dossier_ref! ref
    member_ref! ref
    relation! spouse|legalCohabitant|child|parent|other
    family_name! text(80)
    given_names! text(80)
    birth_date! date
    sex M|F|X
    ssin ssin
    dependant bool
    disability bool
    same_home bool
    from! date
    to date`,
  ),
  mandates: define(
    'mandates',
    ['company_ref', 'person', 'function', 'from'],
    `
    company_ref! ref
    person_ref ref
    ssin ssin
    name text(120)
    function! director|manager|dailyManager|workingPartner|permanentRepresentative|liquidator
    from! date
    to date
    paid bool`,
  ),
  helpers: define(
    'helpers',
    ['helped_ref', 'helper', 'from'],
    `
    helped_ref! ref
    helper_ref ref
    ssin ssin
    name text(120)
    kind! helper|assistingSpouse
    from! date
    to date`,
  ),
  'contribution-lines': define(
    'contribution-lines',
    ['line_ref'],
    `
    dossier_ref! ref
    line_ref! ref
    kind! ${[...contributionKinds, ...surchargeKinds, ...costKinds].join('|')}
    quarter quarter
    year year
    category ${categories}
    amount! money
    fee money=0
    due_on date
    claimed_on date
    on_line ref
    reversal_of ref`,
  ),
  payments: define(
    'payments',
    ['payment_ref', 'line_ref'],
    `
    payment_ref! ref
    dossier_ref ref
    received_on! date
    amount! money
    channel transfer|directDebit|bailiff|lawyer|curator|offset|counter=transfer
    communication communication
    iban iban
    bank_ref text(40)
    line_ref ref
    allocated money
    returned_of ref`,
  ),
  incomes: define(
    'incomes',
    ['dossier_ref', 'year', 'kind', 'received_on'],
    `
    dossier_ref! ref
    year! year
    net_income! total
    kind! tax|declared|estimated
    received_on! date
    quarters quarters=4`,
  ),
  facts: define(
    'facts',
    ['dossier_ref', 'fact', 'from'],
    `
    dossier_ref! ref
    fact! ${factKinds}
    from! date
    to date`,
  ),
  'company-years': define(
    'company-years',
    ['dossier_ref', 'year'],
    `
    dossier_ref! ref
    year! year
    balance_total total
    dormant bool`,
  ),
  plans: define(
    'plans',
    ['plan_ref', 'no'],
    `
    dossier_ref! ref
    plan_ref! ref
    agreed_on! date
    state! active|late|broken|completed
    line_refs! refs
    no! number
    due_on! date
    amount! money`,
  ),
  procedures: define(
    'procedures',
    ['procedure_ref'],
    `
    dossier_ref! ref
    procedure_ref! ref
    kind! contrainte|summons|bankruptcy|reorganisation|collectiveSettlement|undueSuit|appeal
    started_on! date
    title_on date
    party_kind lawyer|bailiff|curator|court|mediator
    party_name text(80)
    ended_on date`,
  ),
  contacts: define(
    'contacts',
    ['contact_ref'],
    `
    dossier_ref! ref
    contact_ref! ref
    on! date
    channel! ${channels}
    direction! in|out
    initiative fund|person
    personal bool
    outcome reached|noAnswer|refused|leftMessage|returned
    purpose question|information|request|recovery|benefit|affiliation|complaint|other
    subject text(200)`,
  ),
};

function define(kind: FileKind, key: readonly string[], lines: string): FileDefinition {
  return { kind, key, columns: columnsOf(lines) };
}
