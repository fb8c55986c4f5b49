/** Words on the map: at most a name, a figure and a unit each. */
export const campus = {
  notOpen: 'not open',
  longRun: 'long run',
  callsWait: 'of calls wait',
  vault: 'Vault',
  unreleased: 'months unreleased',
  distillers: 'Fast distiller',
  copied: 'months copied',
  due: 'GPUs due',
  thousand: 'thousand',
  rental: 'Rental',
  gpuHour: 'a GPU-hour',
  core: 'Ads lifted by AI',
  aQuarter: 'a quarter',
  commons: 'The commons',
  endOfLine: 'end of the line',
  /** What one of the countable things stands for. */
  scale: (rack: number, stripe: number) =>
    `1 rack = ${rack} thousand GPUs. 1 stripe = $${stripe}. 1 figure = 1% of calls.`,
};
