// The background's composition root: who answers what. It may be stopped at any moment and holds nothing that it cannot lose.
// It listens to messages and to changes of permissions: an event of the browser's tabs would wake it on every page that a reader
// opens or closes.
import { success } from '../claims/result.ts';
import { watchCorpora } from '../platform/corpora-change.ts';
import { listen } from '../platform/listen.ts';
import { admitParts } from '../platform/parts.ts';
import { watchSettings } from '../platform/settings.ts';
import { cardFor } from './card.ts';
import { listenToKeys } from './commands.ts';
import { bundledFacts } from './engine.ts';
import { greetOpenPages } from './installed.ts';
import { offerComparison } from './menu.ts';
import { putReading } from './page.ts';
import { showInPanel } from './panel.ts';
import { compareReferences, compareTextWithSaved, savePage, saveText } from './references.ts';
import { reportOn } from './report-on.ts';
import { followSites, mayRead, setSite } from './sites.ts';
import { compareStale, compareTab, forget, jumpBack, jumpTo, markAll, setMarks, stateOf } from './tabs.ts';
import { welcomeReaders } from './welcome.ts';

admitParts();
listen({
  page: async (message, tab, address) => {
    switch (message.type) {
      case 'page/candidate':
        if (await mayRead(tab, address)) await compareTab(tab, { anyway: false });
        return undefined;
      case 'page/left':
        return void (await forget(tab));
      case 'reading/get':
        return putReading(tab);
      case 'card/get':
        return cardFor(tab, message.visit, message.claim, message.hasCard);
      case 'panel/show':
        return showInPanel(tab, message.claim);
    }
  },
  ui: async (message) => {
    switch (message.type) {
      case 'state/get':
        return success(await stateOf(message.tab));
      case 'article/compare-anyway':
        return success(await compareTab(message.tab, { anyway: true }));
      case 'claim/jump':
        return jumpTo(message.tab, message.claim);
      case 'claim/back':
        return success(await jumpBack(message.tab));
      case 'site/switch':
        await setSite(message.tab, message.host, message.isOn);
        return success(null);
      case 'marks/set':
        return setMarks(message.tab, message.scope);
      case 'text/compare':
        return success((await reportOn(message.article, { anyway: message.anyway })).report);
      case 'text/references':
        return compareTextWithSaved(message.article, message.anyway);
      case 'text/save':
        return saveText(message.article, message.anyway);
      case 'facts/get':
        return success(await bundledFacts());
      case 'references/compare':
        return compareReferences(message.tab);
      case 'references/save':
        return savePage(message.tab);
    }
  },
});
listenToKeys();
greetOpenPages();
offerComparison();
welcomeReaders();
watchSettings((settings) => void markAll(settings), new AbortController().signal);
watchCorpora(() => void compareStale(), new AbortController().signal);
followSites();
