/** An address as it stood in a link that somebody may have kept. */
interface Published {
  /** Site-relative, with query and fragment. */
  readonly address: string;
  /** Words that must be on the page that opens. */
  readonly shows: string;
}

/** Addresses that were published, in every form they ever had. They open for ever: lines are added here, never taken away. */
export const PUBLISHED: readonly Published[] = [
  { address: 'pak-us-alliance/', shows: 'We do not have any alliance' },
  { address: '#/pak-us-alliance', shows: 'We do not have any alliance' },
  { address: '#/pak-us-alliance/n/3', shows: 'Sentence 3' },
  { address: '#/pak-us-alliance/a/pakistan', shows: 'Pakistan' },
  { address: '#/pak-us-alliance/p/pakistan/china?theme=dark', shows: 'China' },
  { address: 'pak-us-alliance/actor/united-states/', shows: 'United States' },
  { address: 'pak-us-alliance/sentence/1/', shows: 'Sentence 1' },
  { address: 'pak-us-alliance/pair/haqqani-network/united-states/', shows: 'Haqqani Network' },
];
