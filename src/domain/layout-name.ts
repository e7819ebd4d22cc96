import { isSlug } from './ids.ts';

/** Drawings that every dossier can have, in the order in which a reader is offered them. */
export const LAYOUT_NAMES = ['wide', 'tall', 'circle'] as const;
/** See {@link LAYOUT_NAMES}. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** Whether a text names one of these drawings. */
export const isLayoutKind = (text: string): text is LayoutName => (LAYOUT_NAMES as readonly string[]).includes(text);

/** Whether a text can name a drawing. `constructor` is no name, because every plain object seems to have a field of that name. */
export const isLayoutName = (text: string): boolean => isSlug(text) && text !== 'constructor';
