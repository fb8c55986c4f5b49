import { useState } from 'preact/hooks';
import type { Session } from '../../store/session.ts';
import { keepIntention, keptIntention, type Intention } from './intention.ts';

/** What was intended with a game, and how to say it. A game that nobody here played has nobody to ask. */
export function useIntention(session: Session): [Intention, (next: Intention) => void] {
  const [intention, setIntention] = useState(() => keptIntention(session.id));
  const change = (next: Intention) => {
    setIntention(next);
    keepIntention(session.id, next);
  };
  return [intention, change];
}
