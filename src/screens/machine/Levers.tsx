import { useId, useRef } from 'preact/hooks';
import { DEALS, type Decision } from '../../../game/economy/decision.ts';
import { RELEASES, USES, type Use } from '../../../game/economy/names.ts';
import { partOf } from '../../../game/economy/shares.ts';
import { firmOf } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import { kGpu, multiple } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Lever } from '../desk/Lever.tsx';
import '../desk/release.css';
import { Segmented } from '../shared/Segmented.tsx';
import { decidedIn, limitsIn, withShare, withTerm, type Asked } from './asking.ts';

interface LeversProps {
  game: Game;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** The levers of a quarter that is over, within what it allowed; a triangle where each of them stood. */
export function Levers({ game, asked, onAsk }: LeversProps) {
  const words = text.desk;
  const limits = limitsIn(game, asked);
  const decided = decidedIn(game, asked);
  const { plan, quarter, role } = asked;
  const { usable, data } = firmOf(game.worlds[quarter]!, role);
  const name = useId();
  const setShare = useShares(asked, onAsk);
  const sellsAds = data.adsCore > 0;
  const price = multiple(plan.price / 10);
  const terms = {
    price: {
      label: words.price,
      figure: price,
      unit: sellsAds ? words.adLoadUnit : words.priceUnit,
      spoken: (sellsAds ? words.adLoadSpoken : words.priceSpoken)(price),
    },
    safeguards: {
      label: words.safeguards,
      figure: String(plan.safeguards),
      unit: words.safeguardsUnit,
      spoken: words.safeguardsSpoken(plan.safeguards),
    },
    order: {
      label: words.order,
      figure: kGpu(plan.order),
      unit: words.thousandGpus,
      spoken: `${kGpu(plan.order)} ${words.thousandGpus}`,
    },
  };
  return (
    <div class="machine-levers">
      <div>
        {USES.map((use) => (
          <Lever
            key={use}
            lever={use}
            label={text.common.uses[use]}
            value={plan[use]}
            low={0}
            high={100}
            before={decided[use]}
            figure={String(plan[use])}
            unit={words.ofFleet}
            spoken={words.shareSpoken(plan[use], kGpu((usable * plan[use]) / 100))}
            look={use}
            onMove={(percent) => setShare(use, percent)}
            onSettle={NOTHING}
          />
        ))}
      </div>
      <div>
        <div class="stops" role="radiogroup" aria-label={words.release}>
          {RELEASES.map((stop) => (
            <label key={stop} class={stop === plan.release ? 'stop chosen' : 'stop'}>
              <input
                type="radio"
                name={`${name}r`}
                value={stop}
                checked={stop === plan.release}
                onChange={() => onAsk({ ...asked, plan: { ...plan, release: stop } })}
              />
              <span>{text.common.releases[stop]}</span>
            </label>
          ))}
        </div>
        {limits.dealOffered && (
          <div class="machine-row">
            <b aria-hidden="true">{words.deal}</b>
            <Segmented
              label={words.deal}
              name={`${name}d`}
              choices={DEALS.map((value) => ({ value, label: value === 'accept' ? words.accept : words.decline }))}
              value={plan.deal}
              onChoose={(deal) => onAsk({ ...asked, plan: { ...plan, deal } })}
            />
          </div>
        )}
      </div>
      <div>
        {(['price', 'safeguards', 'order'] as const).map((term) => (
          <Lever
            key={term}
            lever={term}
            {...terms[term]}
            value={plan[term]}
            {...limits[term]}
            before={decided[term]}
            look="plain"
            onMove={(value) => onAsk(withTerm(game, asked, term, value))}
            onSettle={NOTHING}
          />
        ))}
      </div>
      <p class="note machine-stood">
        <span class="triangle" aria-hidden="true" /> {text.machine.stood}
      </p>
    </div>
  );
}

/** No step of undo ends here. */
const NOTHING = () => {};

/** Moves a share; how the other two divide the rest holds while one lever is moved, as on the desk. */
function useShares(asked: Asked, onAsk: (asked: Asked) => void): (use: Use, percent: number) => void {
  const moveRef = useRef<{ use: Use; part: number; plan: Decision } | null>(null);
  return (use, percent) => {
    const last = moveRef.current;
    const part = last?.use === use && last.plan === asked.plan ? last.part : partOf(asked.plan, use);
    const next = withShare(asked, use, percent, part);
    moveRef.current = { use, part, plan: next.plan };
    onAsk(next);
  };
}
