// Permissions and registered scripts of a browser, for the tests of what runs on which site.

/** The outlets of the manifest, as the build writes them. */
const LISTED = ['*://*.outlet.example/*', '*://*.gazette.example/*'];

interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly persistAcrossSessions: boolean;
}

export interface FakeSites {
  readonly registered: readonly RegisteredScript[];
  /** The reader allows a site, or takes it back, wherever they do that. */
  readonly grant: (pattern: string) => void;
  readonly withdraw: (pattern: string) => void;
  /** What is handed to whoever asks the reader, one answer a question. */
  readonly answers: boolean[];
  /** An update of the extension drops the registered scripts, and says so. */
  readonly update: () => void;
  readonly reset: () => void;
}

export function fakeSites() {
  const granted = new Set<string>(LISTED);
  const registered: RegisteredScript[] = [];
  const answers: boolean[] = [];
  const [added, removed, installed, startup] = [event(), event(), event(), event()];
  const grant = (pattern: string): void => {
    granted.add(pattern);
    added.tell();
  };
  const withdraw = (pattern: string): void => {
    granted.delete(pattern);
    removed.tell();
  };
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => [...granted].some((one) => covers(one, origin))),
    getAll: async () => ({ origins: [...granted] }),
    request: async ({ origins }: { origins: string[] }) => {
      const isAllowed = answers.shift() ?? false;
      if (isAllowed) for (const origin of origins) grant(origin);
      return isAllowed;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) withdraw(origin);
      return true;
    },
    onAdded: added.listeners,
    onRemoved: removed.listeners,
  };
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter(({ id }) => ids.includes(id)),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered.splice(0, registered.length, ...registered.filter(({ id }) => !ids.includes(id)));
    },
    registerContentScripts: async (scripts: RegisteredScript[]) => {
      if (scripts.some(({ id }) => registered.some((other) => other.id === id))) throw new Error('Duplicate script ID');
      registered.push(...structuredClone(scripts));
    },
  };
  const runtime = {
    getManifest: () => ({ content_scripts: [{ matches: LISTED }] }),
    onInstalled: installed.listeners,
    onStartup: startup.listeners,
  };
  const update = (): void => {
    registered.length = 0;
    installed.tell();
  };
  const reset = (): void => {
    granted.clear();
    for (const pattern of LISTED) granted.add(pattern);
    registered.length = 0;
    answers.length = 0;
    for (const one of [added, removed, installed, startup]) one.forget();
  };
  const sites: FakeSites = { registered, grant, withdraw, answers, update, reset };
  return { sites, permissions, scripting, runtime };
}

function event() {
  const listening = new Set<() => void>();
  return {
    listeners: {
      addListener: (listener: () => void) => listening.add(listener),
      removeListener: (listener: () => void) => listening.delete(listener),
    },
    tell: () => {
      for (const listener of listening) listener();
    },
    forget: () => listening.clear(),
  };
}

/** Whether a match pattern covers another one, for the few forms that are used here. */
function covers(pattern: string, other: string): boolean {
  const [[scheme, host], [otherScheme, otherHost]] = [parts(pattern), parts(other)];
  const bare = host.replace('*.', '');
  return (
    (scheme === '*' || scheme === otherScheme) &&
    (host === otherHost || (host !== bare && (otherHost === bare || otherHost.endsWith(`.${bare}`))))
  );
}

function parts(pattern: string): [scheme: string, host: string] {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  return [scheme, host];
}
