import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { KeyTable } from './KeyTable.tsx';
import { Legend } from './Legend.tsx';

/** What the picture means, and what the keys do. */
export const HelpDialog = (dialog: DialogProps) => (
  <DialogFrame {...dialog} title="Help" description="What the picture means, and what the keys do.">
    <Legend />
    <KeyTable />
  </DialogFrame>
);
