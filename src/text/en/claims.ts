/** What a game says of the article's claims. Figures come written, with their units. */
export const claims = {
  heading: 'The article’s claims, held against this game',
  note: 'One game tests a claim once. Each line says what was compared.',
  verdicts: {
    supports: 'This game supports',
    contradicts: 'This game contradicts',
    untested: 'Not settled by this game',
  },
  why: {
    absent: 'It did not come up in this game.',
    tooClose: 'The difference is too small to tell.',
    mixed: 'Some figures speak for it, others against.',
  },
  none: 'None of those that it tests.',
  /** Whose numbers follow, where they are not the reader's. */
  at: (firm: string) => `Measured at ${firm}.`,

  says: {
    opportunityCost: 'What serving somebody costs is the value of whoever is not served, not the cash it takes.',
    cloudGrowth: 'With every new GPU in the cloud it would have grown faster, and the firm would be worth less.',
    withholding: 'Holding the newest model back can be worth more than selling it at once.',
    distillation: 'The less is distilled, the cheaper compute becomes.',
    chipDeal: 'A chip deal between rivals pays the buyer, and the seller’s cloud too.',
    publishing: 'Publishing the weights hurts the labs’ prices and leaves the publisher’s position alone.',
    consumers: 'Without a cloud to serve, serving consumers gives up little.',
    demand: 'Owning demand beats owning supply.',
    integration: 'The same model earns more inside a product than by API.',
  },

  opportunityCost: (line: string, price: string, cash: string, alternative: string, best: string) =>
    `A GPU-hour in ${line} brought in ${price} on average. Its power took ${cash}. In the best other use, most often ${best}, it would have been worth ${alternative}.`,
  cloudGrowth: (pairs: number, higher: number, lower: number, points: string, value: string) =>
    `All new GPUs of two quarters in the cloud, tried ${pairs} ${pairs === 1 ? 'time' : 'times'}: growth was higher ${higher} ${higher === 1 ? 'time' : 'times'}, final value clearly lower ${lower} ${lower === 1 ? 'time' : 'times'}. On average ${points} points of growth and ${value} of final value.`,
  held: (quarters: string, one: boolean, held: string, sold: string) =>
    `Held back in ${one ? 'quarter' : 'quarters'} ${quarters}: final value ${held}. By API then: ${sold}.`,
  neverHeld: (sold: string, held: string) =>
    `As it was let out: final value ${sold}. With the first two quarters in preview: ${held}.`,
  heldBeside: (copied: string, otherCopied: string, served: string, otherServed: string) =>
    `Months copied by the fast distiller: ${copied}, and ${otherCopied} otherwise. Calls served at once: ${served}, and ${otherServed} otherwise.`,
  distillation: (little: string, littleRent: string, much: string, muchRent: string) =>
    `The same decisions among distillers a third as hungry: ${little} months copied from all firms, rent ${littleRent} a GPU-hour on average. Among ones nearly twice as hungry: ${much} months, rent ${muchRent}.`,
  chipDeal: (agreed: boolean, buyer: string, seller: string) =>
    `The deal was ${agreed ? 'agreed' : 'not agreed'}. ${buyer} is the buyer, ${seller} the seller.`,
  dealBranch: (has: boolean, buyer: string, seller: string, cloud: string) =>
    `${has ? 'With' : 'Without'} it the buyer is worth ${buyer}, the seller ${seller}, and the seller’s cloud sells ${cloud} a quarter.`,
  publishing: (published: boolean, labs: string) =>
    `The weights were ${published ? 'published' : 'kept'}. The other sellers by API are ${labs}.`,
  publishingBranch: (open: boolean, premium: string, value: string) =>
    `${open ? 'Published' : 'Kept'}, they get ${premium} × commodity on average and the publisher is worth ${value}.`,
  consumers: (quarters: number, price: string, now: string, longRun: string) =>
    `In ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} without a cloud a GPU-hour in Products brought in ${price}, ads included. Elsewhere it would have earned ${now} at once, and been worth ${longRun} in the long run.`,
  demand: (value: string, fleet: string, demand: string) =>
    `Final value is ${value}. With a fifth more GPUs at the start: ${fleet}. With a fifth more loyalty and integration: ${demand}.`,
  integration: (quarters: number, products: string, api: string) =>
    `In ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} with the same model in both: ${products} × commodity in products, ${api} × by API.`,
};
