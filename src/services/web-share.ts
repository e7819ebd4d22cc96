/** What is shared: a title and an address. */
export interface SharedLink {
  /** What it is called. */
  readonly title: string;
  /** Its whole address. */
  readonly url: string;
}

/** The part of a navigator that is used; either may be missing. */
type Sharer = Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** Hands a link to the system's own sharing; null where there is none. The answer says whether it was shared: a reader may well change their mind. */
export const shareLink = (system: Sharer, link: SharedLink): (() => Promise<boolean>) | null => {
  const { share, canShare } = system;
  if (!share || canShare?.call(system, { ...link }) === false) return null;
  return async () => {
    try {
      await share.call(system, { ...link });
      return true;
    } catch {
      // Called off by the reader, or refused by the browser; the link stays in sight to be copied.
      return false;
    }
  };
};
