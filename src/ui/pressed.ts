import { type AppState } from '../state/store.ts';

/** Whether what is shown is only pressed: the mouse has not been released yet. */
export const selectIsPressed = ({ pressed }: AppState): boolean => pressed !== null;
