import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps, useDialogs } from '../dialogs.tsx';
import { KeyTable } from './KeyTable.tsx';
import { Legend } from './Legend.tsx';

/** What the picture means, and what the keys do. */
export const HelpDialog = (dialog: DialogProps) => {
  const { openDialog } = useDialogs();
  return (
    <DialogFrame {...dialog} title="Help" description="What the picture means, and what the keys do.">
      <Legend />
      <KeyTable />
      <div>
        <Button onClick={() => openDialog('about')}>About Dramatis</Button>
      </div>
    </DialogFrame>
  );
};
