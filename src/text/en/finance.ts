/** The finance chief's counterfactual in the report. `firm` names whom it is about; null is the reader. */
export const finance = {
  heading: 'What the finance chief asks',
  /**
   * What the firm did not do (`resisted`) or did (`yielded`); `quarters` is 1 or 2. Every GPU that arrived counts, not only what
   * the fleet grew by: older ones stay where they were, less what retired.
   */
  quote: {
    cloud: {
      resisted: (chosen: string, instead: string | null, quarters: number) =>
        quoted('Cloud growth was', chosen, `with every GPU that arrived ${inWhich(quarters)} in Cloud`, instead),
      yielded: (chosen: string, instead: string | null, quarters: number) =>
        quoted('Cloud growth was', chosen, `with no GPU that arrived ${inWhich(quarters)} in Cloud`, instead),
    },
    release: {
      resisted: (chosen: string, instead: string | null, quarters: number) =>
        quoted(`Revenue growth ${overWhich(quarters)} was`, chosen, 'with the newest model by API', instead),
      yielded: (chosen: string, instead: string | null, quarters: number) =>
        quoted(`Revenue growth ${overWhich(quarters)} was`, chosen, 'with the newest model only in preview', instead),
    },
    publish: {
      resisted: (chosen: string, instead: string | null, quarters: number) =>
        quoted('The labs’ price was', chosen, `with our weights published ${inWhich(quarters)}`, instead),
      yielded: (chosen: string, instead: string | null, quarters: number) =>
        quoted('The labs’ price was', chosen, `with our weights kept ${inWhich(quarters)}`, instead),
    },
  },
  by: (quarters: number, firm: string | null) =>
    `${firm ? `${firm}’s` : 'Your'} finance chief, who ran ${quarters === 1 ? 'the quarter' : 'both quarters'} twice.`,
  chosen: (firm: string | null) => `What ${firm ?? 'you'} chose`,
  instead: {
    cloud: { resisted: 'Arrivals all to Cloud', yielded: 'No arrivals to Cloud' },
    release: { resisted: 'Newest model by API', yielded: 'Newest model in preview' },
    publish: { resisted: 'Weights published', yielded: 'Weights kept' },
  },
  /** What the two bars show. */
  figure: {
    cloud: 'Growth of the cloud business, year on year',
    release: 'Growth of revenue',
    publish: 'The labs’ price premium, times the commodity price',
  },
  times: (multiple: string) => `${multiple} ×`,
  timesCommodity: (multiple: string) => `${multiple} × commodity`,
  /** `ahead`: quarters are left to play, the same in both. */
  value: {
    higher: (amount: string, firm: string | null, ahead: boolean) =>
      `${valueOf(firm)} would end ${amount} higher${onFrom(ahead)}.`,
    lower: (amount: string, firm: string | null, ahead: boolean) =>
      `${valueOf(firm)} would end ${amount} lower${onFrom(ahead)}.`,
    alike: (firm: string | null, ahead: boolean) =>
      `${valueOf(firm)} would end much the same${onFrom(ahead)}: too close to tell.`,
  },
};

/** `instead` is null where it would be written alike. */
function quoted(was: string, chosen: string, otherwise: string, instead: string | null): string {
  return instead === null
    ? `“${was} ${chosen}, and would have been much the same ${otherwise}.”`
    : `“${was} ${chosen}; ${otherwise} it would have been ${instead}.”`;
}

function overWhich(quarters: number): string {
  return quarters === 1 ? 'this quarter' : 'over two quarters';
}

function inWhich(quarters: number): string {
  return quarters === 1 ? 'this quarter' : 'in the last two quarters';
}

function valueOf(firm: string | null): string {
  return firm ? `${firm}’s enterprise value` : 'Your enterprise value';
}

function onFrom(ahead: boolean): string {
  return ahead ? ', with the same plan from here on' : '';
}
