import { encode } from 'uqr';
import styles from './ShareDialog.module.css';

/** The most characters that are put into a code: more cannot be read from a screen. */
const LONGEST = 1_200;

/** An address as a code for a phone's camera; nothing when it is too long for one. */
export const QrCode = ({ value }: { readonly value: string }) => {
  if (value.length > LONGEST) return <p className={styles.note}>This link is too long for a QR code.</p>;
  const { data, size } = encode(value, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
