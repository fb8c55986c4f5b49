import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { observationJsonSchema } from '../../game/replay/observationSchema.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  propertyNames?: { enum: string[] };
  additionalProperties?: Schema | false;
  type?: string;
}

/** A row for each field; fields that differ by name alone (for each use, each distiller) share one. */
function rowsOf(schema: Schema, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const [first] = fields;
  const isRange = first?.[0] === 'low';
  const alike = first && !isRange && fields.every(([, field]) => JSON.stringify(field) === JSON.stringify(first[1]));
  if (first && alike) return rowsOf(first[1], `${path}.${fields.map(([name]) => name).join('/')}`);
  const heading = schema.description && path !== '' ? [`| \`${path}\` | ${schema.description} |`] : [];
  const either = schema.anyOf?.find(({ type }) => type !== 'null');
  if (either) return [...heading, ...rowsOf(either, path)];
  const more = schema.additionalProperties ? rowsOf(schema.additionalProperties, `${path}.ID`) : [];
  return [
    ...heading,
    ...fields.flatMap(([name, field]) => rowsOf(field, path === '' ? name : `${path}.${name}`)),
    ...more,
  ];
}

test('open-seats.md describes every field of an observation as the schema does', () => {
  const { properties } = observationJsonSchema() as Schema;
  const document = readFileSync(new URL('../../docs/open-seats.md', import.meta.url), 'utf8');
  const rows = rowsOf({ properties }, '');
  expect(rows.length).toBeGreaterThan(60);
  const told = document.split('\n').filter((line) => line.startsWith('| `'));
  expect(told.slice(-rows.length)).toEqual(rows);
});
