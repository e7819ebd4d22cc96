import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { type DialogProps, useDialogs } from '../dialogs.tsx';
import styles from './Dialog.module.css';
import { leadsOn } from './leads-on.ts';

interface DialogFrameProps extends DialogProps {
  readonly title: ReactNode;
  /** One sentence under the title; read aloud when the dialog opens. */
  readonly description?: ReactNode;
  /** The content. It is not made before the dialog is open. */
  readonly children: ReactNode;
}

/**
 * A dialog of the house: a title, a way out, and content that scrolls. A link inside leads on: the dialog closes, and the focus goes
 * to what was chosen instead of back to the opener. The library may set no style elements of its own, which the policy would refuse.
 */
export const DialogFrame = ({ open, onClose, title, description, children }: DialogFrameProps) => {
  const { opened } = useDialogs();
  const followed = useRef(false);
  const another = useRef(false);
  // Where one dialog opens another, the focus is the other one's business.
  useEffect(() => {
    another.current = !open && opened !== null;
  }, [open, opened]);
  const follow = (event: MouseEvent): void => {
    if (!leadsOn(event)) return;
    followed.current = true;
    onClose();
  };
  return (
    <CSPProvider disableStyleElements>
      <Dialog.Root
        open={open}
        onOpenChange={(next) => {
          followed.current = false;
          if (!next) onClose();
        }}
      >
        <Dialog.Portal>
          <Dialog.Backdrop className={styles.backdrop} />
          <Dialog.Viewport className={styles.viewport}>
            <Dialog.Popup
              className={styles.popup}
              finalFocus={() => !followed.current && !another.current}
              onClick={follow}
            >
              <header className={styles.head}>
                <Dialog.Title className={styles.title}>{title}</Dialog.Title>
                {description ? (
                  <Dialog.Description className={styles.description}>{description}</Dialog.Description>
                ) : null}
                <div className={styles.close}>
                  <Dialog.Close render={<IconButton label="Close" />}>
                    <X aria-hidden="true" />
                  </Dialog.Close>
                </div>
              </header>
              <div className={styles.body}>{children}</div>
            </Dialog.Popup>
          </Dialog.Viewport>
        </Dialog.Portal>
      </Dialog.Root>
    </CSPProvider>
  );
};
