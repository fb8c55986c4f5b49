/** The finance chief's counterfactual in the report. `firm` names whom it is about; null is the reader. */
export const finance = {
  heading: 'What the finance chief asks',
  /** What the firm did not do (`resisted`) or did (`yielded`); `quarters` is 1 or 2. */
  quote: {
    cloud: {
      resisted: (chosen: string, instead: string, quarters: number) =>
        `“Cloud growth was ${chosen}; with every new GPU of ${ofWhich(quarters)} in Cloud it would have been ${instead}.”`,
      yielded: (chosen: string, instead: string, quarters: number) =>
        `“Cloud growth was ${chosen}; with no new GPU of ${ofWhich(quarters)} in Cloud it would have been ${instead}.”`,
    },
    release: {
      resisted: (chosen: string, instead: string, quarters: number) =>
        `“Revenue growth ${overWhich(quarters)} was ${chosen}; with the newest model by API it would have been ${instead}.”`,
      yielded: (chosen: string, instead: string, quarters: number) =>
        `“Revenue growth ${overWhich(quarters)} was ${chosen}; with the newest model only in preview it would have been ${instead}.”`,
    },
    publish: {
      resisted: (chosen: string, instead: string, quarters: number) =>
        `“The labs can ask ${chosen} × commodity; had we published our weights ${inWhich(quarters)}, ${instead} ×.”`,
      yielded: (chosen: string, instead: string, quarters: number) =>
        `“The labs can ask ${chosen} × commodity; had we kept our weights ${inWhich(quarters)}, ${instead} ×.”`,
    },
  },
  by: (quarters: number, firm: string | null) =>
    `${firm ? `${firm}’s` : 'Your'} finance chief, who ran ${quarters === 1 ? 'the quarter' : 'both quarters'} twice.`,
  chosen: (firm: string | null) => `What ${firm ?? 'you'} chose`,
  instead: {
    cloud: { resisted: 'Every new GPU to Cloud', yielded: 'No new GPU to Cloud' },
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

function ofWhich(quarters: number): string {
  return quarters === 1 ? 'the quarter' : 'the last two quarters';
}

function overWhich(quarters: number): string {
  return quarters === 1 ? 'this quarter' : 'over two quarters';
}

function inWhich(quarters: number): string {
  return quarters === 1 ? 'this quarter' : 'in both quarters';
}

function valueOf(firm: string | null): string {
  return firm ? `${firm}’s enterprise value` : 'Your enterprise value';
}

function onFrom(ahead: boolean): string {
  return ahead ? ', with the same plan from here on' : '';
}
