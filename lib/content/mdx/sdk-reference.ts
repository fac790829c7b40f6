import 'server-only';
import type { RootContent } from 'mdast';
import { blocks, bulletList, heading, inlineCode, paragraph, phrasing, text } from '../markdown/mdast.ts';
import { sdkReference } from './sdk-reference.gen.ts';

/** What the SDK's docstrings say, by what each method is called on. */
export function renderSdkReference(): RootContent[] {
  const owners = Map.groupBy(sdkReference, ({ owner }) => owner);
  return [...owners].flatMap(([owner, entries]) => [
    { ...heading(2, ''), children: [inlineCode(owner)] },
    ...entries.flatMap((entry) => renderEntry(entry)),
  ]);
}

function renderEntry({
  owner,
  signature,
  text: meaning,
  parameters,
  throws,
}: (typeof sdkReference)[number]): RootContent[] {
  const [method = ''] = signature.split('(', 1);
  // As it is written after the client, so that it says on its own what it belongs to.
  const name = owner.startsWith('client.') ? `${owner.slice('client.'.length)}.${method}` : method;
  const about = parameters.map((parameter) => [
    paragraph(inlineCode(parameter.name), text(': '), ...phrasing(parameter.text)),
  ]);
  return [
    { ...heading(3, ''), children: [inlineCode(name)] },
    paragraph(inlineCode(signature)),
    ...blocks(meaning),
    ...(about.length > 0 ? [bulletList(about)] : []),
    ...(throws === '' ? [] : [paragraph(text('Throws '), ...phrasing(throws))]),
  ];
}
