import { vi } from 'vitest';
import type { Engine } from '../../game/replay/engine.ts';
import type * as parametersModule from '../../game/economy/parameters.ts';
import type * as rulesModule from '../../game/replay/rules.ts';
import type { Rules } from '../../game/replay/rules.ts';

/** The rules of a release that never was: the present ones, but distillers are three times as hungry. */
export const OLD: Rules = { version: 4001, hash: '0123456789abcdef' };

/** A whole engine of those rules, as an archive's bundle would be: a second copy of every module. */
export async function olderEngine(): Promise<Engine> {
  vi.resetModules();
  vi.doMock('../../game/replay/rules.ts', async (actual) => {
    const rules = await actual<typeof rulesModule>();
    return { ...rules, RULES: OLD, sameRules: (other: Rules, mine = OLD) => rules.sameRules(other, mine) };
  });
  vi.doMock('../../game/economy/parameters.ts', async (actual) => {
    const parameters = await actual<typeof parametersModule>();
    const defaults = parameters.defaultParameters();
    const distillation = { ...defaults.distillation, hunger: 3 * defaults.distillation.hunger };
    return { ...parameters, defaultParameters: () => ({ ...defaults, distillation }) };
  });
  const { engine } = await import('../../game/replay/engine.ts');
  vi.doUnmock('../../game/replay/rules.ts');
  vi.doUnmock('../../game/economy/parameters.ts');
  return engine;
}
