import { figuresOf, type Figure } from '../../game/replay/expectations.ts';
import { InputError } from '../../game/replay/record.ts';
import type { GameReport } from '../../game/replay/report.ts';
import { RULES, rulesName, sameRules } from '../../game/replay/rules.ts';
import { writeScript } from '../../game/replay/script.ts';
import { parseArgs } from '../args.ts';
import { readGame } from '../input.ts';
import { print, say } from '../output.ts';
import type { Verb } from '../verbs.ts';

export const exportGame: Verb = {
  usage: 'SCRIPT|CODE --csv|--script',
  about: 'prints a game as a table (a row for each quarter and firm), or as a script that can be edited',
  async run(args) {
    const { operands, flags } = parseArgs(args, ['--csv', '--script'], { least: 1, most: 1, what: 'SCRIPT or CODE' });
    if (flags.size !== 1) throw new InputError('export', 'name what to export: --csv or --script.');
    const { name, engine, record, played } = await readGame(operands[0]!);
    if (flags.has('--csv')) {
      const rows = rowsOf(engine.reportGame(played));
      // Of a game that is still to begin there is the head alone: that of the quarter to come.
      const like = rows.length > 0 ? rows : rowsOf(engine.reportGame(engine.playGame(record, 1)));
      await print(csvOf(rows, like));
    } else {
      if (!sameRules(engine.rules)) {
        const [theirs, ours] = [rulesName(engine.rules), rulesName(RULES)];
        say(
          `${name}: this game was made under ${theirs}; as a script it is played under ${ours}, and may go another way.`,
        );
      }
      await print(`${JSON.stringify(writeScript(engine.canonicalRecord(record, played)), null, 2)}\n`);
    }
    return 0;
  },
};

type Row = ReadonlyMap<string, Figure>;

/** Figures under their paths in the report; a firm's without `firms.ID.`, the market's repeated beside each firm. */
function rowsOf({ quarters }: GameReport): Row[] {
  return quarters.flatMap(({ quarter, label, shock, hash, market, firms }) =>
    Object.entries(firms).map(([firm, figures]) => {
      const head: [string, Figure][] = Object.entries({ quarter, label, shock, hash, firm });
      return new Map([...head, ...figuresOf({ market }), ...figuresOf(figures)]);
    }),
  );
}

/** `like` are the rows whose columns are to be written. */
function csvOf(rows: readonly Row[], like: readonly Row[]): string {
  const columns = [...new Set(like.flatMap((row) => [...row.keys()]))].filter((name) => name !== 'decision.forecast');
  const lines = rows.map((row) => columns.map((name) => row.get(name) ?? '').join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
