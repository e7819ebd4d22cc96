/** Whether a text is the address of a page on the web, as a dossier may hold it: http or https, without blanks and signs of markup. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s\p{Cc}<>"]+$/u.test(text);
