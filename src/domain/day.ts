const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words, the same in every time zone and locale: the server and the reader must agree. What is no ISO 8601 day stays as it is. */
export const dayInWords = (moment: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return moment;
  return day ? `${String(Number(day))} ${name} ${year}` : `${name} ${year}`;
};

/** A day or moment by ISO 8601, as a dossier may hold it: `2018`, `2018-01`, `2018-01-06`, `2018-01-06T10:00:00.5+05:00`. */
export const isMoment = (text: string): boolean =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u.test(text);
