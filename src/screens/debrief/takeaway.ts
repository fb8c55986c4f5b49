import type { Takeaway } from '../../../game/insight/takeaway.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, kGpu, moneyInWords, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nameUnlessOwn } from '../shared/names.ts';
import { sellsAds } from './ads.ts';
import { sayClaim } from './claims.ts';

/** A question, what it rests on, and the claim that it is about, if it is about one. */
export interface SaidTakeaway {
  readonly because: string;
  readonly claim: string | null;
  readonly question: string;
}

export function sayTakeaway(takeaway: Takeaway, session: Session, game: Game): SaidTakeaway {
  const words = text.debrief.takeaway;
  const other = nameUnlessOwn(session);
  switch (takeaway.kind) {
    case 'calibration': {
      const { given, inside } = takeaway;
      const because = other ? words.calibrationOther(other, given, inside) : words.calibration.because(given, inside);
      return { because, claim: null, question: words.calibration.question };
    }
    case 'unmoved': {
      const { because, becauseOther, question, questionOther, levers, adLoad } = words.unmoved;
      const { lever, gain } = takeaway;
      const name = lever === 'price' && sellsAds(game) ? adLoad : levers[lever];
      const said = [
        name,
        saySetting(takeaway.from, lever, game),
        saySetting(takeaway.to, lever, game),
        moneyInWords(gain),
      ] as const;
      return {
        because: other ? becauseOther(other, ...said) : because(...said),
        claim: null,
        question: other ? questionOther : question,
      };
    }
    case 'contradicted':
    case 'supported':
    case 'untested': {
      const { because, question } = words[takeaway.kind];
      return { because, claim: sayClaim(takeaway.check, session).claim, question };
    }
  }
}

type Unmoved = Extract<Takeaway, { kind: 'unmoved' }>;

function saySetting(value: number | string, lever: Unmoved['lever'], game: Game): string {
  const { price, load, order } = text.debrief.takeaway.unmoved;
  if (typeof value === 'string') return sayChoice(value);
  if (lever === 'price') return (sellsAds(game) ? load : price)(multiple(value / 10));
  return lever === 'order' ? order(kGpu(value)) : text.common.percent(count(value));
}

/** A release step or an answer to the deal, as the desk names it. */
function sayChoice(value: string): string {
  const names: Readonly<Record<string, string>> = { ...text.common.releases, ...text.debrief.decided.deals };
  return `“${names[value]!}”`;
}
