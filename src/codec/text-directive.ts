/** A text fragment (WICG, scroll to text fragment) before it is encoded: words a browser looks for in a page. */
export interface TextDirective {
  /** Words that stand just before; absent when the place is plain without them. */
  readonly prefix?: string;
  /** The words, or the first of them when `end` is given. */
  readonly start: string;
  /** The last words of a long place, or of one that crosses a paragraph; absent for the very words. */
  readonly end?: string;
  /** Words that stand just after; absent when the place is plain without them. */
  readonly suffix?: string;
}
