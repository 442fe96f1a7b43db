// The packages of a release: the same bytes whenever and wherever they are made, and in them what a store asks for.
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { archives } from '../../../scripts/package.mjs';
import { read } from '../../meta/files.ts';

const BUILDS_MS = 120_000;
const { version } = JSON.parse(read('package.json')) as { version: string };

let first: ReadonlyMap<string, Uint8Array>;
let second: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  first = await archives(['chrome', 'firefox']);
  second = await archives(['chrome', 'firefox']);
}, BUILDS_MS);

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const name = `muqarin-${browser}-${version}.zip`;
  const files = () => unzipSync(first.get(name) ?? new Uint8Array());

  test('is byte-identical when it is made twice', () => {
    expect(first.get(name)?.length).toBeGreaterThan(0);
    expect(Buffer.compare(first.get(name) ?? Buffer.of(0), second.get(name) ?? Buffer.of(1))).toBe(0);
  });

  test('has the manifest at its root, with the version of package.json and every file that it names', () => {
    const packed = files();
    const manifest = JSON.parse(new TextDecoder().decode(packed['manifest.json'])) as { version: string };
    expect(manifest.version).toBe(version);
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:js|css|html|png))"/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !(file in packed))).toEqual([]);
  });

  test('holds no source map, no metafile, no file of this machine', () => {
    expect(Object.keys(files()).filter((file) => /\.map$|^meta|\.ts$|node_modules|^\//.test(file))).toEqual([]);
  });
});
