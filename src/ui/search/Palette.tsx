import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { type DialogProps } from '../dialogs.tsx';
import frame from '../dialog/Dialog.module.css';
import { type Outcome, PaletteBody } from './PaletteBody.tsx';
import styles from './Palette.module.css';

/** Search over everything, and every command, by keyboard: the results are the same links as everywhere. */
export const Palette = ({ open, onClose }: DialogProps) => {
  // A result takes the focus with it; everything else gives it back to the opener.
  const outcome = useRef<Outcome>('left');
  const finish = (how: Outcome): void => {
    outcome.current = how;
    onClose();
  };
  return (
    <CSPProvider disableStyleElements>
      <Dialog.Root
        open={open}
        onOpenChange={(next) => {
          if (!next) finish('left');
        }}
      >
        <Dialog.Portal>
          <Dialog.Backdrop className={frame.backdrop} />
          <Dialog.Viewport className={frame.viewport}>
            <Dialog.Popup
              className={`${frame.popup} ${styles.popup}`}
              aria-label="Search"
              finalFocus={() => outcome.current === 'left'}
            >
              <PaletteBody onDone={finish} />
            </Dialog.Popup>
          </Dialog.Viewport>
        </Dialog.Portal>
      </Dialog.Root>
    </CSPProvider>
  );
};
