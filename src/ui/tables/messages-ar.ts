// The Arabic messages as a script of their own, for readers whose browser speaks another language.
import messages from '../../_locales/ar/messages.json';
import { publishPart } from '../../platform/parts.ts';

publishPart('messages-ar', messages);
