import type { Queryable } from '../../../src/db/types.ts';
import { CodedError } from '../../../src/errors.ts';
import { sqlBuilder, type SqlBuilder } from '../../../src/collection/sqlBuilder.ts';
import { parseFilter, type Comparison, type Expression, type Literal } from './odata.ts';

/** Members that filters and orders may name, as SQL over `t`, and what they are compared with. */
const members: Readonly<Record<string, { sql: string; type: 'string' | 'bigint' | 'boolean' }>> = {
  id: { sql: `(rtrim(encode(convert_to(t.id::text, 'UTF8'), 'base64'), '=') collate "C")`, type: 'string' },
  ...Object.fromEntries(
    ['name', 'type', 'private_ipv4', 'private_ipv6', 'public_ipv4', 'public_ipv6', 'custom_options'].map((name) => [
      name,
      { sql: `((t.config->>'${name}') collate "C")`, type: 'string' as const },
    ]),
  ),
  enabled: { sql: `(t.config->'enabled')::boolean`, type: 'boolean' },
  max_concurrency: { sql: `(t.config->'max_concurrency')::int8`, type: 'bigint' },
};

const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

/** What a page of PortSIP media servers is asked by. */
export interface PortsipPageRequest {
  filter?: string | null | undefined;
  search?: string | null | undefined;
  orderby?: string | null | undefined;
  skip: number;
  top: number;
}

/** The ids of a page in order, and how many match on all pages. Throws INVALID_FILTER, INVALID_SORT. */
export const portsipPage = async (
  database: Queryable,
  { filter, search, orderby, skip, top }: PortsipPageRequest,
): Promise<{ count: number; ids: string[] }> => {
  const sql = sqlBuilder();
  const conditions = [
    `t.kind = 'portsip'`,
    ...(filter?.trim() ? [conditionOf(parseFilter(filter), sql)] : []),
    ...wordsOf(search).map((word) => `t.search ilike ${sql.bind(`%${word.replace(/[\\%_]/g, '\\$&')}%`, 'text')}`),
  ];
  const { text, values } = sql.statement(
    `with matched as materialized (
        select t.id, row_number() over (order by ${orderOf(orderby)}) as rank
          from media_servers t where ${conditions.join(' and ')}
      )
      select c.count, p.id from (select count(*) as count from matched) c left join (
          select id, rank from matched order by rank limit ${sql.bind(top, 'int8')} offset ${sql.bind(skip, 'int8')}
        ) p on true
        order by p.rank`,
  );
  const rows = await database.query<{ count: string; id: string | null }>(text, values);
  return { count: Number(rows[0]!.count), ids: rows.flatMap(({ id }) => id ?? []) };
};

const wordsOf = (search: string | null | undefined): string[] =>
  (search ?? '').split(/\s+/).filter((word) => word !== '');

const conditionOf = (expression: Expression, sql: SqlBuilder): string => {
  if ('and' in expression) return `(${expression.and.map((part) => conditionOf(part, sql)).join(' and ')})`;
  if ('or' in expression) return `(${expression.or.map((part) => conditionOf(part, sql)).join(' or ')})`;
  const member = memberNamed(expression.member, 'INVALID_FILTER', 'filter');
  if ('function' in expression) {
    if (member.type !== 'string') throw refused('INVALID_FILTER', 'filter', `${expression.member} is no text`);
    const value = sql.bind(expression.value, 'text');
    switch (expression.function) {
      case 'startswith':
        return `starts_with(${member.sql}, ${value})`;
      case 'endswith':
        return `right(${member.sql}, length(${value})) = ${value}`;
      case 'contains':
        return `strpos(${member.sql}, ${value}) > 0`;
    }
  }
  return comparisonOf(member, expression, sql);
};

const comparisonOf = (
  { sql: column, type }: { sql: string; type: string },
  { member, comparison, value }: { member: string; comparison: Comparison; value: Literal },
  sql: SqlBuilder,
): string => {
  if (value === null && (comparison === 'eq' || comparison === 'ne')) {
    return `${column} is ${comparison === 'eq' ? '' : 'not '}null`;
  }
  const isOrdered = comparison !== 'eq' && comparison !== 'ne';
  if (typeof value !== type || (type === 'boolean' && isOrdered)) {
    throw refused('INVALID_FILTER', 'filter', `cannot compare ${member} with that by ${comparison}`);
  }
  const cast = type === 'string' ? 'text' : type === 'bigint' ? 'int8' : 'boolean';
  return `${column} ${signs[comparison]} ${sql.bind(typeof value === 'bigint' ? value.toString() : value, cast)}`;
};

/** `name asc, max_concurrency desc`; the id decides between equals. */
const orderOf = (orderby: string | null | undefined): string => {
  const keys = (orderby?.trim() ? orderby.split(',') : []).map((key) => {
    const [, member, direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(key) ?? [];
    if (member === undefined)
      throw refused('INVALID_SORT', 'orderby', `must be a list of 'member asc' or 'member desc'`);
    const nulls = direction === 'asc' ? 'nulls first' : 'nulls last';
    return `${memberNamed(member, 'INVALID_SORT', 'orderby').sql} ${direction} ${nulls}`;
  });
  return [...keys, 't.id'].join(', ');
};

type Refusal = 'INVALID_FILTER' | 'INVALID_SORT';

const memberNamed = (name: string, code: Refusal, parameter: string) => {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  return member ?? throwing(refused(code, parameter, `names ${name}, which is no member`));
};

const throwing = (error: CodedError): never => {
  throw error;
};

const refused = (code: Refusal, parameter: string, what: string): CodedError =>
  new CodedError(code, `${parameter} ${what}`, { parameter });
