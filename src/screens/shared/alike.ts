/** Under this many dollars between them, one more GPU-hour earns alike in two lines: on the desk and in the report. */
export const ALIKE = 0.1;
