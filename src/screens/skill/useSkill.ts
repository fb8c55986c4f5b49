import { useState } from 'preact/hooks';
import { QUALITY_SIZES, type Quality, type QualitySizeName } from '../../../game/insight/quality.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { studies } from '../../store/studies.ts';
import { ask, studyWorkers } from '../../workers/ask.ts';
import type { JudgingInput } from '../../workers/judging.ts';
import { judgingInput, judgingKey } from './judging.ts';
import { startsWithin, triesOf } from './pacing.ts';
import { spread } from './spread.ts';
import { useStudy, type Study } from './useStudy.ts';

/** Decision quality, and the search behind it. */
export interface Skill extends Quality {
  size: QualitySizeName;
  /** Starts made, of those that the size has; fewer where the machine is slow. */
  starts: number;
  of: number;
}

/** Milliseconds that a search may take; a slow machine makes fewer starts. */
const PATIENCE: Record<QualitySizeName, number> = { quick: 30_000, full: 180_000 };

/** The part of the progress that is the search; the rest is judging what it found. */
const SEARCHING = 0.98;

interface Searching extends Study<Skill> {
  /** The search is not the one that begins by itself. */
  readonly wanted: boolean;
  readonly search: (size: QualitySizeName) => void;
}

/**
 * The decision quality of a finished game, searched for away from the screen, quickly unless a full search was made here
 * before; `search` begins another. Every start is kept, so a search that was broken off goes on where it was.
 */
export function useSkill(session: Session, game: Game): Searching {
  const [wanted, setWanted] = useState<{ size: QualitySizeName | null; attempt: number }>({ size: null, attempt: 0 });
  const key = judgingKey(session, game);
  const study = useStudy<Skill>(
    key,
    async (signal, tell) => {
      const full = wanted.size === null ? await studies().kept<Skill>(keyOf(key, 'full')) : undefined;
      return full ?? findSkill(judgingInput(session, game), key, wanted.size ?? 'quick', signal, tell);
    },
    wanted.attempt,
  );
  return {
    ...study,
    wanted: wanted.attempt > 0,
    search: (size) => setWanted(({ attempt }) => ({ size, attempt: attempt + 1 })),
  };
}

function keyOf(key: string, size: QualitySizeName): string {
  return `skill@1/${size}/${key}`;
}

function findSkill(
  input: JudgingInput,
  key: string,
  name: QualitySizeName,
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<Skill> {
  const size = QUALITY_SIZES[name];
  const workers = studyWorkers();
  return studies().once(keyOf(key, name), async () => {
    const pace = await ask('pace', input, { signal });
    const starts = startsWithin(size, pace, workers, PATIENCE[name]);
    const tries = Array.from({ length: starts }, () => 0);
    const tried = (start: number, part: number) => {
      tries[start] = Math.min(1, part);
      tell((SEARCHING * tries.reduce((sum, each) => sum + each, 0)) / starts);
    };
    const found = await spread(starts, workers, async (i) => {
      const onProgress = (count: number) => tried(i, count / triesOf(size));
      const best = await studies().once(`${keyOf(key, name)}/${i + 1}`, () =>
        ask('bestPlan', { ...input, start: i + 1, size }, { signal, onProgress }),
      );
      tried(i, 1);
      return best;
    });
    const quality = await ask('quality', { ...input, found, size }, { signal });
    return { ...quality, size: name, starts, of: size.starts };
  });
}
