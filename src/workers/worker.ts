/** The file that a worker runs. */
import { serve } from './serve.ts';

serve(globalThis);
