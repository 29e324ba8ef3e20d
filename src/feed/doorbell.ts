/**
 * Tells all replicas that a topic has news. Only a hint: rings may be lost or repeated, because whoever listens also looks
 * by itself now and then. Postgres NOTIFY is one; another bus may take its place.
 */
export interface Doorbell extends AsyncDisposable {
  /** Never throws; rings of one topic in quick succession become one. */
  ring(topic: string): void;
  /** Calls `listener` for each ring of any replica, this one included; `null`: rings may have been missed, look everywhere. */
  onRing(listener: (topic: string | null) => void): () => void;
}
