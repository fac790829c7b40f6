import { type ChangeEvent, createElement as h, useState } from 'react';

export type BarePageProps = { lines: string[]; action: string; body: string };

/** The same text and the same console as the vanilla page, in React and nothing else. */
export function ReactPage({ lines, action, body }: BarePageProps) {
  const [draft, setDraft] = useState(body);
  const [answer, setAnswer] = useState('');
  const type = (event: ChangeEvent<HTMLTextAreaElement>) => setDraft(event.target.value);
  const send = async () => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(action, { method: 'POST', headers, body: draft });
    setAnswer(`${response.status}\n${await response.text()}`);
  };
  return h(
    'main',
    null,
    ...lines.map((line) => h('p', null, line)),
    h(
      'form',
      { action },
      h('textarea', { 'aria-label': 'Body', value: draft, onChange: type }),
      h('button', { type: 'button', onClick: send }, 'Send'),
    ),
    h('output', null, answer),
  );
}
