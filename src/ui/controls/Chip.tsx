import { type ComponentProps } from 'react';
import styles from './controls.module.css';

interface Against {
  /** Whether it speaks against the statement. */
  readonly against?: boolean;
}

const classOf = (against: boolean | undefined): string =>
  against ? `${styles.chip} ${styles.against}` : `${styles.chip}`;

/** A small fact. */
export const Chip = ({ against, ...rest }: Omit<ComponentProps<'span'>, 'className'> & Against) => (
  <span className={classOf(against)} {...rest} />
);

/** A small fact that leads on. */
export const ChipLink = ({ against, ...rest }: Omit<ComponentProps<'a'>, 'className'> & Against) => (
  <a className={classOf(against)} {...rest} />
);

/** A small thing to do. */
export const ChipButton = ({
  against,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & Against) => (
  <button type={type} className={classOf(against)} {...rest} />
);
