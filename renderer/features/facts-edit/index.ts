export { IncomeDialog } from './income-dialog.tsx';
export { incomeMessages } from './income.messages.ts';
