import { createStore, type StoreApi } from 'zustand/vanilla';
import { dossierSlice, type DossierSlice } from './dossier-slice.ts';
import { editSlice, type EditSlice } from './edit-slice.ts';
import { noticeSlice, type NoticeSlice } from './notice-slice.ts';
import { viewSlice, type ViewSlice } from './view-slice.ts';

/** Everything the app remembers while it is open. */
export type AppState = DossierSlice & ViewSlice & NoticeSlice & EditSlice;

/** The store. It knows no service and no component. */
export type AppStore = StoreApi<AppState>;

/** Makes an empty store. */
export const createAppStore = (): AppStore =>
  createStore<AppState>()((...tools) => ({
    ...dossierSlice(...tools),
    ...viewSlice(...tools),
    ...noticeSlice(...tools),
    ...editSlice(...tools),
  }));
