/** How long a movement of the camera takes, in milliseconds. */
const CALM = 180;

/** How long things may move: not at all for readers who have asked for stillness. */
export const movementTime = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : CALM);
