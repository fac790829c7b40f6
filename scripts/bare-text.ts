import { withBrowser } from './browser.ts';

/**
 * A page as bare HTML: what a reader sees of it, in the elements that give it meaning, with the fonts of the page and no other
 * style, class or script. What no page with this text can be quicker than.
 */
export function makeBareText(url: string): Promise<string> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    return page.evaluate(serialize);
  });
}

/** Runs in the page. */
function serialize(): string {
  const kept = /^(?:H[1-6]|P|UL|OL|LI|PRE|CODE|TABLE|THEAD|TBODY|TR|TH|TD|A|STRONG|EM|DL|DT|DD|BUTTON|LABEL|FORM)$/;
  const encode = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const write = (node: Node): string => {
    if (node instanceof Text) return encode(node.data);
    if (!(node instanceof Element) || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName)) return '';
    if (node.tagName !== 'A' && node.getClientRects().length === 0) return '';
    const content = [...node.childNodes].map(write).join('');
    const isBlock = /^(?:block|flex|grid)/.test(getComputedStyle(node).display);
    const name = kept.test(node.tagName) ? node.tagName.toLowerCase() : isBlock ? 'div' : undefined;
    const address = node.tagName === 'A' ? ` href="${encode(node.getAttribute('href') ?? '')}"` : '';
    return name ? `<${name}${address}>${content}</${name}>` : content;
  };
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => {
      const base = rule.parentStyleSheet?.href ?? location.href;
      return rule.cssText.replace(/url\("([^"]*)"\)/g, (_, path) => `url("${new URL(path, base).pathname}")`);
    });
  const families = [getComputedStyle(document.body), getComputedStyle(document.querySelector('pre') ?? document.body)];
  const preloads = [...document.querySelectorAll('link[as="font"]')].map((link) => link.outerHTML);
  const style = `${faces.join('')}body{font-family:${families[0]?.fontFamily}}pre,code{font-family:${families[1]?.fontFamily}}`;
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${encode(document.title)}</title>${preloads.join('')}<style>${style}</style><body>${write(document.body)}`
  );
}
