import { resumeKept } from '../../store/app.ts';
import { replaySession } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { CopyCode } from '../shared/CopyCode.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { whereIs } from './whereIs.ts';

interface ReplaceDialogProps {
  kept: Session;
  onStart: () => void;
  onClose: () => void;
}

/** A new game takes the kept one's place, which is said before it happens, with a way to keep both. */
export function ReplaceDialog({ kept, onStart, onClose }: ReplaceDialogProps) {
  const words = text.title;
  const role = text.common.roles[kept.role as keyof typeof text.common.roles];
  return (
    <Dialog heading={words.replaceHeading} onClose={onClose}>
      <p>{words.replaceSentence(whereIs(kept), role)}</p>
      <CopyCode session={kept} game={replaySession(kept)} />
      <div class="dialog-actions">
        <button type="button" onClick={resumeKept}>
          {words.replaceContinue}
        </button>
        <button type="button" class="main" onClick={onStart}>
          {words.replaceStart}
        </button>
      </div>
    </Dialog>
  );
}
