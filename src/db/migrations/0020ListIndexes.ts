import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps lists as fast in a large cluster as in a small one. */
export class ListIndexes1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index agents_own_ingest on agents ((layout->>'ingest'));
      create index streams_title_search on streams using gin ((title collate "default") gin_trgm_ops);
      create index presets_default on presets (id) where is_default;

      -- Every agent that no stream uses, and maybe more: written whenever a stream leaves an agent, whether or not others use it still,
      -- because transactions do not see each other's streams. Whoever reads it asks stream_agents as well.
      create table idle_agents (agent_id text collate "C" primary key);
      insert into idle_agents (agent_id) select id from agents where id not in (select agent_id from stream_agents);

      create function agents_come() returns trigger language plpgsql as $$
      begin
        insert into idle_agents (agent_id) values (new.id) on conflict do nothing;
        return null;
      end $$;
      create function agents_go() returns trigger language plpgsql as $$
      begin
        delete from idle_agents where agent_id = old.id;
        return null;
      end $$;
      create function stream_agents_come() returns trigger language plpgsql as $$
      begin
        delete from idle_agents where agent_id = new.agent_id;
        return null;
      end $$;
      create function stream_agents_go() returns trigger language plpgsql as $$
      begin
        insert into idle_agents (agent_id) values (old.agent_id) on conflict do nothing;
        return null;
      end $$;
      create trigger agents_come after insert on agents for each row execute function agents_come();
      create trigger agents_go after delete on agents for each row execute function agents_go();
      create trigger stream_agents_come after insert on stream_agents for each row execute function stream_agents_come();
      create trigger stream_agents_go after delete on stream_agents for each row execute function stream_agents_go();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger stream_agents_go on stream_agents;
      drop trigger stream_agents_come on stream_agents;
      drop trigger agents_go on agents;
      drop trigger agents_come on agents;
      drop function stream_agents_go();
      drop function stream_agents_come();
      drop function agents_go();
      drop function agents_come();
      drop table idle_agents;
      drop index presets_default;
      drop index streams_title_search;
      drop index agents_own_ingest;
    `);
  }
}
