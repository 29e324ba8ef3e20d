import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseLossless } from '../../src/json/lossless.ts';
import { dataOf, schemaOf } from './fixture.ts';

const answering = (document: unknown) => ({ Query: { stream: () => document } });

describe('fields of a document', () => {
  it('read their snake_case members, nested and in lists', async () => {
    const schema = schemaOf(
      'streams',
      answering({
        name: 'a/b',
        segment_duration: 5000,
        inputs: [{ url: 'fake://', stats: { errors_404: 3, pids: [{ errors_ts_cc: 1 }] } }],
        hls_scte35: 'rfc8216',
        source_timeout: false,
      }),
    );
    const query = `{ stream(name: "a/b") {
      name segmentDuration hlsScte35 sourceTimeout title
      inputs { url stats { errors404 pids { errorsTsCc } } }
    } }`;
    expect(await dataOf(schema, query)).toEqual({
      stream: {
        name: 'a/b',
        segmentDuration: 5000,
        hlsScte35: 'RFC8216',
        sourceTimeout: false,
        title: null,
        inputs: [{ url: 'fake://', stats: { errors404: 3, pids: [{ errorsTsCc: 1 }] } }],
      },
    });
  });

  it('show moments as DateTime and, where the source has them, as milliseconds', async () => {
    const schema = schemaOf(
      'streams',
      answering({ name: 'a', updated_at: 1637098611000, stats: { dvr_info: { from: 1641045644 } } }),
    );
    const query = '{ stream(name: "a") { updatedAt updatedAtMs stats { dvrInfo { from } } } }';
    expect(await dataOf(schema, query)).toEqual({
      stream: {
        updatedAt: '2021-11-16T21:36:51.000Z',
        updatedAtMs: 1637098611000,
        stats: { dvrInfo: { from: '2022-01-01T14:00:44.000Z' } },
      },
    });
  });

  it('lead from a host name to the streamer, and keep the host name beside it', async () => {
    const schema = schemaOf(
      'streams',
      answering({
        name: 'a',
        layout: { ingest: 's1', dvr_backups: ['s2', 's3'], node_layout_decisions: [{ hostname: 's4' }] },
      }),
    );
    const query = `{ stream(name: "a") { layout {
      ingest { hostname } ingestHostname inference { hostname } dvrBackups { hostname }
      nodeLayoutDecisions { hostname streamer { __typename hostname } }
    } } }`;
    expect(await dataOf(schema, query)).toEqual({
      stream: {
        layout: {
          ingest: { hostname: 's1' },
          ingestHostname: 's1',
          inference: null,
          dvrBackups: [{ hostname: 's2' }, { hostname: 's3' }],
          nodeLayoutDecisions: [{ hostname: 's4', streamer: { __typename: 'Streamer', hostname: 's4' } }],
        },
      },
    });
  });

  it('are null where a stored enum value is unknown, and the rest of the answer stands', async () => {
    const schema = schemaOf('streams', answering({ name: 'a', named_by: 'martians', stats: { status: 'running' } }));
    const { data, errors } = await graphql({ schema, source: '{ stream(name: "a") { namedBy stats { status } } }' });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ stream: { namedBy: null, stats: { status: 'RUNNING' } } });
  });

  it('keep 64-bit ids exact', async () => {
    const schema = schemaOf('episodes', {
      Query: {
        episode: () =>
          parseLossless(
            '{"episode_id":9223372036854775807,"matched_persons":[{"person":{"person_id":9007199254740993}}]}',
          ),
      },
    });
    const query = '{ episode(id: "9223372036854775807") { id matchedPersons { personId person { id } } } }';
    expect(await dataOf(schema, query)).toEqual({
      episode: {
        id: '9223372036854775807',
        matchedPersons: [{ personId: '9007199254740993', person: { id: '9007199254740993' } }],
      },
    });
  });

  it('tell detections apart by their object class; an unknown class is a plain object', async () => {
    const schema = schemaOf('episodes', {
      Query: {
        episode: () => ({
          episode_id: '1',
          detections: [
            { object_class: 'face', detected_at: 1, fingerprint: { data: 'AA==', version: 'v' } },
            { object_class: 'license_plate', detected_at: 2, plate_text: 'X1' },
            { object_class: 'drone', detected_at: 3 },
          ],
        }),
      },
    });
    const query = `{ episode(id: "1") { detections {
      __typename objectClass ... on DetectedFace { fingerprint { version } } ... on DetectedLicensePlate { plateText }
    } } }`;
    expect(await dataOf(schema, query)).toEqual({
      episode: {
        detections: [
          { __typename: 'DetectedFace', objectClass: 'FACE', fingerprint: { version: 'v' } },
          { __typename: 'DetectedLicensePlate', objectClass: 'LICENSE_PLATE', plateText: 'X1' },
          { __typename: 'DetectedObject', objectClass: null },
        ],
      },
    });
  });

  it('never show the keys that open a node', () => {
    const fields = schemaOf('streamers').getType('Streamer')?.astNode;
    const names = fields && 'fields' in fields ? fields.fields?.map(({ name }) => name.value) : [];
    expect(names).toContain('hostname');
    expect(names).not.toContain('clusterKey');
  });
});
