import type { Collection } from '../../src/collection/collection.ts';
import { allOf } from '../../src/collection/sqlBuilder.ts';

type ZoneNames = readonly string[] | null | undefined;

/** Zones that the layout rules of cameras name, see `StreamZonesFilter` of the graph. */
export interface NamedZones {
  preferred?: ZoneNames;
  required?: ZoneNames;
}

/** The `rows` of streams that leaves those whose layout rules name one of the zones in each list that is given. */
export const inZones =
  ({ preferred, required }: NamedZones): NonNullable<Collection['rows']> =>
  (_, sql) => {
    const naming = (member: string, zones: ZoneNames): string[] =>
      zones == null ? [] : [`(t.watcher->'layout_rules'->'${member}') ?| ${sql.bind(zones, 'text[]')}`];
    return allOf([...naming('preferred_zones', preferred), ...naming('required_zones', required)]);
  };
