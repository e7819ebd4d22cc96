import { Moon, Sun } from 'lucide-react';
import { isDarkNow } from '../../services/theme.ts';
import { useAppStore } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import styles from './Header.module.css';

/** Switches between light and dark. Style sheets show the right icon, because the server does not know the theme. */
export const ThemeButton = () => {
  const store = useAppStore();
  const change = (): void => store.getState().paint(isDarkNow(window) ? 'light' : 'dark');
  return (
    <IconButton label="Switch between light and dark" onClick={change}>
      <Moon className={styles.whenLight ?? ''} aria-hidden="true" />
      <Sun className={styles.whenDark ?? ''} aria-hidden="true" />
    </IconButton>
  );
};
