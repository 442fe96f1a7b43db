// One manifest, two browsers: what differs, what must not, and nothing that the code does not need.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../../scripts/manifest.mjs';
import { PERMISSIONS } from '../../../src/platform/permissions.ts';

const base: Record<string, unknown> = JSON.parse(readFileSync(new URL('../../../manifest.json', import.meta.url), 'utf8'));
const OUTLETS = [{ host: 'example.org' }, { host: 'news.example.net' }];
const MATCHES = ['*://*.example.org/*', '*://*.news.example.net/*'];

describe.each(['chrome', 'firefox'] as const)('for %s', (browser) => {
  const manifest = manifestFor(browser, base, OUTLETS, '1.2.3');

  it('asks for no more than it uses', () => {
    expect(manifest['permissions']).toEqual(browser === 'chrome' ? PERMISSIONS : PERMISSIONS.filter((name) => name !== 'sidePanel'));
    // Any site, but only one at a time and when the reader asks for it there.
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['host_permissions']).toEqual(MATCHES);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('runs the gate on the outlets, and on a sample page where asked', () => {
    expect(manifest['content_scripts'][0].matches).toEqual(MATCHES);
    const sample = manifestFor(browser, base, OUTLETS, '1.2.3', ['http://localhost/*']);
    expect(sample['content_scripts'][0].matches).toEqual([...MATCHES, 'http://localhost/*']);
    expect(sample['host_permissions']).toEqual(sample['content_scripts'][0].matches);
  });

  it('has the same view beside the page', () => {
    const panel = browser === 'chrome' ? manifest['side_panel'].default_path : manifest['sidebar_action'].default_panel;
    expect(panel).toBe('panel.html');
    expect('side_panel' in manifest).toBe(browser === 'chrome');
    // A sidebar that opens by itself is one that was not asked for.
    expect(manifest['sidebar_action']?.open_at_install ?? false).toBe(false);
  });

  it('has its own kind of background and the version', () => {
    expect(Object.keys(manifest['background'])).toEqual([browser === 'chrome' ? 'service_worker' : 'scripts']);
    expect(manifest['version']).toBe('1.2.3');
    expect('browser_specific_settings' in manifest).toBe(browser === 'firefox');
    expect('minimum_chrome_version' in manifest).toBe(browser === 'chrome');
  });

  it('forbids its pages everything but their own files', () => {
    const policy: string = manifest['content_security_policy'].extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

it('leaves the manifest that it was given as it is', () => {
  const before = structuredClone(base);
  manifestFor('firefox', base, OUTLETS, '1.2.3');
  expect(base).toEqual(before);
});
