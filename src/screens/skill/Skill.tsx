import { useRef } from 'preact/hooks';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { PassingButton } from './PassingButton.tsx';
import { SkillBar } from './SkillBar.tsx';
import { SkillTable } from './SkillTable.tsx';
import { useSkill, type Skill as Judged } from './useSkill.ts';
import { useFound } from './useTurns.ts';
import { Working } from './Working.tsx';
import './skill.css';

interface SkillProps {
  session: Session;
  game: Game;
  /** Says what was found, if somebody waits for it. */
  tell: (sentence: string) => void;
  /** Somebody waits also for the search that begins by itself. */
  awaited: boolean;
}

/** How good the decisions of a finished game were, luck left out (plate 05). */
export function Skill({ session, game, tell, awaited }: SkillProps) {
  const { skill } = text;
  const { state, progress, result, cancel, search, wanted } = useSkill(session, game);
  const again = result ? 'full' : 'quick';
  const heading = useRef<HTMLHeadingElement>(null);
  useFound(state === 'done' && result && (awaited || wanted) ? sayFound(result) : null, tell);
  return (
    <section class="skill">
      <h2 ref={heading} tabIndex={-1}>
        {skill.heading}
      </h2>
      {result && <Told skill={result} />}
      {state === 'working' && <Working label={skill.searching} progress={progress} />}
      {state === 'cancelled' && <p class="hint">{skill.cancelled}</p>}
      {state === 'failed' && <p class="hint">{skill.failed}</p>}
      {state === 'done' && result?.size === 'full' ? null : (
        // One button for both, so that a keyboard stays where it is.
        <PassingButton
          class="skill-button"
          heading={heading}
          onClick={state === 'working' ? cancel : () => search(again)}
        >
          {state === 'working' ? skill.cancel : again === 'full' ? skill.searchFull : skill.search}
        </PassingButton>
      )}
    </section>
  );
}

function sayFound({ share }: Judged): string {
  const { skill } = text;
  return share === null ? skill.noShare : skill.found(percent(share));
}

function Told({ skill: judged }: { skill: Judged }) {
  const { skill } = text;
  const { share, ruleShare, size, starts, of } = judged;
  const made = skill.made[size](skill.starts(count(starts), starts === 1));
  return (
    <>
      {share === null || ruleShare === null ? (
        <p>{skill.noShare}</p>
      ) : (
        <>
          <p class="skill-line">
            <b class="score-figure">{percent(share)}</b> {skill.ofBest}
          </p>
          <SkillBar share={share} rule={ruleShare} />
          <p>
            {share >= 1 && `${skill.noBetter} `}
            {skill.mark(percent(ruleShare))}
          </p>
        </>
      )}
      <p class="hint">
        {made} {starts < of && skill.fewer(count(of))}
      </p>
      <details class="fold">
        <summary>{skill.table}</summary>
        <SkillTable skill={judged} />
        <p class="hint">{skill.meaning}</p>
      </details>
    </>
  );
}
