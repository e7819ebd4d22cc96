/**
 * Makes the page's relative `<base>` absolute, and answers it: the root of the site, with a slash at the end.
 * A browser counts a relative base anew from the address bar, so after the first `pushState` every link of the page would lead astray.
 */
export const freezeBase = (page: Document): URL => {
  const root = new URL('.', page.baseURI);
  const base = page.querySelector('base');
  if (base) base.href = root.href;
  return root;
};
