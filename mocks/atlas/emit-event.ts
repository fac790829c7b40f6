import type { AtlasWorld } from './atlas-state.ts';
import type { AtlasEvent, EventDraft } from './resources.ts';

/**
 * Records that something has happened, and gives the event. Whoever follows the world's events learns of it at once;
 * webhooks go out after the answer.
 */
export function emitEvent(world: AtlasWorld, draft: EventDraft): AtlasEvent {
  const event: AtlasEvent = { id: world.ids.next('evt'), type: 'event', ...draft };
  world.state.events.add(event);
  world.grow(JSON.stringify(event).length);
  world.state.onEvent(world, event);
  return event;
}
