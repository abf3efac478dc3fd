import { assert } from '#shared/kernel/assert.ts';
import type { Capacity, Category } from '#shared/entities/codes.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { type Amount, amount } from '#shared/kernel/amount.ts';
import { instantInBrussels } from '#shared/kernel/brussels-time.ts';
import { enterpriseNumberSchema } from '#shared/kernel/enterprise-number.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { addCents, type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { type Period, period } from '#shared/kernel/period.ts';
import { addDays, type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarter, quarterEnd, quarterStart } from '#shared/kernel/quarter.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import { demoId, demoRow } from '../demo-row.ts';

/** One run of the extract that the demo fund pretends to come from. */
export const demoImportId = demoId('dossier', 'import-run');
export const extractDay = plainDate('2026-11-20');

export function imported(cents: EuroCents): Amount {
  return amount(cents, { kind: 'imported', importRunId: demoImportId, asOf: extractDay });
}

export function day(text: string): PlainDate {
  return plainDate(text);
}

/** From a day until further notice, or until a last day included. */
export function since(first: string, last: string | null = null): Period {
  return period(day(first), last === null ? null : addDays(day(last), 1));
}

export function at(date: string, time: string): Instant {
  const [hour, minute] = time.split(':');
  return instantInBrussels(day(date), Number(hour), Number(minute));
}

export interface DemoDossier {
  readonly dossierId: string;
  readonly spaceId: string;
  readonly rows: Row[];
}

export interface DossierOptions {
  readonly number: string;
  readonly spaceId: 'WAL' | 'VLA' | 'BRU';
  readonly language: Lang;
  readonly kind?: 'person' | 'company';
  readonly adviser?: readonly [primary: string, backup: string];
  readonly keepOffline?: readonly string[];
  readonly flags?: BodyOf<'dossier'>['flags'];
  readonly status?: BodyOf<'dossier'>['status'];
}

export function dossierIdOf(number: string): string {
  return demoId('dossier', number);
}

/** Collects the rows of one hand-made dossier; every helper fills in what does not matter to the story. */
export class DossierBuilder {
  readonly rows: Row[] = [];
  readonly dossierId: string;
  readonly options: DossierOptions;
  private counter = 0;

  constructor(options: DossierOptions) {
    this.options = options;
    this.dossierId = dossierIdOf(options.number);
    const { kind = 'person', adviser = ['s-anne', 's-tom'] } = options;
    this.add('dossier', 'root', {
      kind,
      dossierNumber: options.number,
      externalRef: null,
      status: options.status ?? 'active',
      language: options.language,
      languageProof: null,
      ownerEpoch: 1,
      protected: null,
      flags: options.flags ?? [],
      keepOffline: [...(options.keepOffline ?? [])],
    });
    for (const [index, role] of (['primary', 'backup'] as const).entries()) {
      this.add('adviser-assignment', role, {
        staffId: adviser[index] ?? '',
        role,
        period: since('2024-01-01'),
        handOverNoteId: null,
      });
    }
  }

  /** Adds a row under a key of this dossier and gives its id. */
  add<T extends EntityType>(
    type: T,
    key: string,
    body: BodyOf<T>,
    { id, ...extra }: { id?: string; factOn?: PlainDate; recordedOn?: Instant; createdBy?: string } = {},
  ): string {
    const row = demoRow({
      type,
      key: `${this.options.number}/${key}`,
      spaceId: this.options.spaceId,
      dossierId: this.dossierId,
      body,
      ...extra,
      ...(type === 'dossier' ? {} : { factOn: extra.factOn ?? null }),
    });
    const fixed = { ...row, id: type === 'dossier' ? this.dossierId : (id ?? row.id) };
    this.rows.push(fixed as Row);
    return fixed.id;
  }

  /** The first row of a type that was added. */
  idOf(type: EntityType): string {
    const row = this.rows.find((one) => one.type === type);
    assert(row !== undefined, `no ${type} was added yet`);
    return row.id;
  }

  next(prefix: string): string {
    this.counter += 1;
    return `${prefix}-${this.counter}`;
  }

