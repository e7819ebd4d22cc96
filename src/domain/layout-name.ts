import { isSlug } from './ids.ts';

/** Whether a text can name a drawing. `constructor` is no name, because every plain object seems to have a field of that name. */
export const isLayoutName = (text: string): boolean => isSlug(text) && text !== 'constructor';
