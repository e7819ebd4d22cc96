import { describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { indexDossier } from '../../domain/search.ts';
import { NO_FILTER } from '../../domain/view.ts';
import { createAppStore } from '../../state/store.ts';
import { commandsFor } from './commands.ts';
import { findEntries } from './palette-entries.ts';

const storeOf = () => {
  const store = createAppStore();
  store.getState().open(FABLE, [], 'bundled');
  return store;
};
const index = indexDossier(FABLE);
const find = (query: string, store = storeOf()) =>
  findEntries(
    index,
    commandsFor(FABLE, store.getState, () => undefined),
    (choice) => `to:${choice.kind}`,
    query,
  );
const names = (query: string) => find(query).map((group) => group.name);
const run = (label: string, store = storeOf()) => {
  const command = commandsFor(FABLE, store.getState, () => undefined).find((one) => one.label === label);
  command?.run();
  return store.getState().view;
};

describe('findEntries', () => {
  it('offers the cast and the common commands before anything is typed', () => {
    expect(names('')).toEqual(['Actors', 'Commands']);
  });

  it('groups what it finds, and leaves empty groups out', () => {
    expect(names('smugglers')).toEqual(['Actors', 'Statements', 'In the article']);
    expect(names('painted')).toEqual(['Statements', 'In the article']);
    expect(names('zeppelin')).toEqual([]);
  });

  it('names the actor behind an alias', () => {
    const [entry] = find('the mayor')[0]?.items ?? [];
    expect([entry?.text, entry?.detail]).toEqual(['the mayor', 'Ida Brøn']);
  });

  it('gives every entry a key of its own', () => {
    for (const query of ['', 'e', 'the', 'show', 'bridge']) {
      const keys = find(query).flatMap((group) => group.items.map((item) => item.key));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('finds a command by another word for it, after those that bear the word', () => {
    const labels = find('theme').flatMap((group) => group.items.map((item) => item.text));
    expect(labels).toContain('Dark theme');
    expect(find('night').flatMap((group) => group.items.map((item) => item.text))).toContain('Dark theme');
  });

  it('never shows the claim of a doubtful statement without its word', () => {
    const found = find('fine')[0]?.items[0];
    expect(found?.text).toBe('Hypothetical: Ida Brøn would fine Westham');
  });
});

describe('commandsFor', () => {
  it('filters by family, factuality and voice', () => {
    expect(run('Show only what is denied').filter.factuality).toEqual(['denied']);
    expect(run('Show only material conflict').filter.families).toEqual(['material-conflict']);
    expect(run('Show only the article’s own voice').filter.by).toBe('article');
    expect(run('Show only what Lord Moth says').filter.by).toBe('lord-moth');
  });

  it('offers to clear the filter only while there is one', () => {
    const store = storeOf();
    const labels = () => commandsFor(FABLE, store.getState, () => undefined).map((one) => one.label);
    expect(labels()).not.toContain('Clear the filter');
    store.getState().filter({ query: 'flour' });
    expect(labels()).toContain('Clear the filter');
    expect(run('Clear the filter', store).filter).toEqual(NO_FILTER);
  });

  it('has only what needs no dossier where none is open', () => {
    const labels = commandsFor(null, createAppStore().getState, () => undefined).map((one) => one.label);
    expect(labels).toEqual(['Help and keys', 'About Dramatis']);
  });

  it('opens dialogs by name', () => {
    const opened: string[] = [];
    for (const command of commandsFor(FABLE, storeOf().getState, (name) => opened.push(name))) {
      if (command.takesFocus) command.run();
    }
    expect(opened).toEqual(['share', 'trust', 'help', 'about']);
  });
});
