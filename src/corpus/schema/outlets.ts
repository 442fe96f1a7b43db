// The outlets whose pages are looked at without being asked: host names, which become the content script's matches.
import * as v from 'valibot';
import { Bilingual } from './words.ts';

export const OutletEntry = v.strictObject({
  /** Without `www.`, in lower case; its subdomains belong to it. */
  host: v.pipe(
    v.string(),
    v.maxLength(253, 'must be at most 253 characters'),
    v.regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'must be a host name such as "example.org": no scheme, path or port'),
    v.check((host) => !host.startsWith('www.'), 'must be given without "www."'),
  ),
  name: Bilingual,
  langs: v.pipe(v.array(v.picklist(['ar', 'en'])), v.minLength(1, 'must name at least one language')),
});
export type Outlet = v.InferOutput<typeof OutletEntry>;
