import { memo, Suspense, use } from 'react';

const NEVER = new Promise<never>(() => undefined);

const Waits = (): never => use(NEVER);

/**
 * A place in the page that stays as the server wrote it, for as long as it is not taken away: React leaves alone what waits inside a
 * boundary. It takes nothing from outside, so that nothing outside makes React look at it again.
 */
export const AsServed = memo(() => (
  <Suspense>
    <Waits />
  </Suspense>
));
AsServed.displayName = 'AsServed';
