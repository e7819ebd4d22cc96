/** Puts a text on the clipboard. Answers whether the browser allowed it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or a page without a secure origin: the caller says so.
    return false;
  }
};
