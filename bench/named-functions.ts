import { type BrowserContext } from '@playwright/test';

/**
 * The loader of TypeScript names inner functions by a helper of its own, which a page does not have when a function is sent to it.
 * Gives the helper to every page of a context.
 */
export const nameFunctions = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
