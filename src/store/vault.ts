import { get, update } from 'idb-keyval';

/** A place on this device that keeps texts by key. */
export interface Vault {
  /** False: what is put here is gone when the tab closes. */
  readonly lasting: boolean;
  read(key: string): Promise<string | undefined>;
  /**
   * Puts what `change` makes of the text there now; `undefined` from `change` leaves it as it is. Nobody else can write
   * in between. Rejects when the device refuses (a full disk, say); then nothing has changed.
   */
  change(key: string, change: (old: string | undefined) => string | undefined): Promise<void>;
}

const indexedDbVault: Vault = {
  lasting: true,
  read: (key) => get<string>(key),
  change: (key, change) => update<string | undefined>(key, (old) => change(old) ?? old),
};

function localStorageVault(storage: Storage): Vault {
  return {
    lasting: true,
    read: async (key) => storage.getItem(PREFIX + key) ?? undefined,
    change: async (key, change) => {
      const next = change(storage.getItem(PREFIX + key) ?? undefined);
      if (next !== undefined) storage.setItem(PREFIX + key, next);
    },
  };
}

const PREFIX = 'shadow-price/';

export function memoryVault(): Vault {
  const texts = new Map<string, string>();
  return {
    lasting: false,
    read: async (key) => texts.get(key),
    change: async (key, change) => {
      const next = change(texts.get(key));
      if (next !== undefined) texts.set(key, next);
    },
  };
}

/** The best vault this device offers: IndexedDB, else localStorage, else memory (which the player is told about). */
export async function openVault(): Promise<Vault> {
  for (const vault of [() => indexedDbVault, () => localStorageVault(window.localStorage)]) {
    try {
      const candidate = vault();
      await candidate.change(PROBE, () => 'ok');
      if ((await candidate.read(PROBE)) === 'ok') return candidate;
    } catch {
      // Refused (a private window, a policy, a full disk): try the next.
    }
  }
  return memoryVault();
}

const PROBE = 'probe';
