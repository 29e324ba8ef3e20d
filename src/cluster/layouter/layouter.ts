import { CodedError } from '../../errors.ts';
import type { JsonObject } from '../../json/lossless.ts';

/** An object as it would be saved: its key and its whole configuration, spelled as in REST. */
export interface Planned {
  /** True: taken for a new one, even where there is one of the key. */
  isNew?: boolean;
  key: string;
  config: JsonObject;
}

/** Decides which node does what for which stream. */
export interface Layouter {
  /** The layouts that would change if streams were saved so; each is a `StreamLayoutItem` of REST. Stores nothing. */
  previewStreams(streams: readonly Planned[]): Promise<readonly JsonObject[]>;
  /** The numbers of streams that would change if nodes were saved so; each is a `StreamerLayoutPreviewItem` of REST. */
  previewStreamers(streamers: readonly Planned[]): Promise<readonly JsonObject[]>;
}

const disabled = async (): Promise<never> => {
  throw new CodedError('LAYOUTER_DISABLED');
};

/** What stands in for a layouter that is switched off: every preview throws LAYOUTER_DISABLED. */
export const noLayouter: Layouter = { previewStreams: disabled, previewStreamers: disabled };
