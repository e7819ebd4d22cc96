import { type MouseEvent } from 'react';

/** Whether a click follows a link in this very page, so that the dialog it stands in has done its work. */
export const leadsOn = (event: MouseEvent): boolean => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  return link !== null && !link.hasAttribute('download') && (link.getAttribute('target') ?? '_self') === '_self';
};
