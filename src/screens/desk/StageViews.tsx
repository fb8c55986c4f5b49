import { show } from '../../store/playing.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { Segmented } from '../shared/Segmented.tsx';

/** What stands above the levers: the campus, the outlook, or what there is to read. */
export function StageViews({ session: { stage, decisions } }: { session: Session }) {
  const { views } = text.outlook;
  const read = decisions.length === 0 ? 'briefing' : 'report';
  return (
    <div class="stage-views">
      <Segmented
        label={views.label}
        name="stage"
        choices={(['campus', 'outlook', read] as const).map((value) => ({ value, label: views[value] }))}
        value={stage}
        onChoose={show}
      />
    </div>
  );
}
