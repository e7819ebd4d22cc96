import { type ComponentProps } from 'react';
import { useHydrated } from '../use-hydrated.ts';
import styles from './controls.module.css';

type Look = 'plain' | 'strong' | 'bare';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: Look;
}

const classFor: Record<Look, string> = {
  plain: `${styles.button}`,
  strong: `${styles.button} ${styles.strong}`,
  bare: `${styles.button} ${styles.bare}`,
};

/** A button with words. */
export const Button = ({ look = 'plain', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={classFor[look]} {...rest} />
);

interface IconButtonProps extends ButtonProps {
  /** What it does; read aloud, and shown as a tip. */
  readonly label: string;
}

/** A button with an icon only. */
export const IconButton = ({ label, look = 'bare', type = 'button', ...rest }: IconButtonProps) => (
  <button type={type} className={`${classFor[look]} ${styles.icon}`} aria-label={label} title={label} {...rest} />
);

const APPLE = /mac|iphone|ipad/iu;

/** The shortcut with Command or Control, as the keyboard at hand calls it. Screen readers hear it through aria-keyshortcuts instead. */
export const KeyHint = ({ letter }: { readonly letter: string }) => {
  const hydrated = useHydrated();
  const isApple = !hydrated || APPLE.test(navigator.userAgent);
  return (
    <kbd className={styles.key} aria-hidden="true">
      {isApple ? `⌘${letter}` : `Ctrl ${letter}`}
    </kbd>
  );
};
