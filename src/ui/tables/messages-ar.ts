// The Arabic messages as a script of their own, for readers whose browser speaks another language.
import messages from '../../_locales/ar/messages.json';
import { publishTable } from '../shared/message-tables.ts';

publishTable('ar', messages);