  person(
    ssin: string,
    familyName: string,
    givenNames: string,
    more: Partial<BodyOf<'person'>> & Pick<BodyOf<'person'>, 'birthDate' | 'sex'>,
  ): this {
    this.add('person', 'person', {
      ssin: ssinSchema.parse(ssin.replace(/\D/g, '')),
      familyName,
      givenNames,
      deathOn: null,
      nationality: 'BE',
      civilStatus: 'single',
      civilStatusSince: null,
      identityProof: { kind: 'import', on: extractDay },
      ...more,
    });
    return this;
  }

  company(
    enterpriseNumber: string,
    name: string,
    more: Partial<BodyOf<'company'>> & Pick<BodyOf<'company'>, 'createdOn' | 'legalForm'>,
  ): this {
    this.add('company', 'company', {
      enterpriseNumber: enterpriseNumberSchema.parse(enterpriseNumber.replace(/\D/g, '')),
      name,
      cbeRegisteredOn: more.createdOn,
      commercialOrCraft: true,
      status: 'active',
      statusSince: null,
      tradeText: null,
      ...more,
    });
    return this;
  }

  home(
    street: string,
    number: string,
    postalCode: string,
    locality: string,
    nis: string | null = null,
  ): this {
    this.add('address', this.next('address'), {
      kind: this.options.kind === 'company' ? 'registeredOffice' : 'residence',
      street,
      number,
      box: null,
      postalCode,
      locality,
      municipalityNis: nis,
      country: 'BE',
      period: since('2015-01-01'),
    });
    return this;
  }

  reach(kind: BodyOf<'contact-point'>['kind'], value: string, preferred = false): this {
    this.add('contact-point', this.next('reach'), {
      kind,
      value,
      preferred,
      verifiedOn: null,
      bulletinConsent: false,
    });
    return this;
  }

  /** An affiliation; gives its id. */
  affiliation(
    capacity: Capacity,
    category: Category,
    from: string,
    trade: string,
    more: Partial<BodyOf<'affiliation'>> = {},
  ): string {
    return this.add('affiliation', this.next('affiliation'), {
      capacity,
      period: since(from),
      enterpriseNumber: null,
      tradeText: trade,
      declaredOn: day(from),
      signedDocumentId: null,
      effectiveFrom: day(from),
      previousFund: null,
      endReason: null,
      endProofId: null,
      late: false,
      categoryDeclared: [{ from: day(from), category }],
      state: 'active',
      ...more,
    });
  }

  income(
    year: number,
    euros: number,
    kind: BodyOf<'income-statement'>['kind'] = 'tax',
    receivedOn = `${year + 2}-03-15`,
  ): this {
    this.add('income-statement', this.next(`income-${year}`), {
      year,
      netIncome: imported(euroCents(Math.round(euros * 100))),
      kind,
      receivedOn: day(receivedOn),
      quarters: 4,
      supersedesId: null,
    });
    return this;
  }

  /** A provisional contribution; principal and fee in cents. Paid on `paidOn`, or open when that is null. */
  line(
    of: string,
    category: Category,
    principal: number,
    fee: number,
    paidOn: string | null,
    more: Partial<BodyOf<'contribution-line'>> = {},
  ): string {
    const value: Quarter = quarter(of);
    const id = this.add(
      'contribution-line',
      `line-${of}`,
      {
        kind: 'provisional',
        quarter: value,
        year: null,
        category,
        principal: imported(euroCents(principal)),
        fee: imported(euroCents(fee)),
        dueOn: quarterEnd(value),
        claimedOn: addDays(quarterStart(value), 7),
        noticeLetterId: null,
        affiliationIds: [],
        state: 'booked',
        holds: [],
        reversalOfId: null,
        ...more,
      },
      { factOn: quarterStart(value) },
    );
    if (paidOn !== null) this.pay(paidOn, principal + fee, 'contribution-line', id);
    return id;
  }

