/** An island tells the window by this event that it works from now on. */
export const operableEvent = 'operable';
