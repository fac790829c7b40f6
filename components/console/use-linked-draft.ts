import { useEffect, useState } from 'react';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';

/**
 * Takes over the draft that the page's address holds, on arrival and whenever it changes. It is only ever filled in:
 * what is sent, the visitor sends.
 *
 * @param onDraft Gets the draft; undefined where the link has none, or one of no use.
 * @returns What became of it, in words; empty where the address holds none.
 */
export function useLinkedDraft(operation: ConsoleOperation, onDraft: (draft: Draft | undefined) => void): string {
  const [notice, setNotice] = useState('');

  useEffect(() => {
    const read = async () => {
      const { hash } = location;
      // A link to the console itself, as search has them.
      if (hash === '#console') return onDraft(undefined);
      if (!hash.startsWith('#draft=')) return;
      const { readDraftLink } = await import('#lib/request/draft-link.ts');
      const link = readDraftLink(hash, operation);
      if (!link) return;
      setNotice(link.ok ? 'Filled in from the link.' : `The link’s draft was not filled in. ${link.problem}`);
      onDraft(link.ok ? link.draft : undefined);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [operation, onDraft]);

  return notice;
}
