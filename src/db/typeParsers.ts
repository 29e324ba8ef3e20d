import pg from 'pg';

const { JSON: json, JSONB: jsonb } = pg.types.builtins;
const asText = (text: string): string => text;

/**
 * Documents stay text, because parsing them costs more than everything else and would lose 64-bit integers; int8 and
 * numeric are text by default. For every client: `new pg.Client({ types: typeParsers })`.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === json || oid === jsonb ? asText : pg.types.getTypeParser(oid, format)),
};
