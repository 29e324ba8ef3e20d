import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../json.ts';
import { page } from '../collection/page.ts';
import { failure, json, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';

/** Somebody who plays a stream. */
export interface Session extends JsonObject {
  id: string;
  name: string;
  opened_at: number;
}

/** Who plays, and how; members of the contract's `Session`. */
export type Viewer = Omit<JsonObject, 'id' | 'name'>;

export const openSession = (state: NodeState, name: string, viewer: Viewer = {}): Session => {
  const now = nowOf(state);
  const session: Session = {
    proto: 'hls',
    ip: '127.0.0.1',
    ...viewer,
    id: randomUUID(),
    name,
    named_by: 'external',
    opened_at: now,
    started_at: now,
    updated_at: now,
  };
  state.sessions.set(session.id, session);
  return session;
};

export const listSessions = (state: NodeState, { query }: Call): Reply => {
  const rows = [...state.sessions.values()];
  return json(page({ name: 'sessions', rows, describe: (row) => row, required: ['id'], searched: ['name'] }, query));
};

export const reauthorize = (state: NodeState, { query }: Call): Reply => {
  const name = query.get('name');
  if (!name) return failure(400, 'bad_request', 'name is required');
  if (!state.streams.has(name)) return failure(404, 'stream_not_found', 'No stream');
  const sessions = [...state.sessions.values()].filter((session) => session.name === name);
  for (const session of sessions) session['updated_at'] = nowOf(state);
  return json({ estimated_count: sessions.length });
};
