import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Page } from '../codec/link.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { type ActorId } from '../domain/ids.ts';
import { type Selection } from '../domain/view.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { startUrlSync, type SyncWindow } from './url-sync.ts';

const ORIGIN = 'https://host.example';
const BASE = '/sub/';
const bundled: Page = { kind: 'dossier', id: FABLE.id };
const HOME = `${BASE}${FABLE.id}/`;
const [first] = FABLE.statements;
const statementPath = `${HOME}statement/${first?.id ?? ''}/`;
const westham: Selection = { kind: 'actor', id: 'westham' as ActorId };

type Listener = (event: never) => void;

/** A window that keeps a history of addresses, and can be clicked. */
class FakeWindow {
  entries: string[];
  at = 0;
  calls = 0;
  refuses = false;
  readonly listeners = new Map<string, Set<Listener>>();
  readonly document = {
    title: '',
    baseURI: ORIGIN + BASE,
    getElementById: () => null,
    addEventListener: (name: string, listener: Listener) => this.addEventListener(name, listener),
    removeEventListener: (name: string, listener: Listener) => this.removeEventListener(name, listener),
  };
  readonly setTimeout = (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number;
  readonly clearTimeout = (timer: number) => clearTimeout(timer);

  constructor(path: string) {
    this.entries = [path];
  }
  get path(): string {
    return this.entries[this.at] ?? '';
  }
  readonly left: string[] = [];
  get location() {
    const url = new URL(this.path, ORIGIN);
    return Object.assign(url, {
      assign: (path: string) => this.left.push(path),
      reload: () => this.left.push('again'),
    });
  }
  readonly history = {
    pushState: (_: unknown, __: string, path: string) => {
      this.count();
      this.entries = [...this.entries.slice(0, this.at + 1), path];
      this.at += 1;
    },
    replaceState: (_: unknown, __: string, path: string) => {
      this.count();
      this.entries[this.at] = path;
    },
  };
  private count(): void {
    if (this.refuses) throw new DOMException('too many', 'SecurityError');
    this.calls += 1;
  }
  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }
  removeEventListener(name: string, listener: Listener): void {
    this.listeners.get(name)?.delete(listener);
  }
  fire(name: string, event: unknown = {}): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event as never);
  }
  go(by: number): void {
    this.at += by;
    this.fire('popstate');
  }
  /** Clicks a link; answers whether the app took it. */
  click(
    href: string,
    how: Partial<MouseEvent> & { readonly target?: never } = {},
    attributes: Record<string, string> = {},
  ) {
    let taken = false;
    const all: Record<string, string> = { href, ...attributes };
    const anchor = {
      getAttribute: (name: string) => all[name] ?? null,
      hasAttribute: (name: string) => name in all,
    };
    this.fire('click', {
      defaultPrevented: false,
      button: 0,
      ...how,
      target: { closest: () => anchor },
      preventDefault: () => (taken = true),
    });
    return taken;
  }
}

