import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { checkWebhookTarget, isOriginEntry } from './webhook-target.ts';

const refusedAddresses = [
  ['this host', '0.0.0.0'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['shared by carriers', '100.64.0.1'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['link-local', '169.254.1.1'],
  ['metadata', '169.254.169.254'],
  ['protocol assignments', '192.0.0.8'],
  ['documentation', '192.0.2.1'],
  ['documentation', '198.51.100.7'],
  ['documentation', '203.0.113.9'],
  ['6to4 relays', '192.88.99.1'],
  ['benchmarks', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback', '::1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped public', '::ffff:93.184.216.34'],
  ['compatible', '::7f00:1'],
  ['translated', '64:ff9b::7f00:1'],
  ['discard', '100::1'],
  ['Teredo', '2001:0:7f00:1::'],
  ['documentation', '2001:db8::1'],
  ['documentation', '3fff::1'],
  ['6to4 of loopback', '2002:7f00:1::'],
  ['unique local', 'fd00:ec2::254'],
  ['link-local', 'fe80::1'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
] as const;

const publicAddresses = ['93.184.216.34', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'];

test.each(refusedAddresses)('%s (%s) is no public address', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(publicAddresses)('%s is a public address', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

async function check(url: string, resolved: string[] = ['93.184.216.34'], allowedOrigins: string[] = []) {
  const lookups: string[] = [];
  const lookup = async (hostname: string) => {
    lookups.push(hostname);
    return resolved.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { target: await checkWebhookTarget({ lookup, allowedOrigins }, url), lookups };
}

describe('a URL is refused', () => {
  test.each([
    ['plain http', 'http://hooks.example/'],
    ['another scheme', 'ftp://hooks.example/'],
    ['a file', 'file:///etc/passwd'],
    ['no URL', 'hooks.example'],
    ['an empty host', 'https:///'],
    ['a user', 'https://user@hooks.example/'],
    ['a password', 'https://:pass@hooks.example/'],
    ['a blank', 'https://hooks.example/ a'],
    ['a line break', 'https://hooks.example/\r\nX: 1'],
    ['wide digits', 'https://１２７.0.0.1/'],
    ['dots of other scripts', 'https://127。0。0。1/'],
    ['loopback in dots', 'https://127.0.0.1/'],
    ['loopback, shortened', 'https://127.1/'],
    ['loopback as a number', 'https://2130706433/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback as an octal number', 'https://017700000001/'],
    ['loopback in hexadecimal', 'https://0x7f.0x0.0x0.0x1/'],
    ['loopback as a hexadecimal number', 'https://0x7f000001/'],
    ['loopback with a dot at its end', 'https://127.0.0.1./'],
    ['loopback, percent-encoded', 'https://%31%32%37.0.0.1/'],
    ['nothing', 'https://0/'],
    ['all zeros', 'https://0.0.0.0/'],
    ['metadata', 'https://169.254.169.254/latest/meta-data/'],
    ['metadata as a number', 'https://2852039166/'],
    ['loopback of IPv6', 'https://[::1]/'],
    ['mapped loopback', 'https://[::ffff:127.0.0.1]/'],
    ['mapped loopback in hexadecimal', 'https://[::ffff:7f00:1]/'],
    ['unspecified IPv6', 'https://[::]/'],
    ['link-local IPv6', 'https://[fe80::1]/'],
    ['a private port', 'https://10.0.0.1:8443/'],
  ])('for %s: %s', async (_, url) => {
    const { target, lookups } = await check(url);
    expect(target).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Give an https URL') });
    expect(lookups).toEqual([]);
  });

  test.each(refusedAddresses)('whose name leads to what is %s (%s)', async (_, address) => {
    const { target } = await check('https://hooks.example/', [address]);
    expect(target).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`resolves to ${address}`) });
  });

  test('whose name leads to a public address and to a private one', async () => {
    const { target } = await check('https://hooks.example/', ['93.184.216.34', '10.0.0.1']);
    expect(target.kind).toBe('refused');
  });

  test('whose name does not resolve', async () => {
    const { target } = await check('https://nowhere.example/', []);
    expect(target).toMatchObject({ reason: expect.stringContaining('nowhere.example does not resolve') });
  });
});

describe('a URL is allowed', () => {
  test('with the addresses that were checked', async () => {
    const { target, lookups } = await check('https://hooks.example:8443/atlas?a=1', ['93.184.216.34', '2606:4700::1']);
    expect(target).toMatchObject({
      kind: 'allowed',
      addresses: [
        { address: '93.184.216.34', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
    });
    expect(lookups).toEqual(['hooks.example']);
  });

  test('with a public address in the place of a name', async () => {
    const { target } = await check('https://[2606:4700::1111]/');
    expect(target).toMatchObject({ addresses: [{ address: '2606:4700::1111', family: 6 }] });
  });

  test.each([
    ['http://localhost:3000', 'http://localhost:3000/hook', true],
    ['http://localhost:3000', 'http://localhost:3001/hook', false],
    ['http://localhost:3000', 'https://localhost:3000/hook', false],
    ['http://localhost:3000', 'http://localhost:3000@evil.example/', false],
    ['http://localhost:3000', 'http://user@localhost:3000/', false],
    ['http://127.0.0.1:*', 'http://127.0.0.1:41234/', true],
    ['http://127.0.0.1:*', 'http://127.0.0.1/', true],
    ['http://127.0.0.1:*', 'http://127.0.0.1.evil.example/', false],
    ['http://127.0.0.1:*', 'http://127.0.0.2:80/', false],
    ['https://hooks.internal', 'https://hooks.internal/atlas', true],
    ['HTTPS://Hooks.internal:443', 'https://hooks.internal/atlas', true],
  ])('of the origin %s: %s is %j', async (origin, url, isAllowed) => {
    const { target } = await check(url, ['10.0.0.1'], [origin]);
    expect(target.kind).toBe(isAllowed ? 'allowed' : 'refused');
  });
});

test.each([
  ['https://hooks.internal', true],
  ['http://127.0.0.1:*', true],
  ['http://localhost:3000', true],
  ['http://localhost:3000/hook', false],
  ['https://user@hooks.internal', false],
  ['hooks.internal', false],
  ['ftp://hooks.internal', false],
  ['*', false],
])('whether %s can be an allowed origin: %j', (text, expected) => {
  expect(isOriginEntry(text)).toBe(expected);
});
