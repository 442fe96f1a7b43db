// The script that reads an article. It is put into a page for one reading and keeps nothing there: see reading-port.ts.
import { articleReading } from './read.ts';
import { offerReading } from './reading-port.ts';

offerReading(articleReading);
