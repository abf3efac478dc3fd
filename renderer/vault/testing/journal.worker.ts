import { expose } from 'comlink';
import { opfsJournal } from '../journal/opfs-journal.ts';

/** The journal of a browser where it lives: only a worker may hold such a file. */
expose(opfsJournal());
