/** A function that runs once its calls have paused for so many milliseconds, with what the last of them was given. */
export const debounce = <Given extends unknown[]>(
  run: (this: unknown, ...given: Given) => void,
  wait: number,
): ((this: unknown, ...given: Given) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return function (...given) {
    clearTimeout(timer);
    timer = setTimeout(() => run.apply(this, given), wait);
  };
};
