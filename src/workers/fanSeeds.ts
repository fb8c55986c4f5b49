/** Sets of luck behind a whole fan. */
export const FAN_SEEDS = 100;
