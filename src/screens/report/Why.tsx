import { WaterfallFigure } from '../../charts/WaterfallFigure.tsx';
import { text } from '../../text/text.ts';
import { becauseOf, type Reasons } from './because.ts';
import type { Figure } from './figures.ts';

/** Why a row of the report changed, as a waterfall; a sentence where nothing moved it, or while the causes are added up. */
export function Why({ row, reasons, height }: { row: Figure; reasons: Reasons; height?: number }) {
  const { because } = text;
  const { explanation, quarters } = reasons;
  if (!explanation) return <p class="note">{because.working}</p>;
  const waterfall = becauseOf(row, explanation, quarters);
  if (!waterfall) return <p class="note">{because.nothing}</p>;
  return <WaterfallFigure key={row.id} waterfall={waterfall} {...(height && { height })} />;
}
