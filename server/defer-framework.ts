const scripts = /<script\b([^>]*)>(.*?)<\/script>/gs;
const scriptPreloads = /<link\b(?=[^>]*\bas="script")[^>]*>/g;
/** Next says what a late stylesheet is preloaded as, which HTML knows on preloads only. */
const sheetKinds = /(<link\b[^>]*\brel="stylesheet") as="style"/g;
const island = /<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*?\s+data-island[\s=>]/i;

/**
 * Takes out of a page what starts Next and React in it: their files, and the calls that hand them their data. Where the
 * page has an island (an element with `data-island`), all of it stays at the end of the body as JSON, which the page
 * script starts when it is due (`components/page-script/framework.ts`); a page without one never needs it.
 *
 * @returns undefined where the page holds a script of another form than those known here. Such a page is to be served as
 * it is: what Next has changed may slow it down, but must not break it.
 */
export function deferFramework(html: string): string | undefined {
  const sources: string[] = [];
  const calls: string[] = [];
  let isKnown = true;
  const tidied = html.replaceAll(scriptPreloads, '').replaceAll(sheetKinds, '$1');
  const page = tidied.replaceAll(scripts, (element, attributes: string, text: string) => {
    // Data, and the page script, which is inline and has a name.
    if (/\stype="|\sid="page-script"/.test(attributes)) return element;
    // For browsers that know no modules; none of those is supported.
    if (/\snoModule/i.test(attributes)) return '';
    const source = sourceOf(attributes);
    const call = source === undefined ? callOf(text) : undefined;
    if (source !== undefined) sources.push(source);
    else if (call !== undefined) calls.push(call);
    else isKnown = false;
    return '';
  });
  if (!isKnown) return undefined;
  if (!island.test(page)) return page;
  const data = `{"sources":${JSON.stringify(sources)},"calls":[${calls.join(',')}]}`;
  return page.replace('</body>', () => `<script type="application/json" id="framework">${data}</script></body>`);
}

/** The address of a script that may be loaded late: it has no attribute that would make that another thing. */
function sourceOf(attributes: string): string | undefined {
  const [, source] = / src="(\/_next\/[^"&]*)"/.exec(attributes) ?? [];
  const others = attributes.replace(/ (?:src|id)="[^"]*"| async=""/g, '');
  return others.trim() === '' ? source : undefined;
}

/** `self.__next_f.push(…)` as the JSON `["__next_f",…]`: data, that a policy against inline scripts has nothing against. */
function callOf(text: string): string | undefined {
  const [, name, value] = /^\(?(?:self|globalThis)\W+(\w+)\b.*?\.push\((.*)\);?$/s.exec(text) ?? [];
  const call = `["${name}",${value}]`;
  return name !== undefined && isJson(call) ? call : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
