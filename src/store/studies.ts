import { openVault, type Vault } from './vault.ts';

const FORMAT = 'shadow-price/studies@1';
const KEY = 'studies';

/** Results kept; a game has about twenty at most, a few hundred characters each. */
const MOST = 200;

interface Entry {
  key: string;
  result: unknown;
}

/** Results of long work, kept on this device by what they are of, so that nothing is computed twice. */
export interface Studies {
  /**
   * The result kept under a key, or that of `work`, which is kept then. A device that keeps nothing only computes more.
   * Rejects as `work` does.
   */
  once<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** The result kept under a key, or undefined. */
  kept<Result>(key: string): Promise<Result | undefined>;
}

export function createStudies(vault: Promise<Vault>): Studies {
  async function kept<Result>(key: string): Promise<Result | undefined> {
    const text = await (await vault).read(KEY).catch(() => undefined);
    return entriesOf(text).find((entry) => entry.key === key)?.result as Result | undefined;
  }
  return {
    kept,
    async once(key, work) {
      const there = await kept<Awaited<ReturnType<typeof work>>>(key);
      if (there !== undefined) return there;
      const result = await work();
      const add = (old: string | undefined) => {
        const others = entriesOf(old).filter((entry) => entry.key !== key);
        return JSON.stringify({ format: FORMAT, studies: [{ key, result }, ...others].slice(0, MOST) });
      };
      await (await vault).change(KEY, add).catch(() => {});
      return result;
    },
  };
}

/** The entries of a text; none where it is no such text: nothing in it is anybody's work. */
function entriesOf(text: string | undefined): Entry[] {
  try {
    const { format, studies } = JSON.parse(text ?? '{}') as { format?: unknown; studies?: unknown };
    return format === FORMAT && Array.isArray(studies) ? (studies as Entry[]) : [];
  } catch {
    return [];
  }
}

let ofDevice: Studies | null = null;

/** Those of this device; opened when first needed. */
export function studies(): Studies {
  ofDevice ??= createStudies(openVault());
  return ofDevice;
}
