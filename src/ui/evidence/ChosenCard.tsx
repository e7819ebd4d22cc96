/** What is known about the chosen thing. */
export const ChosenCard = () => null;
