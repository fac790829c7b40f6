import type { SecurityContact } from '../portal.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** RFC 9116, section 2.5.5, recommends less than a year. */
const validDays = 180;

/** Whom to tell of a vulnerability (RFC 9116). It expires half a year after the day it is asked for, so it is never stale. */
export function renderSecurityTxt(security: SecurityContact, origin: string, now: Date): string {
  const { contact, policy, languages } = security;
  const today = Math.floor(now.getTime() / dayMs);
  const fields = [
    ...contact.map((uri) => `Contact: ${uri}`),
    `Expires: ${new Date((today + validDays) * dayMs).toISOString()}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${origin}/.well-known/security.txt`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${fields.join('\n')}\n`;
}
