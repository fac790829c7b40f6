import { describe, expect, it } from 'vitest';
import { createSite } from './site.ts';

describe('a site', () => {
  it('on this machine has every name of loopback, on any port, and no other', () => {
    const site = createSite('http://localhost:3000');
    for (const host of ['localhost:3000', 'LOCALHOST', '127.0.0.1:8080', '[::1]:3000'])
      expect(site.isOwnHost(host)).toBe(true);
    for (const host of [
      '',
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'localhost@evil.example',
      '0.0.0.0',
      'localhost/',
      'localhost:x',
    ]) {
      expect(site.isOwnHost(host)).toBe(false);
    }
  });

  it('with an address has that alone', () => {
    const site = createSite('https://docs.example.com');
    for (const host of ['docs.example.com', 'DOCS.example.com:443']) expect(site.isOwnHost(host)).toBe(true);
    for (const host of ['localhost', 'docs.example.com:80', 'example.com', 'docs.example.com.']) {
      expect(site.isOwnHost(host)).toBe(false);
    }
    expect(site.originOf('docs.example.com')).toBe('https://docs.example.com');
  });

  it('tells its pages on one port of this machine from those on another', () => {
    expect(createSite('http://localhost:3000').originOf('127.0.0.1:3001')).toBe('http://127.0.0.1:3001');
  });
});
