// The reader's database, opened when it is first asked for; the worker forgets it when it stops.
import { openDatabase } from '../references/database.ts';

export const database = openDatabase();
