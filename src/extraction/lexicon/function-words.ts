/** The small words of English that make up a fifth or more of any prose in it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to a in that is was for on with as it be by at he his from had has have are were an this which or but not they their been who
  its would will said she her him more about after when than there one all we our you your what up out into over also could if so no some
  them can other these those before between because where while during under such only do does did how i my me us may should any both each`
    .split(/\s+/u)
    .filter(Boolean),
);
