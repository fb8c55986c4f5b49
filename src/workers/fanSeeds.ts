/** Sets of luck behind a whole fan; by itself, so that screens can say the number without the work. */
export { FAN_SETS as FAN_SEEDS } from '../../game/insight/ahead.ts';
