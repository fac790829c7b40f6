/** The id of the panel that holds a page's console. */
export const consoleId = 'console';
