import type { Temptation } from '../../../game/insight/temptation.ts';
import { moneyInWords, multiple, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** The finance chief's counterfactual as it stands in the report. */
export interface SaidTemptation {
  quote: string;
  by: string;
  /** What the bars show. */
  figure: string;
  bars: { label: string; value: number; said: string; chosen: boolean }[];
  value: string;
}

/** `firm` names whom it is about; null is the reader. `ahead`: quarters are left to play. */
export function sayTemptation(temptation: Temptation, firm: string | null, ahead: boolean): SaidTemptation {
  const { finance } = text;
  const { kind, yielded, quarters, figure } = temptation;
  const which = yielded ? 'yielded' : 'resisted';
  const write = (value: number) => (kind === 'publish' ? finance.timesCommodity(multiple(value)) : percent(value));
  const unit = (value: number) => (kind === 'publish' ? finance.times(multiple(value)) : percent(value));
  const [chosen, instead] = [write(figure.chosen), write(figure.instead)];
  return {
    quote: finance.quote[kind][which](chosen, instead === chosen ? null : instead, quarters),
    by: finance.by(quarters, firm),
    figure: finance.figure[kind],
    bars: [
      { label: finance.chosen(firm), value: figure.chosen, said: unit(figure.chosen), chosen: true },
      { label: finance.instead[kind][which], value: figure.instead, said: unit(figure.instead), chosen: false },
    ],
    value: sayValue(temptation, firm, ahead),
  };
}

function sayValue({ verdict, value }: Temptation, firm: string | null, ahead: boolean): string {
  const say = text.finance.value;
  if (verdict === 'alike') return say.alike(firm, ahead);
  return say[verdict](moneyInWords(Math.abs(value.instead - value.chosen)), firm, ahead);
}
