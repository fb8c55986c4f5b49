/** What one of the things that come in larger units on a large campus stands for. */
export interface KeyUnits {
  /** Thousand GPUs. */
  rack: number;
  /** $ an hour. */
  stripe: number;
  /** Units of service wanted. */
  house: number;
  /** $ billion a quarter. */
  hoarding: number;
}

/** The key: what each thing on the campus stands for, by the id of its drawing. */
export interface KeyWords {
  name: string;
  unit: string | ((units: KeyUnits) => string);
  how: string;
}

export const key: {
  heading: string;
  sentence: string;
  entries: Record<string, KeyWords>;
} = {
  heading: 'The key',
  sentence: 'Everything on the campus stands for a number.',
  entries: {
    rack: { name: 'Rack', unit: ({ rack }) => `${rack} thousand GPUs`, how: 'Count. The pattern names the hall.' },
    plan: { name: 'Plan', unit: 'Stays, arrives, leaves', how: 'Plain, plus sign, dashed outline.' },
    shadow: {
      name: 'Shadow',
      unit: ({ stripe }) => `$${stripe} an hour per stripe`,
      how: 'Length: what one more GPU earns now. Dashed: in the long run.',
    },
    vault: { name: 'Vault', unit: '1 month ahead per disc', how: 'Height. Barred discs are in service.' },
    model: { name: 'Newest model', unit: 'The release step', how: 'Position along the line of five stops.' },
    signal: { name: 'Signal', unit: 'Exposed, or not', how: 'Raised arm: the model has passed.' },
    figure: { name: 'Figure', unit: '1% of calls waiting', how: 'Count, in a line outside the hall.' },
    tokens: { name: 'Tokens', unit: 'Calls served', how: 'Spacing. Shape: products or cloud.' },
    gulls: { name: 'Distillers', unit: '0.05 months copied per gull', how: 'Count. Shape: fast, middle or slow.' },
    ship: { name: 'Ship', unit: 'Racks aboard', how: 'Count. Distance: quarters to go.' },
    rivals: { name: 'Rivals', unit: 'Months ahead, and fleet', how: 'Height, then width.' },
    sun: { name: 'Sun', unit: 'Rental, $ per GPU-hour', how: 'Low sun, dear compute.' },
    houses: { name: 'House', unit: ({ house }) => `${house} units of demand`, how: 'Count, by segment.' },
    boards: {
      name: 'Hoarding',
      unit: ({ hoarding }) => `$${hoarding} billion of ads lifted by AI`,
      how: 'Count, each quarter. Only the ads giant has them.',
    },
  },
};
