import { describe, expect, it } from 'vitest';
import { clientAddress, limitKeyOf } from './client-address.ts';

describe('the address of a visitor', () => {
  it.each([
    ['the connection’s, whatever the header claims, where no proxy is trusted', '10.0.0.9', '1.2.3.4', 0, '10.0.0.9'],
    ['what the trusted proxy saw, not what the visitor wrote before it', '10.0.0.9', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['what the first of two trusted proxies saw', '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', 2, '1.2.3.4'],
    ['the first of a chain that is shorter than it should be', '10.0.0.9', '1.2.3.4', 3, '1.2.3.4'],
    ['the connection’s, where the header holds no address', '10.0.0.9', 'unknown', 1, '10.0.0.9'],
    ['the connection’s, without the header', '10.0.0.9', null, 1, '10.0.0.9'],
  ])('is %s', (_, peer, forwardedFor, hops, expected) => {
    expect(clientAddress(peer, forwardedFor, hops)).toBe(expected);
  });

  it('is limited by the /64 that an IPv6 visitor has to choose from', () => {
    const keys = ['2001:db8::1', '2001:DB8:0:0:ffff::', '2001:0db8:0000:0000:1:2:3:4', '2001:db8::1:2:3:4'].map(
      limitKeyOf,
    );
    expect(new Set(keys)).toEqual(new Set(['2001:db8:0:0::/64']));
    expect(limitKeyOf('2001:db8:0:1::1')).toBe('2001:db8:0:1::/64');
    expect(limitKeyOf('::1')).toBe('0:0:0:0::/64');
    expect(limitKeyOf('::ffff:192.0.2.1')).toBe(limitKeyOf('192.0.2.1'));
  });
});
