// The script that draws cards. The background puts it into a page when its reader looks at a mark for the first time.
import { offerCard } from '../card-port.ts';
import { showCard } from './show-card.ts';

offerCard(showCard);
