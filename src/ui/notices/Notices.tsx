import { X } from 'lucide-react';
import { type Notice } from '../../state/notice-slice.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore, useHref } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import styles from './Notices.module.css';

const selectNotices = (state: AppState): readonly Notice[] => state.notices;

/** What the reader should know: a link that led elsewhere, a value that was ignored. */
export const Notices = () => {
  const notices = useApp(selectNotices);
  const store = useAppStore();
  const href = useHref();
  return (
    <div className={styles.notices} role="status" aria-label="Notices">
      {notices.map((notice, index) => (
        <div key={`${String(index)} ${notice.text}`} className={styles.notice}>
          <p>
            {notice.text}{' '}
            {notice.offer ? (
              <a href={href(notice.offer.selection)} aria-label={`Go there: ${notice.offer.label}`}>
                Go there
              </a>
            ) : null}
          </p>
          <IconButton label="Dismiss this notice" onClick={() => store.getState().dismiss(index)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  );
};
