/** What the client may use of the rules besides an engine. test/layers.test.ts holds src/ to it. */
import { posix } from 'node:path';
import { areaOf } from './imports.ts';
import { lineOf, literal, visitAll, type Node, type Source } from './syntax.ts';

/**
 * Values that no version of the rules changes: names, ways to read a state, units, what is told an engine and plays by
 * it, and the engine itself, which is the newest rules. All else in game/ may differ in a game of released older rules,
 * so it is taken from that game's engine. Types come and go without trace.
 */
const MAY_USE: Record<string, string[]> = {
  'game/archive/engines.ts': ['engineFor', 'knowsRules'],
  'game/economy/decision.ts': ['DEALS'],
  'game/economy/names.ts': ['DISTILLER_IDS', 'FIRM_IDS', 'LINES', 'RELEASES', 'USES'],
  'game/economy/report.ts': ['KILOHOURS_PER_QUARTER'],
  'game/economy/shares.ts': ['moveShare', 'partOf'],
  'game/economy/state.ts': ['firmOf', 'meanFleet', 'served'],
  'game/insight/ahead.ts': ['FAN_SETS', 'goingOn'],
  'game/insight/article.ts': ['articleSteps'],
  'game/insight/forecast.ts': ['courseOf', 'fanOf'],
  'game/insight/because.ts': ['explain'],
  'game/insight/calibration.ts': ['calibrating', 'growthOf', 'predictionsOf'],
  'game/insight/counterfactual.ts': ['counterfactual'],
  'game/insight/figures.ts': ['figuresOf'],
  'game/insight/fork.ts': ['decisionOf', 'sitterOf', 'withoutPredictions'],
  'game/insight/lawful.ts': ['lawfulMoves'],
  'game/insight/levers.ts': ['LEVERS'],
  'game/insight/ledger.ts': ['ledgerAhead', 'ledgerOf'],
  'game/insight/judged.ts': ['judgedGame'],
  'game/insight/luck.ts': ['LUCK_SETS', 'dotColumns', 'luckOf', 'valuesUnder'],
  'game/insight/quality.ts': ['QUALITY_SIZES', 'climbFrom', 'qualityOf'],
  'game/insight/regret.ts': ['REGRET_SETS', 'regretOf'],
  'game/insight/turningPoints.ts': ['turningPoints'],
  'game/insight/rivalsEye.ts': ['DOORS', 'rivalsEyeOf'],
  'game/insight/stake.ts': ['stakeOf'],
  'game/insight/takeaway.ts': ['takeawayOf'],
  'game/insight/temptation.ts': ['temptationOf'],
  'game/insight/roundedParts.ts': ['roundedParts'],
  'game/replay/code.ts': ['rulesOfCode'],
  'game/replay/engine.ts': ['engine'],
  'game/replay/record.ts': ['FORECAST_HIGH', 'FORECAST_LOW', 'InputError', 'QUARTERS_MAX', 'SEED_MAX'],
  'game/scenarios/scenarios.ts': ['SCENARIO_IDS'],
};

/** Every value of game/ that a file imports by itself and should have from the engine of the game at hand. */
export function boundToNewestRules(source: Source): string[] {
  const found: string[] = [];
  visitAll(source, (node) => {
    const target = literal(node.source);
    if (target === undefined || node.importKind === 'type' || node.exportKind === 'type') return;
    const path = posix.join(posix.dirname(source.path), target);
    if (!target.startsWith('.') || areaOf(path) !== 'game') return;
    for (const name of namesOf(node)) {
      if (MAY_USE[path]?.includes(name)) continue;
      found.push(`${source.path}:${lineOf(source.text, node)} takes ${name} from ${path}, not from the game's engine`);
    }
  });
  return found;
}

/** The values that a node takes; `*` where it takes all there are. */
function namesOf({ type, specifiers }: Node): string[] {
  if (type !== 'ImportDeclaration' && type !== 'ExportNamedDeclaration') return type === 'TSImportType' ? [] : ['*'];
  const values = (specifiers as Node[]).filter(({ importKind, exportKind }) => (importKind ?? exportKind) !== 'type');
  return values.map(({ imported, local }) => ((imported ?? local) as { name: string }).name);
}