  /** One payment that settles one line whole. */
  pay(on: string, cents: number, targetType: BodyOf<'allocation'>['targetType'], targetId: string): this {
    const paymentId = this.add(
      'payment',
      this.next('payment'),
      {
        receivedOn: day(on),
        amount: imported(euroCents(cents)),
        channel: 'transfer',
        structuredCommunication: null,
        payerIban: null,
        bankRef: null,
        returnedOfId: null,
      },
      { factOn: day(on) },
    );
    this.add('allocation', this.next('allocation'), {
      paymentId,
      targetType,
      targetId,
      cents: euroCents(cents),
      rule: 'imported',
      on: day(on),
      reversalOfId: null,
    });
    return this;
  }

  /** A 3 % surcharge at the end of a quarter on an open line. */
  surcharge(onLineId: string, at_: string, base: number, cents: number): this {
    this.add('surcharge-line', this.next('surcharge'), {
      kind: 'quarterly3',
      onLineId,
      appliedAt: at_,
      base: imported(euroCents(base)),
      amount: imported(euroCents(cents)),
      reversalOfId: null,
      decisionId: null,
    });
    return this;
  }

  contact(on: string, body: Partial<BodyOf<'contact'>> = {}): string {
    return this.add(
      'contact',
      this.next('contact'),
      {
        on: day(on),
        channel: 'phone',
        direction: 'in',
        initiative: 'person',
        personal: true,
        outcome: 'reached',
        purposes: ['question'],
        subject: null,
        staffId: 's-anne',
        visitId: null,
        letterId: null,
        ...body,
      },
      { factOn: day(on), recordedOn: at(on, '11:00') },
    );
  }

  /** A running clock with the task it drives. Texts are [fr, nl, de]. */
  clock(
    kind: BodyOf<'clock'>['kind'],
    source: string,
    startsOn: string,
    dueOn: string,
    title: readonly [string, string, string],
    detail: readonly [string, string, string] | null,
    more: Partial<BodyOf<'task'>> = {},
    requestId: string | null = null,
  ): this {
    const clockId = this.add('clock', this.next('clock'), {
      kind,
      subjectType: requestId === null ? 'dossier' : 'request',
      subjectId: requestId ?? this.dossierId,
      source,
      startsOn: day(startsOn),
      dueOn: day(dueOn),
      calendarVersion: '2026',
      suspensions: [],
      outcome: 'running',
    });
    return this.task('answer', title, detail, { dueOn: day(dueOn), clockId, ...more });
  }

  task(
    kind: BodyOf<'task'>['kind'],
    title: readonly [string, string, string],
    detail: readonly [string, string, string] | null,
    more: Partial<BodyOf<'task'>> = {},
  ): this {
    this.add('task', this.next('task'), {
      kind,
      ruleId: null,
      title: text3(title),
      detail: detail ? text3(detail) : null,
      dueOn: null,
      clockId: null,
      commitmentId: null,
      ownerId: this.options.adviser?.[0] ?? 's-anne',
      backupId: this.options.adviser?.[1] ?? 's-tom',
      stakeCents: null,
      why: [],
      state: 'open',
      ...more,
    });
    return this;
  }

  appointment(
    on: string,
    time: string,
    reason: BodyOf<'appointment'>['reason'],
    more: Partial<BodyOf<'appointment'>> = {},
  ): string {
    return this.add(
      'appointment',
      this.next('appointment'),
      {
        on: day(on),
        at: time,
        minutes: 30,
        place: 'office',
        staffId: 's-anne',
        reason,
        preparation: null,
        prepared: true,
        missionId: null,
        order: null,
        state: 'booked',
        ...more,
      },
      { factOn: day(on) },
    );
  }

  done(): DemoDossier {
    return { dossierId: this.dossierId, spaceId: this.options.spaceId, rows: this.rows };
  }
}

export function text3([fr, nl, de]: readonly [string, string, string]): {
  fr: string;
  nl: string;
  de: string;
} {
  return { fr, nl, de };
}

export function plus(...cents: number[]): EuroCents {
  return addCents(...cents.map((one) => euroCents(one)));
}
