export { ActProblem } from './act-problem.tsx';
export { AddressDialog } from './address-dialog.tsx';
export { contactEditMessages } from './contact-edit.messages.ts';
export { PointDialog } from './point-dialog.tsx';
