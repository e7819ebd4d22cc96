/** The legend, which is the filter. */
export const FilterBar = () => null;
