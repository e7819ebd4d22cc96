/** Id of the search field of the filter bar. */
export const FILTER_SEARCH_ID = 'filter-search';

/** Puts the cursor into the search field of the filter bar, if it is there. */
export const focusFilterSearch = (): void => {
  const field = document.getElementById(FILTER_SEARCH_ID);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
};
