export { LoanChips } from './loan-chips.tsx';
export { OfficeDialog } from './office-dialog.tsx';
export { officeMessages } from './office.messages.ts';
