import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRM_NOTES } from '../../game/economy/firmNotes.ts';
import type { Notes } from '../../game/economy/note.ts';
import { PARAMETER_NOTES } from '../../game/economy/parameterNotes.ts';
import { defaultParameters } from '../../game/economy/parameters.ts';
import { defaultFirms } from '../../game/firms/roles.ts';
import { numbersOf, RULE_DEAL } from '../../game/replay/overrides.ts';

/** Every number of the model is explained, and nothing is explained that is not one. */
const tables: [string, Notes, string[]][] = [
  ['parameters', PARAMETER_NOTES, [...numbersOf(defaultParameters()).keys()]],
  ...defaultFirms().map((firm): [string, Notes, string[]] => [
    firm.id,
    FIRM_NOTES,
    [...numbersOf(firm).keys(), RULE_DEAL],
  ]),
];

/** One or more of: a fact, a sourced figure; or "tuned" alone. */
const SOURCE = /^(tuned|(F([1-9]|1\d|20)|[A-Z]{2}-\d{2})(, (F([1-9]|1\d|20)|[A-Z]{2}-\d{2}))*)$/;

describe.each(tables)('notes on %s', (_, notes, names) => {
  it('cover every number', () => {
    expect(names.filter((name) => !notes[name])).toEqual([]);
  });

  it('name no other', () => {
    const known = new Set(names);
    expect(Object.keys(notes).filter((name) => !known.has(name))).toEqual([]);
  });

  it('have a unit, a sentence and a source', () => {
    const poor = Object.entries(notes).filter(
      ([, { unit, meaning, source }]) => unit === '' || !/^[A-Z0-9].*\.$/.test(meaning) || !SOURCE.test(source),
    );
    expect(poor).toEqual([]);
  });
});

describe('sources', () => {
  const listed = new Set([...read('docs/sources.md').matchAll(/^\| ([A-Z]{2}-\d{2}) \|/gm)].map((match) => match[1]!));

  it.each(['docs/model.md', 'docs/facts.md'])('cited in %s are listed in docs/sources.md', (file) => {
    expect(unlisted(read(file))).toEqual([]);
  });

  it('cited in notes are listed in docs/sources.md', () => {
    const cited = [...Object.values(PARAMETER_NOTES), ...Object.values(FIRM_NOTES)].map(({ source }) => source);
    expect(unlisted(cited.join(' '))).toEqual([]);
  });

  function unlisted(text: string): string[] {
    return [...text.matchAll(/\b[A-Z]{2}-\d{2}\b/g)].map((match) => match[0]).filter((id) => !listed.has(id));
  }

  function read(file: string): string {
    return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  }
});
