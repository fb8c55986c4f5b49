/** The finance chief's counterfactual in the report. `firm` names whom it is about; null is the reader. */
export const finance = {
  heading: 'What the finance chief asks',
  quote: {
    cloud: {
      resisted: (chosen: string, instead: string, when: string) =>
        `“Cloud growth was ${chosen}; with every new GPU of ${when} in Cloud it would have been ${instead}.”`,
      yielded: (chosen: string, instead: string, when: string) =>
        `“Cloud growth was ${chosen}; with no new GPU of ${when} in Cloud it would have been ${instead}.”`,
    },
    release: {
      resisted: (chosen: string, instead: string, when: string) =>
        `“Revenue growth over ${when} was ${chosen}; with the newest model sold by API, ${instead}.”`,
      yielded: (chosen: string, instead: string, when: string) =>
        `“Revenue growth over ${when} was ${chosen}; with the newest model in preview only, ${instead}.”`,
    },
    publish: {
      resisted: (chosen: string, instead: string, when: string) =>
        `“The labs could ask ${chosen} × commodity; had we published our weights in ${when}, ${instead} ×.”`,
      yielded: (chosen: string, instead: string, when: string) =>
        `“The labs could ask ${chosen} × commodity; had we kept our weights in ${when}, ${instead} ×.”`,
    },
  },
  /** In the quote: "of the last two quarters". */
  when: (quarters: number) => (quarters === 1 ? 'this quarter' : 'the last two quarters'),
  by: (quarters: number, firm: string | null) =>
    `${firm ? `${firm}’s` : 'Your'} finance chief, who ran the same ${quarters === 1 ? 'quarter' : 'two quarters'} twice.`,
  chosen: (firm: string | null) => `What ${firm ?? 'you'} chose`,
  instead: {
    cloud: { resisted: 'Every new GPU to Cloud', yielded: 'No new GPU to Cloud' },
    release: { resisted: 'Newest model by API', yielded: 'Newest model in preview' },
    publish: { resisted: 'Weights published', yielded: 'Weights kept' },
  },
  figure: { cloud: 'cloud growth', release: 'revenue growth', publish: 'the labs’ price premium' },
  /** After the figure: "2.1 ×". */
  times: (multiple: string) => `${multiple} ×`,
  value: {
    higher: (amount: string, firm: string | null) =>
      `${firm ? `${firm}’s` : 'Your'} enterprise value would end ${amount} higher that way.`,
    lower: (amount: string, firm: string | null) =>
      `${firm ? `${firm}’s` : 'Your'} enterprise value would end ${amount} lower that way.`,
    alike: (firm: string | null) =>
      `${firm ? `${firm}’s` : 'Your'} enterprise value would end much the same: too close to tell.`,
  },
  /** How far the sentence on value reaches: the same plan goes on in both, and luck to come is not known. */
  ahead: 'In both, the plan goes on as last decided, under luck that is not this game’s.',
  working: 'The finance chief is still at it.',
};
