/** What an embedded page tells the page around it: how tall it is, in CSS pixels. */
export interface HeightMessage {
  /** Says whose message it is. */
  readonly type: typeof HEIGHT_MESSAGE;
  /** The height. */
  readonly height: number;
}

/** See {@link HeightMessage}. */
export const HEIGHT_MESSAGE = 'dramatis:height';

/** The height that a message tells, or null when it is no such message. Whatever a stranger posts has an answer. */
export const heightOf = (data: unknown): number | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height }: { type?: unknown; height?: unknown } = data;
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return height > 0 && height <= TALLEST ? Math.ceil(height) : null;
};
/** No page of ours is taller; a message that says so is not ours. */
const TALLEST = 100_000;

/** What a page knows of its own version: the one it shows, and those that are kept beside it. */
export interface ShownVersion {
  /** The version it shows. */
  readonly own: string;
  /** The kept ones. */
  readonly kept: readonly string[];
}

/** What to do about the version that an embed asks for: nothing, go to the address of the kept one, or say that it is not kept. */
export const versionAnswer = (
  address: URL,
  { own, kept }: ShownVersion,
): { readonly kind: 'same' } | { readonly kind: 'kept'; readonly href: string } | { readonly kind: 'gone' } => {
  const asked = address.searchParams.get('v');
  if (asked === null || asked === own) return { kind: 'same' };
  if (!kept.includes(asked)) return { kind: 'gone' };
  const there = new URL(address);
  there.pathname = there.pathname.replace(/(\/embed\/[^/@]+)\//u, `$1@${asked}/`);
  return { kind: 'kept', href: there.href };
};

const GONE =
  'The dossier has changed since this was embedded, and the version of that time is not kept here. What you see is the version of today.';

/** The options of an address that leave statements out, as the site itself has them. */
const FILTERS = ['families', 'factuality', 'by'] as const;

/** Leaves out what the filter of the address leaves out: in the list it is hidden, in the graph it stands back. Answers how many statements are left of how many; null without a filter. */
export const filterEmbed = (doc: Document, address: URL): readonly [number, number] | null => {
  const wanted = FILTERS.flatMap((name) => {
    const values = (address.searchParams.get(name) ?? '').split(',').filter(Boolean);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  const items = [...doc.querySelectorAll<HTMLElement>('li[data-statement]')];
  if (wanted.length === 0 || items.length === 0) return null;
  const hidden = new Set<string>();
  for (const item of items) {
    const passes = wanted.every(([name, values]) =>
      (item.getAttribute(`data-${name}`) ?? '').split(' ').some((value) => values.includes(value)),
    );
    item.hidden = !passes;
    if (!passes) hidden.add(item.dataset['statement'] ?? '');
  }
  for (const edge of doc.querySelectorAll('a[data-edge]'))
    if ((edge.getAttribute('data-edge') ?? '').split(' ').every((id) => hidden.has(id)))
      edge.setAttribute('opacity', '0.08');
  return [items.length - hidden.size, items.length];
};

/** Runs an embedded page: its theme, its version, and its height, told to the page around it whenever it changes. */
export const startEmbedFrame = (page: Window & typeof globalThis): void => {
  const { document: doc } = page;
  const root = doc.documentElement;
  const address = new URL(page.location.href);
  const theme = address.searchParams.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const answer = versionAnswer(address, {
    own: root.dataset['version'] ?? '',
    kept: (root.dataset['kept'] ?? '').split(' ').filter(Boolean),
  });
  if (answer.kind === 'kept') {
    page.location.replace(answer.href);
    return;
  }
  const note = doc.querySelector('.note');
  if (answer.kind === 'gone' && note) note.textContent = GONE;
  const left = filterEmbed(doc, address);
  if (left && note && note.textContent === '')
    note.textContent = `Filtered: ${String(left[0])} of ${String(left[1])} statements.`;
  if (page.parent === page) return;
  const tell = (): void => {
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height: Math.ceil(doc.body.getBoundingClientRect().height) };
    // The page around may be anybody's; the message holds nothing but a number.
    page.parent.postMessage(message, '*');
  };
  new page.ResizeObserver(tell).observe(doc.body);
  page.addEventListener('load', tell);
  tell();
};
