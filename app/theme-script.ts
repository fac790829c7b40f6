/**
 * Applies the kept theme before the first paint. It runs while the page is parsed, so it is inline, tiny, and the same
 * on every page (a content security policy can name it by its hash).
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
