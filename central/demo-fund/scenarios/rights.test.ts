import { describe, expect, it } from 'vitest';
import { findRow } from '#shared/entities/index.ts';
import { factsOf } from '#shared/folds/facts-block.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { callListOf, radarOf } from '#shared/life-events/engine/rights-of.ts';
import { scenarioDossiers } from './index.ts';

const TODAY = plainDate('2026-11-23');
const { dossiers } = scenarioDossiers();

function radar(number: string) {
  const found = dossiers.find((one) => findRow(one.rows, 'dossier')?.body.dossierNumber === number);
  const block = found && factsOf(found.rows);
  if (!block) throw new Error(`no dossier ${number}`);
  return radarOf(block.facts, TODAY);
}

const line = (number: string, right: string) => radar(number).find((one) => one.right === right);

describe('the radar over the told dossiers', () => {
  it('the spouse after a birth: two quarters come by themselves, the vouchers wait for her word', () => {
    expect(line('10000003', 'maternity-contribution-exemption')).toMatchObject({
      status: 'automatic',
      stake: 2 * 137_243,
    });
    expect(line('10000003', 'maternity-assistance')?.status).toBe('open');
    expect(callListOf(radar('10000003')).map((task) => task.id)).toEqual(['right:maternity-assistance']);
  });

  it('the bankrupt: the bridging right is open until the last day of March', () => {
    expect(line('10000006', 'bridging-right')).toMatchObject({ status: 'almost', deadline: '2027-03-31' });
  });

  it('the student: the estimate passes the threshold, and by how much', () => {
    expect(line('10000007', 'no-contribution-below-threshold')?.nearMiss).toMatchObject({
      lever: 'income',
      from: 1_200_000,
      to: 868_703,
    });
  });

  it('the family of Eupen is shown to the ministry of its Community', () => {
    expect(line('10000010', 'family-benefits')).toMatchObject({
      status: 'open',
      institution: 'germanCommunity',
    });
  });

  it('the pensioner who works owes nothing to this list', () => {
    expect(radar('10000004').map((one) => one.right)).toEqual([]);
  });

  it('arrears bring the plan before the court', () => {
    expect(line('10000002', 'payment-plan')?.status).toBe('open');
  });
});
