// The English messages as a script of their own, for readers whose browser speaks Arabic.
import messages from '../../_locales/en/messages.json';
import { publishPart } from '../../platform/parts.ts';

publishPart('messages-en', messages);
