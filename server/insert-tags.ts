/** Puts tags at the end of a page's head. Gives the page as it was where it has none, as a redirect or an error may. */
export function insertTags(tags: string): (page: Buffer) => Buffer {
  return (page) => {
    const end = page.indexOf('</head>');
    if (end === -1) return page;
    return Buffer.concat([page.subarray(0, end), Buffer.from(tags), page.subarray(end)]);
  };
}
