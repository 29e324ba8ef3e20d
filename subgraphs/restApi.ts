/** Whose contract a document is read or written by. */
export type RestApi = 'central' | 'watcher-admin';
