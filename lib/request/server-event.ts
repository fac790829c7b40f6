/** An event of a `text/event-stream` (HTML, section 9.2.6). */
export type ServerEvent = { name: string; data: string; id?: string };

/** Reads the fields of one event; what is no field of the format is left out. */
export function readServerEvent(block: string): ServerEvent {
  const event: ServerEvent = { name: 'message', data: '' };
  const data: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'data') data.push(value);
    if (field === 'event' && value !== '') event.name = value;
    if (field === 'id') event.id = value;
  }
  return { ...event, data: data.join('\n') };
}
