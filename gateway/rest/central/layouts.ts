import { layoutRowsOf, preview } from '../layouts.ts';
import { operation, type Row } from '../operation.ts';
import { bodyOf } from '../rows.ts';

/** A row that changes many objects, all or none, and answers nothing. Its document takes the body as `$patches`. */
const together = (id: string, document: string): Row =>
  operation(id, document, {
    variables: (call) => ({ patches: bodyOf(call) }),
    reply: () => ({ status: 204, body: null }),
  });

/** Layouts of Central, and its changes of many objects at once. */
export const layoutRows: readonly Row[] = [
  ...layoutRowsOf('CENTRAL'),
  together(
    'batch_update_streams_layouts',
    `mutation ($patches: JSONText!) { setStreamLayouts(patch: $patches) { streams { name } } }`,
  ),
  together(
    'streams_batch_update',
    `mutation ($patches: JSONText!) { saveStreamsAtomically(patches: $patches) { streams { name } } }`,
  ),
  together(
    'streamers_batch_update',
    `mutation ($patches: JSONText!) { saveStreamersAtomically(patches: $patches) { streamers { hostname } } }`,
  ),
  preview(
    'batch_stream_layout_preview',
    `query ($patches: JSONText!) { preview: previewStreamLayouts(patches: $patches) { documents } }`,
    (call) => ({ patches: bodyOf(call) }),
  ),
  preview(
    'batch_streamer_layout_preview',
    `query ($patches: JSONText!) { preview: previewStreamerLayouts(patches: $patches) { documents } }`,
    (call) => ({ patches: bodyOf(call) }),
  ),
];
