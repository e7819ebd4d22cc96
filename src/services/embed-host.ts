import { EMBED_SANDBOX, EMBED_SIZE } from '../domain/embedding.ts';
import { heightOf } from './embed-frame.ts';

/** Every frame of a page, those inside our own elements too. */
const framesOf = (doc: Document): readonly HTMLIFrameElement[] => [
  ...doc.querySelectorAll('iframe'),
  ...[...doc.querySelectorAll('dramatis-embed')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('iframe') ?? []),
  ]),
];

/** Whether an address is an embedded page of the site with the address `root`. */
export const isEmbedOf = (src: string, root: string): boolean => src.startsWith(new URL('embed/', root).href);

/**
 * Makes the embedded pages of the site at `root` as tall as they say they are, and defines `<dramatis-embed src title>`. Only a frame
 * of that site is listened to, and only for its own height. Running it twice does nothing.
 */
export const startEmbedHost = (page: Window & typeof globalThis, root: string): void => {
  const { document: doc } = page;
  if (page.customElements.get('dramatis-embed')) return;
  page.addEventListener('message', (event) => {
    const height = heightOf(event.data);
    if (height === null) return;
    const frame = framesOf(doc).find((one) => one.contentWindow === event.source);
    if (frame && isEmbedOf(frame.src, root)) frame.style.height = `${String(height)}px`;
  });
  class DramatisEmbed extends page.HTMLElement {
    static readonly observedAttributes = ['src', 'title'];

    connectedCallback(): void {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
      this.show();
    }

    attributeChangedCallback(): void {
      if (this.shadowRoot) this.show();
    }

    /** Puts the frame in place of the quotes; an address that is not of this site leaves them where they are. */
    private show(): void {
      const src = this.getAttribute('src');
      const address = src === null ? null : absolute(src, doc.baseURI);
      if (address === null || !isEmbedOf(address, root)) {
        this.shadowRoot?.replaceChildren(doc.createElement('slot'));
        return;
      }
      const frame = this.shadowRoot?.querySelector('iframe') ?? doc.createElement('iframe');
      frame.title = this.getAttribute('title') ?? 'Dramatis';
      frame.setAttribute('sandbox', EMBED_SANDBOX);
      frame.setAttribute('loading', 'lazy');
      Object.assign(frame.style, { border: '0', width: '100%', display: 'block' });
      if (frame.style.height === '') frame.style.height = `${String(EMBED_SIZE.height)}px`;
      if (frame.src !== address) frame.src = address;
      if (!frame.isConnected) this.shadowRoot?.replaceChildren(frame);
    }
  }
  page.customElements.define('dramatis-embed', DramatisEmbed);
};

const absolute = (address: string, base: string): string | null => {
  try {
    return new URL(address, base).href;
  } catch {
    return null;
  }
};
