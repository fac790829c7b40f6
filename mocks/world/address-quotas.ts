import { Quota } from './quota.ts';

const maxAddresses = 10_000;

/** A quota for each address, for requests that open no world; the address not seen for longest is forgotten first. */
export function createAddressQuotas(): (address: string) => Quota {
  const quotas = new Map<string, Quota>();
  return (address) => {
    const quota = quotas.get(address) ?? new Quota();
    quotas.delete(address);
    quotas.set(address, quota);
    const [oldest] = quotas.keys();
    if (quotas.size > maxAddresses && oldest !== undefined) quotas.delete(oldest);
    return quota;
  };
}
