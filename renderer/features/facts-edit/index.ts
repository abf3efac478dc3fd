export { CorrectionBanner } from './correction-banner.tsx';
export { IdentityDialog } from './identity-dialog.tsx';
export { identityMessages } from './identity.messages.ts';
export { IncomeDialog } from './income-dialog.tsx';
export { incomeMessages } from './income.messages.ts';