const open = (path: string, rendered: Selection | null = null, page: Page = bundled) => {
  const win = new FakeWindow(path);
  const store: AppStore = createAppStore();
  store.getState().open(FABLE, [], 'bundled');
  const stop = startUrlSync({ store, page, base: BASE, rendered, siteName: 'Dramatis' }, win as unknown as SyncWindow);
  return { win, store, stop, view: () => store.getState().view };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('opening an address', () => {
  it('looks at what it says, with its options, and writes nothing when it is right already', () => {
    const { win, view } = open(`${statementPath}?families=tie&view=list`);
    expect([view().selection, view().filter.families, view().lead]).toEqual([
      { kind: 'statement', id: first?.id, evidence: 0 },
      ['tie'],
      'list',
    ]);
    expect(win.calls).toBe(0);
  });

  it('says what is not there, offers the nearest, and shares the dossier itself', () => {
    const { win, store } = open(`${HOME}actor/wessham/`);
    expect(store.getState().notices.map((notice) => notice.offer?.selection)).toEqual([westham]);
    expect(win.path).toBe(HOME);
  });

  it('opens addresses of the older kind, and turns them into those of today', () => {
    const { win, view } = open(`${HOME}#/${FABLE.id}/a/westham`);
    expect(view().selection).toEqual(westham);
    expect(win.path).toBe(`${HOME}actor/westham/`);
  });

  it('takes the choice from the page where an old id led to it', () => {
    const { win, view } = open(`${HOME}actor/west-ham/?theme=dark`, westham);
    expect([view().selection, view().theme, win.path]).toEqual([westham, 'dark', `${HOME}actor/westham/?theme=dark`]);
  });
});

describe('changing the view', () => {
  it('writes nothing while something is only pressed, and one step when it is chosen', () => {
    const { win, store, view } = open(HOME);
    store.getState().press(westham);
    expect([view().selection, win.entries]).toEqual([westham, [HOME]]);
    store.getState().select(westham);
    expect([view().selection, win.entries]).toEqual([westham, [HOME, `${HOME}actor/westham/`]]);
    expect(store.getState().trail).toEqual([]);
  });

  it('is as before when a press is given up', () => {
    const { win, store, view } = open(`${HOME}actor/westham/?families=tie`);
    const before = view();
    store.getState().press({ kind: 'sentence', number: 3 });
    store.getState().press({ kind: 'sentence', number: 4 });
    store.getState().stepBack();
    expect([view(), win.calls, store.getState().pressed]).toEqual([before, 0, null]);
    store.getState().giveUpPress();
    expect(view()).toBe(before);
  });

  it('writes the place one has left, not what is pressed, when a filter settles late', () => {
    const { win, store } = open(HOME);
    store.getState().filter({ query: 'harbour' });
    store.getState().press(westham);
    vi.runAllTimers();
    expect(win.entries).toEqual([`${HOME}?q=harbour`]);
  });

  it('pushes a new choice, names the tab, and Back and Forward restore both', () => {
    const { win, store, view } = open(HOME);
    store.getState().select(westham);
    store.getState().select({ kind: 'sentence', number: 3 });
    expect(win.entries).toEqual([HOME, `${HOME}actor/westham/`, `${HOME}sentence/3/`]);
    expect(win.document.title).toContain('Sentence 3');
    win.go(-1);
    expect(view().selection).toEqual(westham);
    expect(win.document.title).toContain('Westham');
    win.go(1);
    expect(view().selection).toEqual({ kind: 'sentence', number: 3 });
    expect(win.entries).toHaveLength(3);
  });

  it('replaces for filters, once for many changes', () => {
    const { win, store } = open(HOME);
    for (const query of ['b', 'br', 'bri']) store.getState().filter({ query });
    expect(win.calls).toBe(0);
    vi.runAllTimers();
    expect([win.calls, win.entries]).toEqual([1, [`${HOME}?q=bri`]]);
  });

  it('leaves a pending filter with the step it was made in', () => {
    const { win, store } = open(HOME);
    store.getState().filter({ query: 'bridge' });
    store.getState().select(westham);
    expect(win.entries).toEqual([`${HOME}?q=bridge`, `${HOME}actor/westham/?q=bridge`]);
  });

  it('writes nothing when another piece of evidence is read', () => {
    const { win, store } = open(statementPath);
    store.getState().showEvidence(1);
    vi.runAllTimers();
    expect(win.calls).toBe(0);
  });

  it('survives a browser that refuses', () => {
    const { win, store, view } = open(HOME);
    win.refuses = true;
    store.getState().select(westham);
    expect([view().selection, win.path]).toEqual([westham, HOME]);
  });

  it('writes what is pending when the page is left, and nothing once stopped', () => {
    const { win, store, stop } = open(HOME);
    store.getState().filter({ query: 'bridge' });
    win.fire('pagehide');
    expect(win.path).toBe(`${HOME}?q=bridge`);
    stop();
    store.getState().select(westham);
    expect(win.path).toBe(`${HOME}?q=bridge`);
  });
});

describe('clicking a link', () => {
  const link = `${FABLE.id}/actor/westham/`;

  it('chooses what a link of the open dossier says, and keeps the filter', () => {
    const { win, store, view } = open(`${HOME}?q=bridge`);
    expect(win.click(link)).toBe(true);
    expect([view().selection, view().filter.query, win.path]).toEqual([
      westham,
      'bridge',
      `${HOME}actor/westham/?q=bridge`,
    ]);
    expect(store.getState().notices).toEqual([]);
  });

  it('keeps the piece of evidence when the open statement is clicked again', () => {
    const { win, store, view } = open(statementPath);
    store.getState().showEvidence(1);
    win.click(statementPath);
    expect(view().selection).toMatchObject({ evidence: 1 });
  });

  const left: readonly {
    readonly name: string;
    readonly href?: string;
    readonly how?: object;
    readonly attributes?: object;
  }[] = [
    { name: 'a middle click', how: { button: 1 } },
    { name: 'a click with Control', how: { ctrlKey: true } },
    { name: 'a click with Command', how: { metaKey: true } },
    { name: 'a click that somebody has handled', how: { defaultPrevented: true } },
    { name: 'a link to a new tab', attributes: { target: '_blank' } },
    { name: 'a download', attributes: { download: '' } },
    { name: 'another site', href: 'https://elsewhere.example/sub/x/' },
    { name: 'another place of this host', href: '/other/' },
    { name: 'another dossier', href: 'another/actor/westham/' },
    { name: 'the library', href: './' },
    { name: 'a file', href: `${FABLE.id}/dossier.json` },
    { name: 'no address at all', href: 'https://[' },
  ];
  for (const { name, href = link, how = {}, attributes = {} } of left)
    it(`leaves ${name} to the browser`, () => {
      const { win, view } = open(HOME);
      expect(win.click(href, how, attributes as Record<string, string>)).toBe(false);
      expect(view().selection).toEqual({ kind: 'nothing' });
    });
});

describe('a private dossier', () => {
  const privately: Page = { kind: 'open', payload: 'abc' };
  const home = `${BASE}open/#d1=abc`;

  it('keeps its payload in the address, with the choice behind it', () => {
    const { win, store, view } = open(home, null, privately);
    store.getState().select(westham);
    expect(win.path).toBe(`${home}&at=actor/westham/`);
    win.go(-1);
    expect(view().selection).toEqual({ kind: 'nothing' });
  });

  it('takes a link to a page that it would have, were it bundled, as a choice in it', () => {
    const { win, view } = open(home, null, privately);
    expect(win.click(`${FABLE.id}/actor/westham/`)).toBe(true);
    expect(view().selection).toEqual(westham);
  });

  it('gives way to another one that is pasted over the address', () => {
    const { win } = open(home, null, privately);
    win.entries.push(`${BASE}open/#d1=other`);
    win.go(1);
    expect(win.left).toEqual(['again']);
  });
});

it('leaves for another dossier that an older address names', () => {
  const { win } = open(HOME);
  win.entries.push(`${HOME}#/another/a/westham`);
  win.go(1);
  expect(win.left).toEqual([`${BASE}another/actor/westham/`]);
});
