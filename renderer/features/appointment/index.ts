export { AppointmentDialog } from './appointment-dialog.tsx';
