const width = 118;

/** Paragraphs as a docstring: one line if they fit, else wrapped. */
export function wrapComment(paragraphs: string[], indent: string): string {
  const given = paragraphs.filter((paragraph) => paragraph !== '');
  const [only] = given;
  const single = `${indent}/** ${only} */\n`;
  if (given.length === 1 && only && !only.includes('\n') && single.length <= width) return single;
  const lines = given.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(paragraph, indent.length + 3),
  ]);
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `${indent}/**\n${body}${indent} */\n`;
}

/** Paragraphs and tags begin anew; within each the lines are filled. */
function wrap(text: string, taken: number): string[] {
  return text.split(/\n(?=@)|(\n)\n+/).flatMap((block) => {
    // The mark of a blank line, or none where a tag follows.
    if (block === undefined) return [];
    if (block === '\n') return [''];
    return fill(block, taken);
  });
}

function fill(block: string, taken: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (taken + longer.length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = block.startsWith('@') ? `  ${word}` : word;
    }
  }
  return [...lines, line];
}
