import { useId, useMemo, useState } from 'preact/hooks';
import { FIRM_IDS, type FirmId } from '../../../game/economy/names.ts';
import { ledgerOf } from '../../../game/insight/ledger.ts';
import { playedOf, type Game } from '../../store/game.ts';
import { recordOf, type Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';
import { LedgerTable } from './LedgerTable.tsx';
import './rivalLedger.css';

/** Once a game is over, everybody's books: the ledger of any firm in any quarter. Nothing where no quarter was played. */
export function RivalLedger({ session, game }: { session: Session; game: Game }) {
  const words = text.ledger.rivals;
  const id = useId();
  const played = useMemo(() => playedOf(game), [game]);
  const record = useMemo(() => recordOf(session), [session]);
  const last = played.moves.length;
  const rivals = FIRM_IDS.filter((each) => each !== session.role);
  const [firm, setFirm] = useState<FirmId>(rivals[0]!);
  const [quarter, setQuarter] = useState(last);
  const rows = useMemo(
    () => (last > 0 ? ledgerOf(game.engine, record, played, { quarter, firm }) : []),
    [game.engine, record, played, quarter, firm, last],
  );
  if (last === 0) return null;
  const nameOf = (each: FirmId) => {
    const name = firmName(session, each);
    return each === session.role && !session.watched ? words.you(name) : name;
  };
  return (
    <section class="rival-ledger">
      <h2>{words.heading}</h2>
      <p>{words.about}</p>
      <p class="rival-ledger-which">
        <label for={`${id}firm`}>{words.firm}</label>
        <select id={`${id}firm`} value={firm} onChange={(event) => setFirm(event.currentTarget.value as FirmId)}>
          {[...rivals, session.role].map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
        <label for={`${id}quarter`}>{words.quarter}</label>
        <select id={`${id}quarter`} value={quarter} onChange={(event) => setQuarter(Number(event.currentTarget.value))}>
          {Array.from({ length: last }, (_, i) => (
            <option key={i} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </select>
      </p>
      <LedgerTable rows={rows} caption={words.caption(nameOf(firm), quarter)} />
      <p class="note">{text.ledger.note}</p>
    </section>
  );
}
