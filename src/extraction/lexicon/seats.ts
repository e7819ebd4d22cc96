/** A building, street or hill that stands for the power that sits there, and the key of that power in the tables. */
export interface SeatEntry {
  /** The name as it is written. */
  readonly name: string;
  /** Id of the state or organisation it stands for. */
  readonly of: string;
}

const table = `
Kremlin = russia
White House = united-states
Oval Office = united-states
Pentagon = united-states
Foggy Bottom = united-states
Capitol Hill = us-congress
Langley = central-intelligence-agency
Downing Street = united-kingdom
10 Downing Street = united-kingdom
No. 10 = united-kingdom
No 10 = united-kingdom
Number 10 = united-kingdom
Number Ten = united-kingdom
Whitehall = united-kingdom
Westminster = united-kingdom
Buckingham Palace = united-kingdom
Élysée = france
Élysée Palace = france
Quai d’Orsay = france
Matignon = france
Zhongnanhai = china
Blue House = south-korea
Malacañang = philippines
Malacanang Palace = philippines
Moncloa = spain
Casa Rosada = argentina
Planalto = brazil
Chigi Palace = italy
Quirinal Palace = italy
Sublime Porte = turkey
Rashtrapati Bhavan = india
South Block = india
Aiwan-e-Sadr = pakistan
Turtle Bay = united-nations
Berlaymont = european-commission
`;

/** Seats of power; by role in the sentence they are the power itself or a place. */
export const SEATS: readonly SeatEntry[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', of = ''] = line.split(' = ');
    return { name, of };
  });
