/** The picture in words: every sign, label and count of the campus, for whoever does not see it. */
export const picture = {
  heading: 'What the picture shows',
  hall: (name: string, gpus: string, change: string) => `${name} hall: ${gpus} thousand GPUs${change}`,
  arrives: (gpus: string) => `, ${gpus} thousand more than last quarter`,
  leaves: (gpus: string) => `, ${gpus} thousand fewer than last quarter`,
  earns: (name: string, price: string) => `Shadow of ${name}: one more GPU earns ${price} an hour there now.`,
  isWorth: (name: string, price: string) =>
    `Dashed shadow of ${name}: one more GPU is worth ${price} an hour there in the long run.`,
  vault: (held: string, inService: string) =>
    `Vault: ${held} months ahead unreleased, ${inService} months ahead in service.`,
  model: (stop: string) => `The newest model stops at ${stop}.`,
  road: (customers: string, line: string, waiting: string) =>
    `${customers}, served from ${line}: ${waiting} of calls wait.`,
  gulls: (fast: string, middle: string, slow: string) =>
    `Distillers: ${fast} months copied by the fast one, which counts, ${middle} by the middle one, ${slow} by the slow one.`,
  ship: (gpus: string, quarters: number) =>
    quarters === 1
      ? `A ship with ${gpus} thousand GPUs docks next quarter.`
      : `A ship with ${gpus} thousand GPUs docks in ${quarters} quarters.`,
  noShips: 'No ship is under way.',
  core: (revenue: string) => `Hoardings: ${revenue} of ads lifted by AI a quarter.`,
};
