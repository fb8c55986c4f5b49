export { engine } from '../replay/engine.ts';
