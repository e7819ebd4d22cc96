import { Share2 } from 'lucide-react';
import { shareLink } from '../../services/web-share.ts';
import { Button } from '../controls/Button.tsx';

interface WebShareProps {
  readonly title: string;
  readonly url: string;
}

/** Hands the link to the system's own sharing, where there is one. */
export const WebShare = ({ title, url }: WebShareProps) => {
  const share = shareLink(navigator, { title, url });
  return share ? (
    <div>
      <Button look="strong" onClick={() => void share()}>
        <Share2 aria-hidden="true" />
        Share with another app
      </Button>
    </div>
  ) : null;
};
