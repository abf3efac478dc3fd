import type { RightGrounds } from '#shared/folds/rights/right-grounds.ts';
import type { RightsCount, RightView } from '#shared/folds/rights/rights-view.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

// Eight interviews and all the rules behind them: loaded when they are first asked for, not between PIN and desk.
const loadRights = () => import('#shared/folds/rights/rights-view.ts');
const loadGrounds = () => import('#shared/folds/rights/right-grounds.ts');

const topics = ({ dossierId }: OfDossier) => [`dossier:${dossierId}`, 'pack', 'session'] as const;

/** Every right of the dossier, what may be lost soonest first. */
export const rightsRadarQuery = defineQuery<OfDossier, DossierAnswer<readonly RightView[]>>({
  topics,
  async run(context, { dossierId }) {
    const [{ rightsView }, { pack }] = await Promise.all([loadRights(), context.pack()]);
    return overDossier(context, dossierId, (rows) => rightsView(rows, context.session.today, pack));
  },
});

/** How many rights are open, almost there, automatic and granted: the figures of the strip and the tab. */
export const rightsCountQuery = defineQuery<OfDossier, DossierAnswer<RightsCount>>({
  topics,
  async run(context, { dossierId }) {
    const [{ rightsCount }, { pack }] = await Promise.all([loadRights(), context.pack()]);
    return overDossier(context, dossierId, (rows) => rightsCount(rows, context.session.today, pack));
  },
});

/** Conditions, references and computations of one right; null for one this build does not know. */
export const rightGroundsQuery = defineQuery<
  OfDossier & { readonly right: string },
  DossierAnswer<RightGrounds | null>
>({
  topics,
  async run(context, { dossierId, right }) {
    const [{ rightGrounds }, { pack }] = await Promise.all([loadGrounds(), context.pack()]);
    return overDossier(context, dossierId, (rows) => rightGrounds(rows, right, context.session.today, pack));
  },
});
