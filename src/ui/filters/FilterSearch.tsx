import { Search } from 'lucide-react';
import { useAppStore } from '../app-context.tsx';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import { FILTER_SEARCH_ID } from './filter-search.ts';
import styles from './FilterBar.module.css';

/** Words that the visible statements must hold: in names, predicates or quotes. */
export const FilterSearch = ({ query }: { readonly query: string }) => {
  const store = useAppStore();
  return (
    <label className={styles.search} data-needs-script>
      <Search aria-hidden="true" />
      <VisuallyHidden>Filter by words</VisuallyHidden>
      <input
        id={FILTER_SEARCH_ID}
        type="search"
        className={styles.field}
        placeholder="By words"
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        value={query}
        onChange={(event) => store.getState().filter({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          store.getState().filter({ query: '' });
        }}
      />
    </label>
  );
};
