import { RELEASED } from '../../game/archive/released.ts';
import kept from '../archive/kept.json';

/** What the frozen rules of every release say of the codes of their day: the verdict of each, by version and game. */
export async function verifyFrozen(): Promise<string[]> {
  const verdicts: string[] = [];
  for (const { rules, codes } of kept) {
    const { engine } = await RELEASED.find(({ version }) => version === rules.version)!.load();
    for (const [name, code] of Object.entries(codes)) {
      verdicts.push(`rules ${rules.version}, ${name}: ${engine.verify(code).sentence}`);
    }
  }
  return verdicts;
}
