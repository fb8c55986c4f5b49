import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEGMENT_IDS, SHOCK_IDS } from '../../game/economy/names.ts';
import { defaultParameters } from '../../game/economy/parameters.ts';
import { defaultFirms } from '../../game/firms/roles.ts';
import { numbersOf, RULE_DEAL } from '../../game/replay/overrides.ts';

/** docs/model.md tells every number of the model; none may differ from the code's. */
const text = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const parameters = numbersOf(defaultParameters());
const firms = defaultFirms();

/** Cells of the table row that begins with this name. */
function row(name: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`) || line.startsWith(`| ${name} |`));
  if (rows.length !== 1) throw new Error(`${rows.length} rows "${name}"`);
  return rows[0]!
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

/** Numbers told as "`chips.price` 36", by name. */
const told = new Map([...text.matchAll(/`(\w+(?:\.\w+)+)` (-?\d+(?:\.\d+)?)/g)].map((m) => [m[1]!, Number(m[2])]));

describe('docs/model.md', () => {
  it('has the row of every segment', () => {
    for (const name of Object.keys(defaultParameters().segments.business)) {
      const codes = SEGMENT_IDS.map((id) => parameters.get(`segments.${id}.${name}`));
      expect([name, ...row(name).slice(0, 4).map(Number)]).toEqual([name, ...codes]);
    }
  });

  it('has the data of every firm', () => {
    for (const name of numbersOf(firms[0]!).keys()) {
      const codes = firms.map((firm) => numbersOf(firm).get(name));
      expect([name, ...row(name).slice(0, 5).map(Number)]).toEqual([name, ...codes]);
    }
    expect(row(RULE_DEAL).slice(0, 5)).toEqual(firms.map((firm) => firm.rule.deal));
  });

  it('has the chance of every shock', () => {
    const chances = SHOCK_IDS.map((id) => [id, Number(row(id)[0])]);
    expect(chances).toEqual(SHOCK_IDS.map((id) => [id, parameters.get(`shocks.${id}.chance`)]));
  });

  it('tells every other number with its name', () => {
    const others = [...parameters].filter(([name]) => !/^(segments|shocks)\./.test(name));
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(others));
  });

  it('uses each in the section that names it', () => {
    const unused = text.split(/^#{2,3} /m).flatMap((section) => {
      const named = /^Numbers: `[^]*?\n\n/m.exec(section)?.[0] ?? '';
      // Without ids such as F16 and GP-04.
      const equations = section.replace(named, '').replace(/\b[A-Z]{1,2}-?\d+/g, '');
      const used = new Set([...equations.matchAll(/\d+(?:\.\d+)?/g)].map((m) => Number(m[0])));
      const names = [...named.matchAll(/`([\w.]+)` -?([\d.]*\d)/g)];
      return names.filter((m) => !used.has(Number(m[2]))).map((m) => m[1]);
    });
    // The length of a game enters no equation.
    expect(unused).toEqual(['game.quarters']);
  });
});
