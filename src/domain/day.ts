const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words, the same in every time zone and locale: the server and the reader must agree. What is no ISO 8601 day stays as it is. */
export const dayInWords = (moment: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return moment;
  return day ? `${String(Number(day))} ${name} ${year}` : `${name} ${year}`;
};
